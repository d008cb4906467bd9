import type { ImportReport } from "../import/importReport.ts";
import type { SetAsideRow } from "../import/problem.ts";
import { csvText } from "../log/csvText.ts";

/** The problems of an import, a row each. */
export function importCsv({ problems }: ImportReport): string {
  return csvText(
    ["severity", "code", "file", "line", "column", "value", "message", "count"],
    problems.map(({ severity, code, file, line, column, value, message, count }) => [
      severity,
      code,
      file,
      line,
      column,
      value,
      message,
      count,
    ]),
  );
}

/** The rows that an import could not use, with the reason before the row's own cells, in pieces of a file. */
export function* setAsideCsv(rows: readonly SetAsideRow[]): Generator<string, void, void> {
  yield csvText(["file", "line", "column", "value", "code", "reason", "cells"], []);
  for (const { file, line, column, value, code, reason, cells } of rows)
    yield csvText(null, [[file, line, column, value, code, reason, ...cells]]);
}
