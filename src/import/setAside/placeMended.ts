import type { RowOrigin } from "./mendedFile.ts";
import { retain } from "./retain.ts";
import type { ImportedRows, MendedRow } from "../rows/rowTable.ts";

/**
 * Has each mended row take the place of the one that it mends, whether that was set aside or not: the old one is ignored. A
 * row mended into two takes its place twice; one that was set aside again and mended once more takes its own and the first.
 * What was mended of a file that isn't imported too is used by itself, and its tickets are incomplete.
 *
 * @param isGone By row of the table; set for those whose place is taken.
 */
export function placeMended(rows: ImportedRows, isGone: Uint8Array): void {
  if (rows.mended.length === 0) return;
  const taken = new Map<string, Set<number>>();
  const before = new Map(rows.mended.map((mended) => [keyOf(mended.place), mended]));
  for (const mended of rows.mended) {
    const { places, missing } = placesTaken(rows, mended, before);
    for (const { file, line } of places) {
      if (!taken.has(file)) taken.set(file, new Set());
      taken.get(file)!.add(line);
    }
    if (missing !== null) noteAlone(rows, missing, mended.row);
    else mended.original = indexedPlace(rows, places.at(-1)!);
  }
  takeFromSetAside(rows, taken);
  takeFromTable(rows, taken, isGone);
}

/** The place that a mended row says, and those that were mended into it before; and which of them isn't imported. */
function placesTaken(
  rows: ImportedRows,
  mended: MendedRow,
  before: ReadonlyMap<string, MendedRow>,
): { readonly places: readonly RowOrigin[]; readonly missing: RowOrigin | null } {
  const places: RowOrigin[] = [];
  const seen = new Set([keyOf(mended.place)]);
  for (let one: MendedRow | undefined = mended; one !== undefined;) {
    const { line } = one.origin;
    const file = fileNamed(rows, one);
    if (file === null) return { places, missing: one.origin };
    const place = { file, line };
    if (seen.has(keyOf(place))) break;
    seen.add(keyOf(place));
    places.push(place);
    one = before.get(keyOf(place));
  }
  return { places, missing: null };
}

/** The file imported that a mended row comes from: that of its name, else the only other one of that name in another folder, an export before a mended one. */
function fileNamed({ files }: ImportedRows, { origin, place }: MendedRow): string | null {
  const others = files.filter(({ name }) => name !== place.file);
  if (others.some(({ name }) => name === origin.file)) return origin.file;
  for (const some of [others.filter(({ isMended }) => !isMended), others]) {
    const names = new Set(some.map(({ name }) => name));
    const alike = [...names].filter((name) => baseName(name) === baseName(origin.file));
    if (alike.length > 0) return alike.length === 1 ? alike[0] : null;
  }
  return null;
}

function indexedPlace({ files }: ImportedRows, { file, line }: RowOrigin): MendedRow["original"] {
  return { file: files.findIndex(({ name }) => name === file), line };
}

function keyOf({ file, line }: RowOrigin): string {
  return `${line} ${file}`;
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
