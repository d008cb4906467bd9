import type { ImportReport } from "../import/importReport.ts";
import type { MappingProposal } from "../import/proposals/proposal.ts";
import { columnName } from "./columnName.ts";
import { formatNumber } from "./number.ts";
import { printable } from "./printable.ts";
import { charactersOf, textWidth } from "./textWidth.ts";
import { wrapText } from "./wrapText.ts";

/** What columns and statuses were taken for by their names, words and values, in tables of left-aligned text. */
export function proposalLines(
  { proposal, statuses }: Pick<ImportReport, "proposal" | "statuses">,
  width: number,
): string[] {
  const unknown = alikeUnknown(proposal?.columns ?? []);
  const told = (proposal?.columns ?? []).filter((column) => !unknown.flat().includes(column));
  const columns = told.map(({ column, role, use, confidence, reason, isUsed }) => ({
    what: columnName(column),
    as: isUsed ? use : role === null ? "not used" : `not used (${use}?)`,
    confidence,
    reason,
  }));
  const words = statuses.map(({ status, state, confidence, reason }) => ({
    what: status,
    as: state ?? "not known",
    confidence,
    reason,
  }));
  const tables = [
    ...(columns.length + unknown.length === 0
      ? []
      : [
          "Columns, as proposed; correct them with --save-map and --map",
          ...(columns.length === 0 ? [] : table(columns, width)),
          ...unknown.flatMap((alike) => unknownLines(alike, width)),
        ]),
    ...(words.length === 0 ? [] : ["Statuses, by their words", ...table(words, width)]),
  ];
  return tables;
}

type ProposedColumn = MappingProposal["columns"][number];

/** From so many on, columns that nothing is known of for the same reason stand in one sentence: wide exports have a hundred. */
const fewestAlike = 3;

/** Columns for which no role was found, by the reason, where many have the same. */
function alikeUnknown(columns: readonly ProposedColumn[]): readonly (readonly ProposedColumn[])[] {
  const byReason = new Map<string, ProposedColumn[]>();
  for (const column of columns)
    if (column.role === null && !column.isUsed)
      byReason.set(column.reason, [...(byReason.get(column.reason) ?? []), column]);
  return [...byReason.values()].filter(({ length }) => length >= fewestAlike);
}

function unknownLines(alike: readonly ProposedColumn[], width: number): string[] {
  const names = alike.map(({ column }) => columnName(column));
  const text = `${alike.length} not used (of each: ${alike[0].reason}): ${names.join(", ")}`;
  return wrapText(printable(text), width - 4, "  ").map((line) => `  ${line}`);
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
  if (textWidth(text) <= widest) return text;
  let kept = "";
  for (const character of charactersOf(text)) {
    if (textWidth(kept + character) >= widest) break;
    kept += character;
  }
  return `${kept}…`;
}
