import { eventKinds, type EventTable } from "../../log/ticketLog.ts";
import type { MeasureContext } from "../measureContext.ts";

const left = eventKinds.indexOf("left");
const hired = eventKinds.indexOf("hired");

/** Who left and who was hired in the window, by team; and for how long the places of who had left were empty in it, together. */
export interface StaffTurnover {
  readonly leavers: Float64Array;
  readonly hires: Float64Array;
  vacantTime: number;
  events(table: EventTable): void;
}

export function staffTurnover({ window, names }: MeasureContext): StaffTurnover {
  const tally: StaffTurnover = {
    leavers: new Float64Array(names.teams.length),
    hires: new Float64Array(names.teams.length),
    vacantTime: 0,
    events({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const kind = columns.kind[row];
        if (kind !== left && kind !== hired) continue;
        const at = columns.at[row];
        if (at >= window.to) continue;
        // Empty from when somebody left to the window's end, less the same from when somebody came.
        const rest = window.to - Math.max(at, window.from);
        tally.vacantTime += kind === left ? rest : -rest;
        if (at >= window.from) (kind === left ? tally.leavers : tally.hires)[columns.value[row]]++;
      }
    },
  };
  return tally;
}
