import type { ProblemList, SetAsideRow } from "./problem.ts";

/** Sets a row aside: kept with its cells, and counted. */
export function setRowAside(
  rows: { readonly setAside: SetAsideRow[]; readonly problems: ProblemList },
  row: SetAsideRow,
): void {
  const { file, line, column, value, code, reason } = row;
  rows.setAside.push(row);
  rows.problems.add({ code, severity: "set aside", file, line, column, value, message: reason });
}
