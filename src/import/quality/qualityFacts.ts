import type { TicketLog } from "../../log/ticketLog.ts";
import type { DayTest } from "../dates/dayAlone.ts";
import { Openings } from "./instants.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "../tickets/rowTimes.ts";
import type { TicketRows } from "../tickets/ticketRows.ts";

/** An import that is done: the log, and the rows that it was built from. */
export interface ImportedFacts {
  readonly log: TicketLog;
  readonly rows: ImportedRows;
  readonly tickets: TicketRows;
  readonly times: RowTimes;
  readonly isDayAlone: DayTest;
}

/** All that findings are made from. */
export interface QualityFacts extends ImportedFacts {
  /** When the log's tickets arrived. */
  readonly openings: Openings;
  /** Room for so many numbers, up to one a ticket. It is the same for all findings: what it holds is gone when the next asks for it. */
  readonly room: (numbers: number) => Float64Array;
}

export function qualityFacts(facts: ImportedFacts, room: Float64Array): QualityFacts {
  return {
    ...facts,
    openings: new Openings(facts.log),
    room: (numbers) => room.subarray(0, numbers),
  };
}
