import { retain } from "./retain.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { KeptRow } from "./setAsideRow.ts";

/**
 * Settles the rows set aside once all files are read: one that repeats another to the letter, as a file imported twice has
 * them, is ignored, and the tickets of the others are incomplete.
 */
export function settleSetAside(rows: ImportedRows): void {
  const isRepeat = repeatFinder();
  retain(rows.setAside, (row) => {
    if (!isRepeat(row)) return true;
    ignoreRepeat(rows, row);
    return false;
  });
  for (const { ticket } of rows.setAside)
    if (ticket !== null) rows.incomplete.add(rows.texts.ticket.code(ticket));
}

/** Tells whether a row like one, of the same columns, came before. */
function repeatFinder(): (row: KeptRow) => boolean {
  const seen = new Map<string, Set<string>>();
  const byHeader = new Map<readonly string[], Set<string>>();
  return ({ header, text }) => {
    const texts = byHeader.get(header) ?? setOf(seen, JSON.stringify(header));
    byHeader.set(header, texts);
    const before = texts.size;
    return texts.add(text).size === before;
  };
}

function setOf(sets: Map<string, Set<string>>, key: string): Set<string> {
  const known = sets.get(key) ?? new Set();
  sets.set(key, known);
  return known;
}

function ignoreRepeat(rows: ImportedRows, { file, line, reason }: KeptRow): void {
  rows.counts.ignored += 1;
  rows.problems.add({
    code: "identical-repeat",
    severity: "ignored",
    file,
    line,
    message: `rows that repeat another one to the letter were ignored (this one can't be used: ${reason})`,
  });
}
