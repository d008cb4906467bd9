import Papa, { type ParseResult } from "papaparse";

/** What separates the cells, and where the table begins. */
export interface TableStart {
  readonly delimiter: string;
  /** The first row with text that begins on this line, or after it, is the header. */
  readonly headerLine: number;
}

/** In the order in which a tie is decided: commas and pipes stand in texts more often than tabs and semicolons. */
const delimiters = ["\t", ";", "|", ","] as const;

const sampleLength = 2 ** 16;
const sampleRecords = 100;

/** A row belongs to the table if it has this share of its cells, and half of them hold something. */
const rowShare = 0.7;

/**
 * Finds the delimiter and the header from the begin of a text: that one of tab, semicolon, pipe and
 * comma which makes the most of it a table, rather than what a single line has most of; and the
 * first row with text, unless rows above the table (titles, dates, filters) come before one that
 * reads like a header.
 *
 * @param text The text of which the first 64 Ki characters are looked at.
 * @param known The line that the text begins on; what the user has said of the header, or the file of its delimiter.
 */
export function findTable(
  text: string,
  {
    firstLine = 1,
    headerLine = null,
    delimiter = null,
  }: {
    readonly firstLine?: number;
    readonly headerLine?: number | null;
    readonly delimiter?: string | null;
  } = {},
): TableStart {
  const sample = text.slice(0, sampleLength);
  const isCut = text.length > sampleLength;
  const candidates = delimiter === null ? delimiters : [delimiter];
  const tables = candidates.map((candidate) => {
    const records = recordsIn(sample, candidate, { firstLine, isCut });
    return tableIn(records.filter(({ line }) => line >= (headerLine ?? 1)));
  });
  const best = tables.reduce((best, table, i) => (isBetter(table, tables[best]) ? i : best), 0);
  return {
    delimiter: tables[best].width > 1 ? candidates[best] : (delimiter ?? ","),
    headerLine: headerLine ?? headerLineIn(tables[best]),
  };
}

/** A row of a table, and where it begins. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The header among rows whose cells are told apart already, its last empty cells left out: the first one
 * with text from the stated line on, or else found as `findTable` does; null where no row has text.
 */
export function headerOf(rows: readonly TableRow[], stated: number | null): TableRow | null {
  const named = rows
    .slice(0, (stated ?? 0) + sampleRecords)
    .map(({ cells, line }) => ({ cells: withoutEmptyEnd(cells), line }))
    .filter(({ cells }) => cells.length > 0);
  const line = stated ?? headerLineIn(tableIn(named));
  return named.find((row) => row.line >= line) ?? null;
}

function withoutEmptyEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== "") + 1);
}

interface SampleTable {
  /** Records with text. */
  readonly records: readonly TableRow[];
  readonly width: number;
  /** Share of the records that have this width. */
  readonly share: number;
  readonly beginsAtOnce: boolean;
}

function recordsIn(
  sample: string,
  delimiter: string,
  { firstLine, isCut }: { readonly firstLine: number; readonly isCut: boolean },
): TableRow[] {
  const parser = new Papa.Parser({ delimiter, newline: "\n", preview: sampleRecords });
  const { data } = parser.parse(sample, 0, false) as ParseResult<string[]>;
  let line = firstLine;
  const records = data.map((cells) => {
    const record = { cells, line };
    line += cells.join("").split("\n").length;
    return record;
  });
  const isLastCut = isCut && records.length > 1 && records.length < sampleRecords;
  return (isLastCut ? records.slice(0, -1) : records).filter(({ cells }) => filled(cells) > 0);
}

/** Its width is the one that holds most cells: a few long rows of a table outweigh many short ones above it. */
function tableIn(records: readonly TableRow[]): SampleTable {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const widths = [...counts].sort(([a, m], [b, n]) => n * (b - 1) - m * (a - 1) || b - a);
  const [width, count] = widths.at(0) ?? [0, 0];
  const share = records.length === 0 ? 0 : count / records.length;
  const beginsAtOnce = width > 1 && share >= 0.5 && isRowOf(records[0].cells, width);
  return { records, width, share, beginsAtOnce };
}

function isBetter(a: SampleTable, b: SampleTable): boolean {
  if (a.beginsAtOnce !== b.beginsAtOnce) return a.beginsAtOnce;
  return a.share * (a.width - 1) > b.share * (b.width - 1);
}

function headerLineIn({ records, width }: SampleTable): number {
  if (records.length === 0 || isRowOf(records[0].cells, width)) return 1;
  const header = records.find(({ cells }) => isRowOf(cells, width) && readsLikeHeader(cells));
  return header?.line ?? 1;
}

function isRowOf(cells: readonly string[], width: number): boolean {
  return cells.length >= width * rowShare && filled(cells) >= width / 2;
}

const dateOrTime = /\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d:\d\d/;

/** Names hold letters, and neither dates nor times. */
function readsLikeHeader(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell.trim() !== "");
  const worded = names.filter((name) => /\p{L}/u.test(name));
  return worded.length >= names.length * 0.8 && !names.some((name) => dateOrTime.test(name));
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}
