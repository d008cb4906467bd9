import { agentTime } from "../../log/sharedAgents.ts";
import { type SpanTable, spanStates } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";

/** Which part of a team's hours belongs to a tier. */
export interface TeamShares {
  /** From 0 to 1: all of it where the team serves one tier; else as its work in the window was divided, or all its own tier's where it had none. */
  of(team: number, tier: number): number;
  spans?(table: SpanTable): void;
}

const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");
const helping = spanStates.indexOf("helping");

export function teamShares({ window, names, sharedTeams = [] }: MeasureContext): TeamShares {
  const own = (team: number, tier: number) => (names.teamTiers[team] === tier ? 1 : 0);
  if (sharedTeams.length === 0) return { of: own };
  const tiers = names.tiers.length;
  const work = new Float64Array(names.teams.length * tiers);
  const whole = (team: number) =>
    work.subarray(team * tiers, (team + 1) * tiers).reduce((sum, time) => sum + time, 0);
  return {
    of: (team, tier) =>
      sharedTeams.includes(team) && whole(team) > 0
        ? work[team * tiers + tier] / whole(team)
        : own(team, tier),
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const state = columns.state[row];
        if (state !== handling && state !== diagnosing && state !== helping) continue;
        const team = columns.team[row];
        if (team < names.teams.length)
          work[team * tiers + columns.tier[row]] += agentTime(
            overlap(window, columns.from[row], columns.to[row]),
            columns.besides[row],
          );
      }
    },
  };
}
