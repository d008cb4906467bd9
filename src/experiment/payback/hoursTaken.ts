import type { MeasuredWindow } from "../../metrics/measureContext.ts";
import { hour } from "../../metrics/units.ts";
import type { Lever } from "../../model/levers.ts";
import { localDayOf } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { shiftOccurrences } from "../../model/shiftOccurrences.ts";
import { startOf } from "../../model/startOf.ts";
import type { TeamModel } from "../../model/tierSchema.ts";
import { instantOnDay } from "../../model/zone.ts";

/** Paid hours of a team that a lever takes from its queue. */
export interface HoursTaken {
  readonly lever: string;
  readonly team: string;
  /** In the measured window. */
  readonly hours: number;
  /** Before it, be it in the warm-up or before the run begins. */
  readonly hoursBefore: number;
}

/** What levers take of the rosters, by lever and team, in the order of the scenario; none of a lever that begins after the window. */
export function hoursTaken(
  scenario: Scenario,
  levers: readonly Lever[],
  window: MeasuredWindow,
): readonly HoursTaken[] {
  const teams = scenario.tiers.flatMap((tier) => tier.teams ?? []);
  return levers.flatMap((lever) => {
    if (lever.key !== "improvements") return [];
    const first = localDayOf(lever.from);
    return lever.takes.flatMap(({ team: name, share, to }) =>
      teams
        .filter((team) => team.name === name)
        .map((team) => {
          const days = { first, last: localDayOf(to) };
          const hoursIn = (span: MeasuredWindow) =>
            (paidTime(scenario, team, days, span) * share) / hour;
          const before = { from: -Infinity, to: window.from };
          const hours = { hours: hoursIn(window), hoursBefore: hoursIn(before) };
          return { lever: lever.name, team: name, ...hours };
        })
        .filter(({ hours, hoursBefore }) => hours + hoursBefore > 0),
    );
  });
}

/** What the hours taken before the window cost at the hourly cost of their teams, in the scenario's currency. */
export function costOfHoursBefore({ tiers }: Scenario, taken: readonly HoursTaken[]): number {
  const teams = tiers.flatMap((tier) => tier.teams ?? []);
  const costs = new Map(teams.map(({ name, hourlyCost }) => [name, hourlyCost]));
  return taken.reduce((sum, { team, hoursBefore }) => sum + hoursBefore * costs.get(team)!, 0);
}

/** Paid agent-time in a span, in ms since the run's start, of the shifts that begin on these days: also on days before the run's. */
function paidTime(
  scenario: Scenario,
  team: TeamModel,
  days: { readonly first: number; readonly last: number },
  span: MeasuredWindow,
): number {
  // Agents around the clock have a shift a day only where some of them may be away.
  const byDay = { ...team, absences: [...team.absences, { from: "", to: "", share: 0 }] };
  const firstMidnight = instantOnDay(team.timezone ?? scenario.timezone, days.first, 0);
  const offset = firstMidnight - startOf(scenario);
  return shiftOccurrences(byDay, scenario.timezone, firstMidnight, span.to - offset)
    .filter(({ day }) => day >= days.first && day <= days.last)
    .reduce((sum, { line, from, to }) => {
      const within = Math.min(to + offset, span.to) - Math.max(from + offset, span.from);
      return within > 0 ? sum + within * agentsOf(team, line) : sum;
    }, 0);
}

function agentsOf({ shifts, agents }: TeamModel, line: number): number {
  if (shifts !== undefined) return shifts[line].agents;
  return typeof agents === "number" ? agents : 0;
}
