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

/** All agent-time from then on, less what of it went to tickets that hadn't arrived by then: they take all of theirs from then on. */
export function workAhead({ window, names }: MeasureContext): WorkAhead {
  const time = new Float64Array(names.teams.length);
  const shared = new Float64Array(names.teams.length);
  const joined = new Float64Array(names.tiers.length);
  return {
    of: (team) => time[team] - sharedTime(shared[team]),
    joined,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const handlingTime = columns.handlingTime[row];
        const hadArrived = columns.arrivedAt[row] < window.to;
        if (hadArrived && columns.joinedAt[row] >= window.to) joined[columns.tier[row]]++;
        if (hadArrived && !Number.isNaN(handlingTime)) continue;
        const team = columns.team[row];
        if (team >= time.length) continue;
        time[team] -= handlingTime;
        shared[team] -= columns.sharedTime[row];
      }
    },
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const to = columns.to[row];
        if (!(to > window.to)) continue;
        const state = columns.state[row];
        const team = columns.team[row];
        if ((state !== diagnosing && state !== handling) || team >= time.length) continue;
        const after = to - Math.max(columns.from[row], window.to);
        time[team] += after;
        shared[team] += givenToOthers(after, columns.besides[row]);
      }
    },
  };
}
