import { visitEndings, type VisitTable } from "../../log/ticketLog.ts";
import { askedColumns, groupPlaces } from "../breakdown.ts";
import { hasQueue, type MeasureContext } from "../measureContext.ts";
import { askedPeriods } from "../periods.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

const lost = visitEndings.indexOf("lost");
const open = visitEndings.indexOf("open");
const escalated = visitEndings.indexOf("escalated");
const timer = visitEndings.indexOf("timer");

/** Visits of the tickets that arrived in the window, by group; those turned away left out. Of periods those that joined their tier in it. */
export interface GroupVisits {
  readonly count: Float64Array;
  readonly ended: Float64Array;
  readonly movedUp: Float64Array;
  readonly waits: readonly Durations[];
  /** Visits worked on, as far as their touch time is known. */
  readonly handling: readonly Durations[];
  visits(table: VisitTable): void;
}

export function groupVisits(context: MeasureContext): GroupVisits {
  const { window, tiers } = context;
  const groups = groupPlaces(context).count;
  const kinds = askedColumns(context, ["type", "priority", "channel", "team"]);
  const asked = askedPeriods(context);
  const isQueue = tiers.map(hasQueue);
  const tally: GroupVisits = {
    count: new Float64Array(groups),
    ended: new Float64Array(groups),
    movedUp: new Float64Array(groups),
    waits: Array.from({ length: groups }, createDurations),
    handling: Array.from({ length: groups }, createDurations),
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        if (columns.ending[row] === lost) continue;
        for (const { column, first, count } of kinds) {
          const code = columns[column][row];
          if (code < count) add(first + code, columns, row);
        }
        const joinedAt = columns.joinedAt[row];
        if (!(joinedAt >= window.from && joinedAt < window.to)) continue;
        for (const periods of asked) add(periods.first + periods.periodAt(joinedAt), columns, row);
      }
    },
  };
  const add = (group: number, columns: VisitTable["columns"], row: number) => {
    const ending = columns.ending[row];
    tally.count[group]++;
    if (ending !== open) tally.ended[group]++;
    if (ending === escalated || ending === timer) tally.movedUp[group]++;
    if (isQueue[columns.tier[row]]) addDuration(tally.waits[group], columns.queuedTime[row]);
    if (columns.startedAt[row] >= 0 || columns.handlingTime[row] > 0)
      addDuration(tally.handling[group], columns.handlingTime[row]);
  };
  return tally;
}
