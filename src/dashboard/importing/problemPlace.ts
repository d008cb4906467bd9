import type { ImportProblem } from "../../import/problem.ts";

const whole = new Intl.NumberFormat("en-GB");

/** Where a problem is: `line 3, Status, “?”`; of several files also in which: `may.csv, line 3`. */
export function problemPlace(
  { file, line, column, value, unit }: ImportProblem,
  isOfSeveral: boolean,
): string {
  const parts = [
    isOfSeveral ? (file ?? "") : "",
    line === null ? "" : `${unit ?? "line"} ${whole.format(line)}`,
    column ?? "",
    value === null ? "" : `“${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
