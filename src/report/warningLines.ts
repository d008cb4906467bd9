import { printable } from "./printable.ts";
import { wrapText } from "./wrapText.ts";

/** Warnings below a table, each a paragraph that begins with a mark. */
export function warningLines(warnings: readonly string[], width: number): string[] {
  return warnings.flatMap((warning) => wrapText(`! ${printable(warning)}`, width, "  "));
}
