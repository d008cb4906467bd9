import type { TicketLog } from "../../log/ticketLog.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "../tickets/rowTimes.ts";
import type { TicketRows } from "../tickets/ticketRows.ts";

/** All that findings are made from: the log, and the rows that it was built from. */
export interface QualityFacts {
  readonly log: TicketLog;
  readonly rows: ImportedRows;
  readonly tickets: TicketRows;
  readonly times: RowTimes;
}
