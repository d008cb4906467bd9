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

/**
 * A row set aside, with cells that are made when somebody asks for them: an export of which most rows can't be used must not
 * take much more memory than one of which all can.
 */
export class KeptRow implements SetAsideRow {
  declare readonly file: string;
  declare readonly line: number;
  declare readonly column: string | null;
  declare readonly value: string | null;
  declare readonly code: string;
  declare readonly reason: string;
  declare readonly ticket: string | null;
  declare readonly header: readonly string[];
  /** The cells as JSON. */
  readonly text: string;

  constructor(told: Omit<SetAsideRow, "cells">, cells: readonly string[]) {
    Object.assign(this, told);
    this.text = JSON.stringify(cells);
  }

  get cells(): readonly string[] {
    return JSON.parse(this.text) as string[];
  }
}
