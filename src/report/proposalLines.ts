import type { ImportReport } from "../import/importReport.ts";
import { formatNumber } from "./number.ts";
import { printable } from "./printable.ts";
import { textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** What columns and statuses were taken for by their names, words and values, in tables of left-aligned text. */
export function proposalLines(
  { proposal, statuses }: Pick<ImportReport, "proposal" | "statuses">,
  width: number,
): string[] {
  const columns = (proposal?.columns ?? []).map(
    ({ column, role, use, confidence, reason, isUsed }) => ({
      what: column,
      as: isUsed ? use : role === null ? "not used" : `not used (${use}?)`,
      confidence,
      reason,
    }),
  );
  const words = statuses.map(({ status, state, confidence, reason }) => ({
    what: status,
    as: state ?? "not known",
    confidence,
    reason,
  }));
  const tables = [
    ...(columns.length === 0
      ? []
      : ["Columns, as proposed; correct them with --save-map and --map", ...table(columns, width)]),
    ...(words.length === 0 ? [] : ["Statuses, by their words", ...table(words, width)]),
  ];
  return tables;
}

interface Line {
  readonly what: string;
  readonly as: string;
  readonly confidence: number;
  readonly reason: string;
}

const widest = 28;

function table(lines: readonly Line[], width: number): string[] {
  const texts = lines.map(({ what, as, confidence, reason }) => [
    cut(printable(what)),
    as,
    formatNumber(confidence, 2),
    printable(reason),
  ]);
  const [first, second] = [0, 1].map((column) =>
    Math.max(...texts.map((cells) => textWidth(cells[column]))),
  );
  const before = 2 + first + 2 + second + 2 + 4 + 2;
  const space = Math.max(width - before, 20);
  return texts.flatMap(([what, as, confidence, reason]) =>
    wrapText(reason, space).map((text, line) => {
      const left =
        line === 0
          ? `  ${padded(what, first)}  ${padded(as, second)}  ${confidence.padStart(4)}  `
          : " ".repeat(before);
      return (left + text).trimEnd();
    }),
  );
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - textWidth(text));
}

function cut(text: string): string {
  return textWidth(text) > widest ? `${text.slice(0, widest - 1)}…` : text;
}
