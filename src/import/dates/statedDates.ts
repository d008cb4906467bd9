import type { DateFormat } from "./dateFormat.ts";

/** Formats that somebody states. */
export interface StatedDates {
  readonly formats: readonly DateFormat[];
  /** For this column: it has no other. Else for all columns: they settle what can be mistaken. */
  readonly isForColumn: boolean;
}
