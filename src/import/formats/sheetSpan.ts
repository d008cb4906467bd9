import { strFromU8, unzipSync } from "fflate";

/** The rows and columns that the cells of a sheet span, from the first row and column on. */
export interface SheetSpan {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What the cells of a workbook's sheet span, told from their references alone: two cells, one of them far off, make a
 * table of millions to whoever reads them. Null where the workbook doesn't say which part is the sheet; throws where
 * a part is damaged.
 *
 * @param sheet Its place among the workbook's sheets, from 0.
 */
export function sheetSpan(workbook: Uint8Array, sheet: number): SheetSpan | null {
  const parts = textParts(workbook, ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"]);
  const tag = [...(parts[0] ?? "").matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)][sheet]?.[0] ?? "";
  const id = /\s\w+:id\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const relation = [...(parts[1] ?? "").matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)]
    .map(([text]) => text)
    .find((text) => /\sId\s*=\s*["']([^"']*)["']/.exec(text)?.[1] === id);
  const target = /\sTarget\s*=\s*["']([^"']*)["']/.exec(relation ?? "")?.[1];
  if (id === undefined || target === undefined) return null;
  const name = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
  const [text] = textParts(workbook, [name]);
  return text === undefined ? null : spanOfCells(text);
}

/** Parts of a workbook as text, in the order of their names; undefined for one that isn't there. A byte is a character: only ASCII is looked for. */
function textParts(workbook: Uint8Array, names: readonly string[]): (string | undefined)[] {
  const found = unzipSync(workbook, { filter: ({ name }) => names.includes(name) });
  return names.map((name) => (name in found ? strFromU8(found[name], true) : undefined));
}

/** A cell's reference: `r="AB12"`. */
const reference = /<(?:\w+:)?c\s(?:[^<>]{0,300}?\s)?r\s*=\s*["']([A-Z]{1,3})(\d{1,7})["']/gi;

function spanOfCells(text: string): SheetSpan {
  let [rows, columns] = [0, 0];
  reference.lastIndex = 0;
  for (let match = reference.exec(text); match !== null; match = reference.exec(text)) {
    rows = Math.max(rows, Number(match[2]));
    columns = Math.max(columns, columnNumber(match[1]));
  }
  return { rows, columns };
}

/** `A` is 1, `Z` 26, `AA` 27. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = 26 * number + letter.charCodeAt(0) - 64;
  return number;
}
