import { countText } from "../../model/countText.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import { noteRow } from "../rows/noteRow.ts";

/** `1.23E+08`, `1,23E+08`: what a spreadsheet writes of a long number. */
const rounded = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Ids and groups that a spreadsheet may have changed, so that several have become one, or one several, are told. */
export function noteNames(rows: ImportedRows): void {
  noteRounded(rows);
  noteLostZeros(rows);
  noteAlike(rows);
}

/** Whether a text is a number of which a spreadsheet has kept the first digits alone. */
export function isRounded(text: string): boolean {
  return (
    isDigit(text.charCodeAt(0)) &&
    text.length <= 24 &&
    (text.includes("E+") || text.includes("e+")) &&
    rounded.test(text)
  );
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function noteRounded(rows: ImportedRows): void {
  const codes = new Set<number>();
  const { texts } = rows.texts.ticket;
  for (let code = 0; code < texts.length; code++) if (isRounded(texts[code])) codes.add(code);
  if (codes.size === 0) return;
  const { ticket } = rows.table.columns;
  for (let row = 0; row < rows.table.length; row++)
    if (codes.has(ticket[row]))
      noteRow(rows, row, {
        code: "rounded-ids",
        role: "ticket",
        value: texts[ticket[row]],
        message:
          "ids are numbers that a spreadsheet has rounded: different tickets have become one; export them anew, and open the file with that column as text",
      });
}

/** `42` and `00042`: one ticket in two files, of which a spreadsheet has opened one. */
function noteLostZeros(rows: ImportedRows): void {
  const { texts } = rows.texts.ticket;
  let shortest = Number.POSITIVE_INFINITY;
  for (const text of texts) if (isPadded(text) && text.length < shortest) shortest = text.length;
  if (shortest === Number.POSITIVE_INFINITY) return;
  const bare = new Set(texts.filter((text) => text.length < shortest && /^[1-9]\d*$/.test(text)));
  if (bare.size === 0) return;
  const pairs = texts.filter((text) => isPadded(text) && bare.has(text.replace(/^0+/, "")));
  if (pairs.length === 0) return;
  const [padded] = pairs;
  const { plan } = rows.files[0];
  rows.problems.add({
    code: "lost-zeros",
    severity: "note",
    column: plan.columns[plan.at.ticket].name,
    value: padded.replace(/^0+/, ""),
    count: pairs.length,
    message: `${countText(pairs.length)} ids are there with zeros before them and without, such as ${padded} and ${padded.replace(/^0+/, "")}: they count as different tickets, and are one each if a spreadsheet took the zeros away`,
  });
}

function isPadded(text: string): boolean {
  return text.charCodeAt(0) === 48 && /^0+[1-9]\d*$/.test(text);
}

/** Groups whose names differ by what hardly anybody sees are each a group, and their tickets move between them. */
function noteAlike({ texts, files, problems }: ImportedRows): void {
  const byFold = new Map<string, string[]>();
  for (const text of texts.group.texts) {
    const fold = text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
    byFold.set(fold, [...(byFold.get(fold) ?? []), text]);
  }
  const alike = [...byFold.values()].filter((names) => names.length > 1);
  if (alike.length === 0) return;
  const { plan, name } = files.find((file) => file.plan.at.group >= 0) ?? files[0];
  const shown = alike.slice(0, 5).map((names) => names.map((one) => `"${one}"`).join(" and "));
  problems.add({
    code: "groups-alike",
    severity: "note",
    file: name,
    column: plan.columns[plan.at.group]?.name ?? null,
    value: alike[0][1],
    count: alike.length,
    message: `the names of groups differ in capitals, spaces or how their accents are stored, and in nothing else (${shown.join("; ")}${alike.length > 5 ? " …" : ""}): each counts as a group of its own`,
  });
}
