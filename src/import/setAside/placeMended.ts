import type { RowOrigin } from "./mendedFile.ts";
import { retain } from "./retain.ts";
import type { ImportedRows } from "../rows/rowTable.ts";

/**
 * Has each mended row take the place of the one that it mends, whether that was set aside or not: the old one is ignored. A
 * row mended into two takes its place twice. What was mended of a file that isn't imported too is used by itself, and its
 * tickets are incomplete.
 *
 * @param isGone By row of the table; set for those whose place is taken.
 */
export function placeMended(rows: ImportedRows, isGone: Uint8Array): void {
  if (rows.mended.length === 0) return;
  const taken = new Map<string, Set<number>>();
  for (const mended of rows.mended) {
    const { origin, row } = mended;
    const names = namesOf(rows, origin);
    mended.original = rows.files.findIndex(({ name }) => names.includes(name));
    if (names.length === 0) noteAlone(rows, origin, row);
    for (const name of names) {
      if (!taken.has(name)) taken.set(name, new Set());
      taken.get(name)!.add(origin.line);
    }
  }
  takeFromSetAside(rows, taken);
  takeFromTable(rows, taken, isGone);
}

/** The files imported that a mended row may come from: that of its name, else the only one of that name in another folder. */
function namesOf({ files }: ImportedRows, { file }: RowOrigin): readonly string[] {
  const names = [...new Set(files.filter(({ isMended }) => !isMended).map(({ name }) => name))];
  if (names.includes(file)) return [file];
  const alike = names.filter((name) => baseName(name) === baseName(file));
  return alike.length === 1 ? alike : [];
}

function baseName(path: string): string {
  return path.split(/[/\\]/).at(-1)!;
}

type Places = ReadonlyMap<string, ReadonlySet<number>>;

function takeFromSetAside(rows: ImportedRows, taken: Places): void {
  retain(rows.setAside, ({ file, line }) => {
    const isTaken = taken.get(file)?.has(line) ?? false;
    if (isTaken) ignoreMended(rows, file, line);
    return !isTaken;
  });
}

function takeFromTable(rows: ImportedRows, taken: Places, isGone: Uint8Array): void {
  const { columns, length } = rows.table;
  const linesOf = rows.files.map(({ name }) => taken.get(name));
  for (let row = 0; row < length; row++) {
    const file = columns.file[row];
    if (isGone[row] === 1 || !linesOf[file]?.has(columns.line[row])) continue;
    isGone[row] = 1;
    ignoreMended(rows, rows.files[file].name, columns.line[row]);
  }
}

function ignoreMended(rows: ImportedRows, file: string, line: number): void {
  rows.counts.ignored += 1;
  rows.problems.add({
    code: "mended-row",
    severity: "ignored",
    file,
    line,
    message: "rows were ignored whose place a mended row takes",
  });
}

function noteAlone(rows: ImportedRows, { file, line }: RowOrigin, row: number): void {
  if (row >= 0) rows.incomplete.add(rows.table.columns.ticket[row]);
  rows.problems.add({
    code: "mended-without-original",
    severity: "note",
    file,
    line,
    message: `rows of ${file} were mended, but ${file} isn't imported with them: their tickets are incomplete`,
  });
}
