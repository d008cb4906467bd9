import { spanStates, type SpanTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";

const diagnosing = spanStates.indexOf("diagnosing");
const handling = spanStates.indexOf("handling");
const helping = spanStates.indexOf("helping");

/** Working time in the window, by team. */
export interface TeamWork {
  readonly time: Float64Array;
  spans(table: SpanTable): void;
}

export function teamWork({ window, names }: MeasureContext): TeamWork {
  const time = new Float64Array(names.teams.length);
  return {
    time,
    spans({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const state = columns.state[row];
        const team = columns.team[row];
        if (state !== diagnosing && state !== handling && state !== helping) continue;
        if (team >= time.length) continue;
        time[team] += overlap(window, columns.from[row], columns.to[row]);
      }
    },
  };
}
