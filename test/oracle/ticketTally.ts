import type { TicketTable } from "../../src/log/ticketLog.ts";
import type { ProbeSetup } from "./tierTally.ts";

interface TicketSums {
  arrived: number;
  resolved: number;
  sojourn: number;
}

export interface TicketTally {
  read(table: TicketTable): void;
  sumsOf(className: string | null): TicketSums;
}

/** Tickets that arrived in the window, by class. */
export function createTicketTally({ classOfType, window }: ProbeSetup): TicketTally {
  const sums = new Map<string | null, TicketSums>(
    [null, ...classOfType].map((name) => [name, { arrived: 0, resolved: 0, sojourn: 0 }]),
  );
  return {
    sumsOf: (className) => sums.get(className)!,
    read({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        const sojourn = (columns.resolvedAt[row] - arrivedAt) / 60_000;
        for (const name of [null, classOfType[columns.type[row]]]) {
          const own = sums.get(name)!;
          own.arrived++;
          if (Number.isNaN(sojourn)) continue;
          own.resolved++;
          own.sojourn += sojourn;
        }
      }
    },
  };
}
