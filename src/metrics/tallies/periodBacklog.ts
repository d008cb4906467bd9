import type { VisitTable } from "../../log/ticketLog.ts";
import { groupPlaces } from "../breakdown.ts";
import type { MeasureContext } from "../measureContext.ts";
import { askedPeriods, eachPart } from "../periods.ts";
import { addSquare, createSumOfSquares, squaresTotal } from "./sumOfSquares.ts";

/** Unresolved tickets in each period, whenever they arrived. */
export interface PeriodBacklog {
  /** By group: ticket-time. */
  readonly time: Float64Array;
  /** By group: their ages, summed over the ticket-time, ms². */
  ageTime(group: number): number;
  visits(table: VisitTable): void;
}

/** Between two instants a ticket's age grows from a to b, and (b² − a²) ÷ 2 is what it sums up to. */
export function periodBacklog(context: MeasureContext): PeriodBacklog {
  const { window } = context;
  const { count } = groupPlaces(context);
  const asked = askedPeriods(context);
  const time = new Float64Array(count);
  const squaresAtEnd = Array.from({ length: count }, createSumOfSquares);
  const squaresAtBegin = Array.from({ length: count }, createSumOfSquares);
  return {
    time,
    ageTime: (group) =>
      (squaresTotal(squaresAtEnd[group]) - squaresTotal(squaresAtBegin[group])) / 2,
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        const stay = [columns.joinedAt[row], columns.endedAt[row]] as const;
        for (const periods of asked)
          eachPart(periods, window, stay, (group, from, to) => {
            time[group] += to - from;
            addSquare(squaresAtEnd[group], to - arrivedAt);
            addSquare(squaresAtBegin[group], from - arrivedAt);
          });
      }
    },
  };
}
