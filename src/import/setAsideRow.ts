/** A row that could not be used, and why. */
export interface SetAsideRow {
  readonly file: string;
  readonly line: number;
  /** Name of the column at fault; null where it is the row as a whole. */
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly reason: string;
  /** Id of its ticket, where the row tells: it is incomplete now. */
  readonly ticket: string | null;
  /** The names of its file's columns. */
  readonly header: readonly string[];
  /** The row's cells as they stand in the file. */
  readonly cells: readonly string[];
}
