import type { TicketLog } from "../../log/ticketLog.ts";
import { type InstantColumn, knownInstants, sortInstants } from "./instants.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "../tickets/rowTimes.ts";
import type { TicketRows } from "../tickets/ticketRows.ts";

/** An import that is done: the log, and the rows that it was built from. */
export interface ImportedFacts {
  readonly log: TicketLog;
  readonly rows: ImportedRows;
  readonly tickets: TicketRows;
  readonly times: RowTimes;
}

/** All that findings are made from. */
export interface QualityFacts extends ImportedFacts {
  /** A column of instants of the log's tickets in order, Unix epoch ms, those that never came left out; made once for all who ask. */
  readonly instants: (column: InstantColumn) => Float64Array;
}

export function qualityFacts(facts: ImportedFacts): QualityFacts {
  const known = new Map<InstantColumn, Float64Array>();
  return {
    ...facts,
    instants(column) {
      const instants = known.get(column) ?? sortInstants(knownInstants(facts.log, column));
      known.set(column, instants);
      return instants;
    },
  };
}
