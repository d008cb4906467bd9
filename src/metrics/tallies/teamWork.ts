import { givenToOthers, sharedTime } from "../../log/sharedAgents.ts";
import { spanStates, type SpanTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";

const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");
const helping = spanStates.indexOf("helping");

/** Time in the window in which agents of the teams worked, on one ticket or several. */
export interface TeamWork {
  of(team: number): number;
  spans(table: SpanTable): void;
}

export function teamWork({ window, names }: MeasureContext): TeamWork {
  const time = new Float64Array(names.teams.length);
  const shared = new Float64Array(names.teams.length);
  return {
    of: (team) => time[team] - sharedTime(shared[team]),
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const state = columns.state[row];
        const team = columns.team[row];
        if (state !== diagnosing && state !== handling && state !== helping) continue;
        if (team >= time.length) continue;
        const within = overlap(window, columns.from[row], columns.to[row]);
        time[team] += within;
        shared[team] += givenToOthers(within, columns.besides[row]);
      }
    },
  };
}
