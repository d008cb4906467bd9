import { dayTime, daysPerYear } from "../model/localDay.ts";
import type { AttritionModel, FatigueModel } from "../model/peopleSchema.ts";
import type { TeamModel } from "../model/tierSchema.ts";
import { instantOnDay, localDayAt } from "../model/zone.ts";
import type { CompileContext } from "./compileContext.ts";
import type { CompiledAttrition, CompiledPeople, CompiledStrain } from "./compiledPeople.ts";

/** What becomes of the team's people; null where nothing does. */
export function compilePeople(
  { scenario, distributions }: CompileContext,
  team: TeamModel,
  run: { readonly startsAt: number; readonly until: number },
): CompiledPeople | null {
  const { fatigue, attrition } = team;
  if (fatigue === undefined && attrition === undefined) return null;
  const timezone = team.timezone ?? scenario.timezone;
  const firstDay = localDayAt(timezone, run.startsAt) + 1;
  return {
    midnights: midnightsFrom(firstDay, timezone, run),
    firstDay,
    fatigue: fatigue === undefined ? null : { ...strain(fatigue), slower: fatigue.slower },
    attrition:
      attrition === undefined
        ? null
        : compileAttrition(attrition, distributions.indexOf(attrition.timeToHire)),
  };
}

function compileAttrition(
  { yearlyRate, rises, rampUp }: AttritionModel,
  timeToHire: number,
): CompiledAttrition {
  return {
    chance: yearlyRate / daysPerYear,
    rises:
      rises === undefined ? null : { ...strain(rises), chanceAtFull: rises.atFull / daysPerYear },
    timeToHire,
    rampUp:
      rampUp === undefined ? null : { startSpeed: rampUp.startSpeed, days: rampUp.lasts / dayTime },
  };
}

function strain({ above, over }: Pick<FatigueModel, "above" | "over">): CompiledStrain {
  return { above, days: over / dayTime };
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
