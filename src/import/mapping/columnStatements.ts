import { type DateStatements, noStatements } from "../dates/dateStatements.ts";

/** How the values of columns are written, as somebody says on the command line or in the page. */
export interface ColumnStatements {
  readonly dates: DateStatements;
  /** By a column's name, as `parseDurationFormat` takes it: `minutes`, `working days`. */
  readonly durations: Readonly<Record<string, string>>;
}

export const nothingStated: ColumnStatements = { dates: noStatements, durations: {} };
