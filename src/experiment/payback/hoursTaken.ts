import type { MeasuredWindow } from "../../metrics/measureContext.ts";
import type { Lever } from "../../model/levers.ts";
import { localDayOf } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { shiftOccurrences } from "../../model/shiftOccurrences.ts";
import { startOf } from "../../model/startOf.ts";
import type { TeamModel } from "../../model/tierSchema.ts";

const hour = 3_600_000;

/** Paid hours of a team in the measured window that a lever takes from its queue. */
export interface HoursTaken {
  readonly lever: string;
  readonly team: string;
  readonly hours: number;
}

/** What levers take of the rosters, by lever and team, in the order of the scenario. */
export function hoursTaken(
  scenario: Scenario,
  levers: readonly Lever[],
  window: MeasuredWindow,
): readonly HoursTaken[] {
  const teams = scenario.tiers.flatMap((tier) => tier.teams ?? []);
  return levers.flatMap((lever) => {
    if (lever.key === "deflection") return [];
    const first = localDayOf(lever.from);
    return lever.takes.flatMap(({ team: name, share, to }) =>
      teams
        .filter((team) => team.name === name)
        .map((team) => {
          const days = { first, last: localDayOf(to) };
          const hours = paidTime(scenario, team, days, window) * share;
          return { lever: lever.name, team: name, hours: hours / hour };
        }),
    );
  });
}

/** Paid agent-time in the window of the shifts that begin on these days. */
function paidTime(
  scenario: Scenario,
  team: TeamModel,
  days: { readonly first: number; readonly last: number },
  window: MeasuredWindow,
): number {
  // Agents around the clock have a shift a day only where some of them may be away.
  const byDay = { ...team, absences: [...team.absences, { from: "", to: "", share: 0 }] };
  return shiftOccurrences(byDay, scenario.timezone, startOf(scenario), window.to)
    .filter(({ day }) => day >= days.first && day <= days.last)
    .reduce((sum, { line, from, to }) => {
      const within = Math.min(to, window.to) - Math.max(from, window.from);
      return within > 0 ? sum + within * agentsOf(team, line) : sum;
    }, 0);
}

function agentsOf({ shifts, agents }: TeamModel, line: number): number {
  if (shifts !== undefined) return shifts[line].agents;
  return typeof agents === "number" ? agents : 0;
}
