import type { DayTest } from "../dates/dayAlone.ts";
import type { DurationRole } from "../mapping/mapping.ts";
import type { RowCodes } from "../rows/codeColumn.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { ImportShape } from "../mapping/shape.ts";
import type { Arrivals } from "../tickets/ticketFacts.ts";
import type { RowTimes } from "../tickets/rowTimes.ts";
import type { EndSource } from "./endSources.ts";
import type { TicketRows } from "../tickets/ticketRows.ts";

/** All that is known of the rows when their tickets are told. */
export interface Telling {
  readonly rows: ImportedRows;
  readonly shape: ImportShape;
  readonly tickets: TicketRows;
  readonly times: RowTimes;
  readonly isDayAlone: DayTest;
  /** By row, ms on the calendar (handling time: of work); NaN where there is none. */
  readonly durations: Readonly<Record<DurationRole, (row: number) => number>>;
  readonly arrivals: Arrivals;
  /** What says when tickets ended, the best first. */
  readonly endSources: readonly EndSource[];
  /** Whether some column tells when tickets were first answered, or how soon. */
  readonly tellsResponse: boolean;
  /** Team by row. */
  readonly teams: RowCodes;
  /** The log's code by a priority's and an impact's code among the rows. */
  readonly priorities: readonly number[];
  readonly impacts: readonly number[];
  readonly timezone: string;
  /** Unix epoch ms of the log's instant 0. */
  readonly startsAt: number;
  /** End of the log, ms since its start. */
  readonly endsAt: number;
}

/** A ticket to be told; its rows are at hand until the next one is. */
export interface TicketToTell {
  /** In the log. */
  readonly id: number;
  /** Among the rows. */
  readonly code: number;
  /** Its rows in order, at least one. */
  readonly own: readonly number[];
  /** The last of them. */
  readonly last: number;
  /** Ms since the log's start. */
  readonly arrivedAt: number;
}
