import { gzipSync, strToU8, zipSync } from "fflate";
import type { Chance } from "./chance.ts";
import type { Sheet } from "./seedSheet.ts";

/** A sheet as CSV. */
export function csvText(sheet: Sheet, separator: string, lineEnd: string): string {
  const cell = (text = "") => {
    const isQuoted = text.includes(separator) || /["\r\n]/.test(text);
    return isQuoted ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return sheet.map((row) => Array.from(row, cell).join(separator) + lineEnd).join("");
}

/** Encodings of text, by name. */
export const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "utf-8": (text) => strToU8(text),
  "utf-8 with BOM": (text) => strToU8(`\ufeff${text}`),
  "utf-16le": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le")),
  "utf-16be": (text) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le").swap16()),
  "latin-1": (text) => new Uint8Array(Buffer.from(text, "latin1")),
};

export function gzipped(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { mtime: 0 });
}

export function zipped(name: string, bytes: Uint8Array): Uint8Array {
  return zipSync({ [name]: bytes }, { mtime: new Date(2026, 0, 1) });
}

/** A sheet as a JSON array of objects, or as one object a line. */
export function jsonText(sheet: Sheet, isByLine: boolean): string {
  const [header = [], ...rows] = sheet;
  const objects = rows.map((row) =>
    Object.fromEntries(header.map((name, at) => [name, row[at] === "" ? null : row[at]])),
  );
  return isByLine
    ? objects.map((object) => `${JSON.stringify(object)}\n`).join("")
    : JSON.stringify(objects, null, 1);
}

/** A sheet as an XES log: a trace for each value of the first column, an event a row. */
export function xesText(sheet: Sheet): string {
  const [header = [], ...rows] = sheet;
  const ids = [...new Set(rows.map((row) => row[0] ?? ""))];
  const attribute = (key: string, value: string) =>
    `<string key="${escaped(key)}" value="${escaped(value)}"/>`;
  const events = (own: Sheet) =>
    own.map(
      (row) =>
        `<event>${row.map((cell, at) => attribute(header[at] ?? "", cell)).join("")}</event>`,
    );
  const ownOf = (id: string) => rows.filter((row) => (row[0] ?? "") === id);
  const all = ids.map(
    (id) => `<trace>${attribute("concept:name", id)}${events(ownOf(id)).join("\n")}</trace>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<log xes.version="1.0">\n${all.join("\n")}\n</log>\n`;
}

/** A sheet as a workbook of one sheet, its cells as text, some of them as numbers. */
export function workbook(sheet: Sheet, chance: Chance): Uint8Array {
  const cell = (text: string) =>
    /^\d{1,9}$/.test(text) && chance.is(0.5)
      ? `<c><v>${text}</v></c>`
      : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  const rows = sheet.map(
    (row) => `<row>${Array.from(row, (text) => cell(text ?? "")).join("")}</row>`,
  );
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packages = "http://schemas.openxmlformats.org/package/2006";
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Export" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows.join("")}</sheetData></worksheet>`,
  };
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2026, 0, 1) });
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replace(/[\p{Cc}\ufffe\uffff]/gu, " ");
}
