import type { ImportReport } from "../import/importReport.ts";
import { columnName } from "./columnName.ts";
import { formatNumber } from "./number.ts";
import { printable } from "./printable.ts";
import { wrapText } from "./wrapText.ts";

/** Which columns were used as what, and the names of all that weren't, of the first file. */
export function columnLines({ columns }: ImportReport, width: number): string[] {
  if (columns.length === 0) return [];
  const used = columns.filter(({ use }) => use !== "not used");
  const unused = columns.filter(({ use }) => use === "not used").map(({ name }) => name);
  const sentences = [
    `Columns used: ${used.map(({ name, use }) => `${columnName(name)} (${use})`).join(", ")}.`,
    unused.length === 0
      ? "Every column is used."
      : `Columns not used (${formatNumber(unused.length, 0)}): ${counted(unused).join(", ")}.`,
  ];
  return sentences.flatMap((text) => wrapText(printable(text), width, "  "));
}

/** Names that stand several times once, with their number. */
function counted(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(
    ([name, count]) => `${columnName(name)}${count === 1 ? "" : ` ×${count}`}`,
  );
}
