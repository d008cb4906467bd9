import { givenToOthers, sharedTime } from "../../log/sharedAgents.ts";
import { spanStates, type SpanTable, type VisitTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");

/** What was still to do, at the window's end, on tickets that had arrived by then, as far as the log goes on to tell. */
export interface WorkAhead {
  /** Agent-time of a team; NaN where the touch time of some visit isn't known. */
  of(team: number): number;
  /** By tier: visits that joined it from then on. */
  readonly joined: Float64Array;
  visits(table: VisitTable): void;
  spans(table: SpanTable): void;
}

/** All agent-time that those tickets took, less what was done before: whoever was worked on then had arrived. */
export function workAhead({ window, names }: MeasureContext): WorkAhead {
  const time = new Float64Array(names.teams.length);
  const shared = new Float64Array(names.teams.length);
  const joined = new Float64Array(names.tiers.length);
  return {
    of: (team) => time[team] - sharedTime(shared[team]),
    joined,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        if (!(columns.arrivedAt[row] < window.to)) continue;
        const team = columns.team[row];
        if (team < time.length) {
          time[team] += columns.handlingTime[row];
          shared[team] += columns.sharedTime[row];
        }
        if (columns.joinedAt[row] >= window.to) joined[columns.tier[row]]++;
      }
    },
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const state = columns.state[row];
        const team = columns.team[row];
        if ((state !== diagnosing && state !== handling) || team >= time.length) continue;
        const from = columns.from[row];
        const to = Math.min(columns.to[row], window.to);
        if (!(to > from)) continue;
        time[team] -= to - from;
        shared[team] -= givenToOthers(to - from, columns.besides[row]);
      }
    },
  };
}
