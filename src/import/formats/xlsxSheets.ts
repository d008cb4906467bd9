import { unzipSync } from "fflate";
import type { Cell, CellValue, Sheet } from "hucre/xlsx";
import { countText } from "../../model/countText.ts";
import { FatalProblem } from "../problem.ts";
import { cellText, type DateSystem, type SheetCell } from "./cellText.ts";
import { type SheetSpan, sheetSpan } from "./sheetSpan.ts";
import type { TableRow } from "./tableStart.ts";

/** A workbook is read as a whole: packed it may have so many bytes, and each of its parts so many unpacked. */
export const mostWorkbookBytes = 2 ** 25;
const mostPartBytes = 2 ** 27;
/**
 * The most cells that a sheet may span, empty ones included, which are read as well: 16 Mi of them take 0.6 GB. A part
 * of the most bytes holds 3 Mi that aren't empty.
 */
const mostCells = 2 ** 23;

/** A sheet of a workbook. */
export interface XlsxSheet {
  readonly name: string;
  readonly isHidden: boolean;
}

/** A workbook whose sheets can be read, one at a time. */
export interface XlsxWorkbook {
  readonly sheets: readonly XlsxSheet[];
  /** A sheet's rows, from the first on, each as long as the longest; a line is a row's number. */
  rows(sheet: number): Promise<TableRow[]>;
}

/**
 * Opens an XLSX workbook. The library that reads it is loaded when it is first needed. Throws a
 * FatalProblem for another kind of document, and for one that is damaged or too large.
 */
export async function openXlsx(bytes: Uint8Array, file: string): Promise<XlsxWorkbook> {
  refuseOtherParts(bytes, file);
  const { readXlsx } = await import("hucre/xlsx");
  const sheets: XlsxSheet[] = [];
  const read = async (isWanted: (index: number) => boolean, isFirst: boolean) =>
    readXlsx(bytes, {
      readStyles: true,
      // One system for all makes of a date the number that it was: durations need that, and the workbook's own is put right later.
      dateSystem: "1904",
      sheets: ({ name, hidden, veryHidden }, index) => {
        if (isFirst) sheets.push({ name, isHidden: hidden === true || veryHidden === true });
        return isWanted(index);
      },
    }).catch((error: unknown) => {
      throw damaged(file, error);
    });
  await read(() => false, true);
  const dateSystem = dateSystemOf(bytes);
  return {
    sheets,
    async rows(sheet) {
      refuseFarCells(bytes, sheet, { file, name: sheets[sheet].name });
      const { sheets: found } = await read((index) => index === sheet, false);
      return rowsOf(found[0], dateSystem);
    },
  };
}

function rowsOf({ rows, cells }: Sheet, system: DateSystem): TableRow[] {
  const width = rows.at(0)?.length ?? 0;
  // A few cells can span a million rows: those without any share their emptiness.
  const empty = new Array<string>(width).fill("");
  return rows.map((values, row) => {
    const isEmpty = values.every((value) => value === null);
    const texts = () =>
      values.map((value, column) =>
        cellText(
          sheetCell(value, () => formatOf(cells?.get(`${row},${column}`))),
          system,
        ),
      );
    return { cells: isEmpty ? empty : texts(), line: row + 1 };
  });
}

function sheetCell(value: CellValue, format: () => string): SheetCell {
  if (value instanceof Date) return { value: serialOf(value), isDate: true, format: format() };
  return { value, isDate: false, format: typeof value === "number" ? format() : "" };
}

function formatOf(cell: Cell | undefined): string {
  return cell?.style?.numFmt ?? "";
}

/** Days since the begin of 1904, as the sheet has them in the system that was asked for. */
function serialOf(date: Date): number {
  return (date.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000;
}

function refuseFarCells(
  bytes: Uint8Array,
  sheet: number,
  { file, name }: { readonly file: string; readonly name: string },
): void {
  let span: SheetSpan | null;
  try {
    span = sheetSpan(bytes, sheet);
  } catch (error) {
    throw damaged(file, error);
  }
  if (span === null || span.rows * span.columns <= mostCells) return;
  throw tooLarge(
    file,
    `a sheet "${name}" whose cells span ${countText(span.rows)} rows and ${countText(span.columns)} columns, most of them empty: more than ${countText(mostCells)} cells`,
  );
}

const workbookPart = "xl/workbook.xml";

function dateSystemOf(bytes: Uint8Array): DateSystem {
  const part = unzipSync(bytes, { filter: ({ name }) => name === workbookPart })[workbookPart];
  const text = new TextDecoder().decode(part);
  return /<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*["'](?:1|true)["']/.test(text)
    ? "1904"
    : "1900";
}

function refuseOtherParts(bytes: Uint8Array, file: string): void {
  const names: string[] = [];
  let largest = 0;
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        names.push(name);
        if (/\.(xml|rels)$/i.test(name)) largest = Math.max(largest, originalSize);
        return false;
      },
    });
  } catch (error) {
    throw damaged(file, error);
  }
  if (!names.includes(workbookPart))
    throw new FatalProblem({
      code: "no-workbook",
      file,
      message: `${file} is an office document but no XLSX workbook (it has no ${workbookPart}); save its table as XLSX or CSV`,
    });
  if (largest > mostPartBytes)
    throw tooLarge(
      file,
      `a part of ${countText(largest)} bytes unpacked, more than ${countText(mostPartBytes)}`,
    );
}

/** Throws a FatalProblem for a workbook of too many bytes. */
export function tooLarge(file: string, what: string): FatalProblem {
  return new FatalProblem({
    code: "workbook-too-large",
    file,
    message: `${file} is a workbook with ${what}, the most that can be read at once; save the sheet as CSV, which has no limit`,
  });
}

function damaged(file: string, error: unknown): FatalProblem {
  if (error instanceof FatalProblem) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new FatalProblem({
    code: "corrupt-workbook",
    file,
    message: `${file} is a damaged workbook (${what}); nothing was imported`,
  });
}
