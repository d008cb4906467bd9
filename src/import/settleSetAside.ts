import { retain } from "./retain.ts";
import { columnSeeds, hashRow } from "./rowHash.ts";
import type { ImportedRows } from "./rowTable.ts";
import type { SetAsideRow } from "./setAsideRow.ts";

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

function repeatFinder(): (row: SetAsideRow) => boolean {
  const seen = new Set<string>();
  const seeds = new Map<readonly string[], Int32Array>();
  const hash = new Int32Array(2);
  return ({ header, cells }) => {
    if (!seeds.has(header)) seeds.set(header, columnSeeds(header));
    hashRow(cells, seeds.get(header)!, hash);
    const key = `${cells.length} ${hash.join(" ")}`;
    const isRepeat = seen.has(key);
    seen.add(key);
    return isRepeat;
  };
}

function ignoreRepeat(rows: ImportedRows, { file, line, reason }: SetAsideRow): void {
  rows.counts.ignored += 1;
  rows.problems.add({
    code: "identical-repeat",
    severity: "ignored",
    file,
    line,
    message: `rows that repeat another one to the letter were ignored (this one can't be used: ${reason})`,
  });
}
