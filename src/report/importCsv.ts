import type { ImportReport } from "../import/importReport.ts";
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
