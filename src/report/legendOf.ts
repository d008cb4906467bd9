import { notKnown } from "./estimateText.ts";

/** Explains the signs that a table of estimates holds. */
export function legendOf(table: readonly string[], replications: number): string {
  const hasUnknown = table.some((line) =>
    line.split("  ").some((cell) => cell.trim() === notKnown),
  );
  const signs = [
    replications > 1 ? "± is half the 95 % interval of a mean over the replications." : "",
    hasUnknown ? `${notKnown} is not known, or there was nothing to measure.` : "",
  ];
  return signs.join(" ").trim();
}
