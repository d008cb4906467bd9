import type { StaffingTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";
import { overlap } from "./overlap.ts";

/** Agent-time in the window, by team. */
export interface StaffedTime {
  readonly available: Float64Array;
  readonly paid: Float64Array;
  readonly overtime: Float64Array;
  readonly calledOut: Float64Array;
  staffing(table: StaffingTable): void;
}

export function staffedTime({ window, names }: MeasureContext): StaffedTime {
  const perTeam = () => new Float64Array(names.teams.length);
  const tally: StaffedTime = {
    available: perTeam(),
    paid: perTeam(),
    overtime: perTeam(),
    calledOut: perTeam(),
    staffing({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const within = overlap(window, columns.from[row], columns.to[row]);
        if (within === 0) continue;
        const team = columns.team[row];
        tally.available[team] += columns.available[row] * within;
        tally.paid[team] += columns.paid[row] * within;
        tally.overtime[team] += columns.overtime[row] * within;
        tally.calledOut[team] += columns.calledOut[row] * within;
      }
    },
  };
  return tally;
}
