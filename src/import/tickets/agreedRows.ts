import { latestExtracts } from "./extracts.ts";
import { ignoreRepeat } from "./ignoreRepeat.ts";
import { type RowFacts, rowFacts } from "./rowFacts.ts";
import type { RowPlaces } from "./rowPlaces.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import { toldBy } from "../mapping/shapeRoles.ts";
import type { RowTimes } from "./rowTimes.ts";

/**
 * Where several files hold rows of a ticket, the rows that count; null where there is one file only.
 *
 * Exports that overlap are put together change by change (stay by stay; of snapshots, ticket by ticket): what only one file
 * holds counts; where several hold the same change and say the same of it, as far as a log is made of what they say, it
 * counts once; where one says all that the others say and more, it counts. Where they contradict each other, the latest
 * extract of the ticket counts (see `latestExtracts`), and the others' rows are ignored as conflicts. A change that a later
 * extract doesn't hold is no contradiction: parts of an export leave out what the other parts hold.
 *
 * @returns A function of the rows of a ticket, those of a change side by side and within it file by file: takes out the
 *   others in place, and gives those that are left.
 */
export function agreedRows(
  rows: ImportedRows,
  times: RowTimes,
  { places, isSameChange }: { places: RowPlaces; isSameChange: (a: number, b: number) => boolean },
): ((own: Uint32Array) => Uint32Array) | null {
  if (!places.areSeveral) return null;
  const facts = rowFacts(rows, times);
  const lastToldBy = lastInstantOf(rows, times);
  return (own) => {
    let latest: readonly number[] | null = null;
    let end = 0;
    for (let from = 0; from < own.length;) {
      let to = from + 1;
      while (to < own.length && isSameChange(own[from], own[to])) to += 1;
      const isOfOneFile = places.fileOf(own[from]) === places.fileOf(own[to - 1]);
      latest ??= isOfOneFile ? null : latestExtracts(own, rows, { places, lastToldBy });
      const change = own.subarray(from, to);
      const kept = isOfOneFile ? change : settle(rows, change, { places, facts, latest: latest! });
      own.set(kept, end);
      end += kept.length;
      from = to;
    }
    return own.subarray(0, end);
  };
}

function lastInstantOf({ files }: ImportedRows, times: RowTimes): (row: number) => number {
  const columns = toldBy[files[0].plan.shape].map((role) => times[role]);
  return (row) => {
    let last = -Infinity;
    for (const column of columns) if (column[row] > last) last = column[row];
    return last;
  };
}

interface Settling {
  readonly places: RowPlaces;
  readonly facts: RowFacts;
  /** Files that hold rows of the ticket, the latest extract first. */
  readonly latest: readonly number[];
}

/** The rows of one change that count, of several files that hold it. */
function settle(
  rows: ImportedRows,
  change: Uint32Array,
  { places, facts, latest }: Settling,
): Uint32Array {
  const said = new Map<number, Set<string>>();
  const all = new Set<string>();
  for (const row of change) {
    const file = places.fileOf(row);
    if (!said.has(file)) said.set(file, new Set());
    said.get(file)!.add(facts.keyOf(row));
    all.add(facts.keyOf(row));
  }
  const holders = latest.filter((file) => said.has(file));
  const winner = holders.find((file) => said.get(file)!.size === all.size) ?? holders[0];
  const kept = change.filter((row) => places.fileOf(row) === winner);
  const { hash0, hash1 } = rows.table.columns;
  const letters = new Set(Array.from(kept, (row) => `${hash0[row]} ${hash1[row]}`));
  for (const row of change) {
    if (places.fileOf(row) === winner) continue;
    const isRepeat = said.get(winner)!.has(facts.keyOf(row));
    if (isRepeat) ignoreRepeat(rows, row, letters.has(`${hash0[row]} ${hash1[row]}`));
    else ignoreConflict(rows, row, { other: kept[0], facts });
  }
  return kept;
}

function ignoreConflict(
  rows: ImportedRows,
  row: number,
  { other, facts }: { readonly other: number; readonly facts: RowFacts },
): void {
  const { columns } = rows.table;
  const { name, plan } = rows.files[columns.file[row]];
  const difference = facts.difference(row, other);
  const at = difference === null ? -1 : plan.at[difference.role];
  const later = `${rows.files[columns.file[other]].name}:${columns.line[other]}`;
  rows.counts.ignored += 1;
  rows.counts.conflicts += 1;
  rows.problems.add({
    code: "conflicting-row",
    severity: "ignored",
    file: name,
    line: columns.line[row],
    column: at < 0 ? null : plan.columns[at].name,
    value: difference?.value ?? null,
    message: `rows were ignored which a later extract contradicts (this one: ${rows.texts.ticket.texts[columns.ticket[row]]}, which is told otherwise in ${later})`,
  });
}
