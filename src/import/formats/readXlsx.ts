import { countText } from "../../model/countText.ts";
import { FatalProblem, type ProblemCase } from "../problem.ts";
import { joined } from "./bytes.ts";
import type { RecordHandler } from "./recordHandler.ts";
import { TableEnd } from "./tableEnd.ts";
import { headerOf, type TableRow } from "./tableStart.ts";
import { mostWorkbookBytes, openXlsx, tooLarge, type XlsxWorkbook } from "./xlsxSheets.ts";

/** Where a workbook is read from, and for whom. */
export interface XlsxReading {
  readonly file: string;
  /** Name of the sheet; null: the first that holds a table. */
  readonly sheet: string | null;
  /** Row of the header; null: found. */
  readonly headerLine: number | null;
  readonly note: (problem: ProblemCase) => void;
  readonly open: (unit: "row") => RecordHandler;
}

/** Reads the table of one sheet of an XLSX workbook, as a whole: up to `mostWorkbookBytes`. A record's line is its row. */
export async function readXlsx(
  bytes: AsyncIterable<Uint8Array>,
  reading: XlsxReading,
): Promise<void> {
  const workbook = await openXlsx(await allBytes(bytes, reading.file), reading.file);
  const rows = await tableOf(workbook, reading);
  const handler = reading.open("row");
  const header = headerOf(rows, reading.headerLine);
  if (header !== null) tellTable(rows, header, handler);
  handler.end();
}

function tellTable(rows: readonly TableRow[], header: TableRow, handler: RecordHandler): void {
  const width = header.cells.length;
  handler.header(header.cells, header.line);
  for (const { cells, line } of rows) if (line < header.line) tellAbove(handler, cells, line);
  const table = new TableEnd(handler, width);
  for (const { cells, line } of rows)
    if (line > header.line) table.record(trimmed(cells, width), line);
  table.end(true);
}

/** Cells beyond the header's are handed on only as far as they hold something. */
function trimmed(cells: readonly string[], width: number): readonly string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== "");
  return cells.slice(0, Math.max(width, last + 1));
}

function tellAbove(handler: RecordHandler, cells: readonly string[], line: number): void {
  const text = cells.join(" ").trim();
  if (text !== "") handler.outside(text, line, "above");
}

async function allBytes(bytes: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostWorkbookBytes)
      throw tooLarge(file, `more than ${countText(mostWorkbookBytes)} bytes`);
  }
  return joined(chunks);
}

async function tableOf(workbook: XlsxWorkbook, reading: XlsxReading): Promise<TableRow[]> {
  const { sheets } = workbook;
  const { sheet } = reading;
  if (sheet !== null) {
    const index = sheets.findIndex(({ name }) => name === sheet);
    if (index < 0) throw noSheet(workbook, reading.file, sheet);
    return textRows(workbook, index);
  }
  for (const [index, { isHidden }] of sheets.entries()) {
    const rows = isHidden ? [] : await textRows(workbook, index);
    if (!isTable(rows)) continue;
    if (sheets.length > 1) await noteChoice(workbook, { index, rows }, reading);
    return rows;
  }
  return [];
}

/** Rows with text, up to the last of them. */
async function textRows(workbook: XlsxWorkbook, sheet: number): Promise<TableRow[]> {
  const rows = await workbook.rows(sheet);
  const last = rows.findLastIndex(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  return rows.slice(0, last + 1);
}

/** A header and a row beneath it, two columns wide. */
function isTable(rows: readonly TableRow[]): boolean {
  const wide = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== "").length > 1);
  return wide.length > 1;
}

interface ChosenSheet {
  readonly index: number;
  readonly rows: readonly TableRow[];
}

async function noteChoice(
  workbook: XlsxWorkbook,
  { index, rows }: ChosenSheet,
  { file, note, headerLine }: XlsxReading,
): Promise<void> {
  const { sheets } = workbook;
  const names = headerNames(rows, headerLine);
  const others: string[] = [];
  const alike: string[] = [];
  for (const [other, { name, isHidden }] of sheets.entries()) {
    if (other === index) continue;
    const count = isHidden ? 0 : await rowsAlike(workbook, other, names);
    if (count === 0) others.push(`"${name}"`);
    else alike.push(`"${name}" (${countText(count)} ${count === 1 ? "row" : "rows"})`);
  }
  const lost =
    alike.length === 0
      ? ""
      : `; the same columns stand in ${listText(alike)}, which was not read: to have them all, save each sheet to a file of its own and import the files together`;
  const also = others.length === 0 ? "" : `; it also has ${listText(others)}`;
  note({
    code: "sheet-chosen",
    severity: "note",
    file,
    message: `the sheet "${sheets[index].name}" was read, the first of ${file} with a table${lost}${also}`,
  });
}

function listText(names: readonly string[]): string {
  return `${names.slice(0, 10).join(", ")}${names.length > 10 ? " …" : ""}`;
}

/** The names of a table's columns, in one text; empty where there is no table. */
function headerNames(rows: readonly TableRow[], headerLine: number | null): string {
  const header = isTable(rows) ? headerOf(rows, headerLine) : null;
  return header === null ? "" : JSON.stringify(header.cells.map((cell) => cell.trim()));
}

/** How many rows a sheet has beneath a header of these names; 0 for another header, and where the sheet can't be read. */
async function rowsAlike(workbook: XlsxWorkbook, sheet: number, names: string): Promise<number> {
  try {
    const rows = await textRows(workbook, sheet);
    const header = headerOf(rows, null);
    if (header === null || headerNames(rows, null) !== names) return 0;
    return rows.filter(
      ({ cells, line }) => line > header.line && cells.some((cell) => cell.trim() !== ""),
    ).length;
  } catch (error) {
    if (error instanceof FatalProblem) return 0;
    throw error;
  }
}

function noSheet({ sheets }: XlsxWorkbook, file: string, sheet: string): FatalProblem {
  const names = sheets.map(({ name }) => `"${name}"`).join(", ");
  return new FatalProblem({
    code: "unknown-sheet",
    file,
    message: `${file} has no sheet named "${sheet}": it has ${names}`,
  });
}
