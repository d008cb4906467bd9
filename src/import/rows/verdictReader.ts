import { none } from "../../log/ticketLog.ts";
import { detached } from "../codes/dictionary.ts";
import { promiseReader, tellsBreach } from "../mapping/promiseText.ts";
import type { ImportedFile, ImportedRows } from "./rowTable.ts";

/**
 * Reads whether a row says that its promise was kept: 1, or 0 where it was broken; 255 where it doesn't say. A column
 * that is called after the breach is read the other way round, which is noted, and so are cells
 * that are neither yes nor no.
 *
 * @param isMissing Whether a cell stands for nothing.
 */
export function verdictReader(
  { problems }: Pick<ImportedRows, "problems">,
  { name: file, plan }: Pick<ImportedFile, "name" | "plan">,
  isMissing: (cell: string) => boolean,
): (cell: string, line: number) => number {
  if (plan.at.promiseMet < 0) return () => none.uint8;
  const column = plan.columns[plan.at.promiseMet].name;
  const isBreach = plan.promise === undefined && tellsBreach(column);
  const read = promiseReader(plan.promise, isBreach);
  if (isBreach)
    problems.add({
      code: "promise-by-breach",
      severity: "note",
      file,
      column,
      message: `${column} says by its name when the promise was broken: yes was taken for broken, no for kept`,
    });
  // what a product's own words leave open, such as a warning, is no verdict yet
  if (plan.promise !== undefined) return read;
  return (cell, line) => {
    const verdict = read(cell);
    if (verdict === none.uint8 && !isMissing(cell.trim()))
      problems.add({
        code: "unknown-promise",
        severity: "note",
        file,
        line,
        column,
        value: detached(cell),
        message: "cells don't say whether the promise was kept; they were taken for empty",
      });
    return verdict;
  };
}
