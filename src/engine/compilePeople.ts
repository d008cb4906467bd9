import { dayTime } from "../model/localDay.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { TeamModel } from "../model/tierSchema.ts";
import { instantOnDay, localDayAt } from "../model/zone.ts";
import type { CompiledPeople } from "./compiledPeople.ts";

/** What becomes of the team's people; null where nothing does. */
export function compilePeople(
  scenario: Scenario,
  team: TeamModel,
  run: { readonly startsAt: number; readonly until: number },
): CompiledPeople | null {
  const { fatigue } = team;
  if (fatigue === undefined) return null;
  const timezone = team.timezone ?? scenario.timezone;
  const firstDay = localDayAt(timezone, run.startsAt) + 1;
  return {
    midnights: midnightsFrom(firstDay, timezone, run),
    firstDay,
    fatigue: { above: fatigue.above, days: fatigue.over / dayTime, slower: fatigue.slower },
  };
}

function midnightsFrom(
  firstDay: number,
  timezone: string,
  { startsAt, until }: { readonly startsAt: number; readonly until: number },
): Float64Array {
  const lastDay = localDayAt(timezone, startsAt + until);
  return Float64Array.from(
    { length: lastDay - firstDay + 1 },
    (_, at) => instantOnDay(timezone, firstDay + at, 0) - startsAt,
  );
}
