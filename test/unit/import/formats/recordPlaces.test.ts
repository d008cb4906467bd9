import { fc, test } from "@fast-check/vitest";
import Papa from "papaparse";
import { expect } from "vitest";
import { textOf } from "../../../../src/import/codes/cellBytes.ts";
import { linesOf, RecordPlaces } from "../../../../src/import/formats/recordPlaces.ts";

/** Of each record its lines, and its cells as bytes say, where there are any. */
function placed(text: string, separator = ",") {
  const places = new RecordPlaces(separator.charCodeAt(0));
  places.begin("x".repeat(2 * text.length)); // what was there before must not matter
  places.begin(text);
  const parser = new Papa.Parser({ delimiter: separator, newline: "\n" });
  const { data } = parser.parse(text, 0, false) as { data: string[][] };
  return data.map((cells) => {
    const lines = places.next(cells);
    const { bytes, from, to } = places.bytes ?? { bytes: null, from: [], to: [] };
    const told =
      bytes === null ? null : cells.map((_, i) => textOf(bytes.subarray(from[i], to[i])));
    return { cells, lines, told };
  });
}

const told = (text: string, separator?: string) => placed(text, separator).map((one) => one.told);

test("records are read where they stand, with quotation marks around cells and without", () => {
  const text = 'a,,c\n"x\ny",z\n\n5,"6"\n,""\n5" disk,7\n"8';
  expect(placed(text).map(({ lines }) => lines)).toEqual([1, 2, 1, 1, 1, 1, 1]);
  expect(told(text)).toEqual([
    ["a", "", "c"],
    ["x\ny", "z"],
    [""],
    ["5", "6"],
    ["", ""],
    ['5" disk', "7"],
    null,
  ]);
});

test("those with a character beyond ASCII, a quotation mark in a cell or one out of place aren't, and others are", () => {
  expect(told('é,b\nc,d\n"a""b"",",e\nf,g\n"h" ,i\nj,k\nl,"m"n')).toEqual([
    null,
    ["c", "d"],
    null,
    ["f", "g"],
    null,
    ["j", "k"],
    null,
  ]);
  expect(told("a§b\nc§d", "§")).toEqual([null, null]);
});

const piece = fc
  .array(fc.constantFrom("a", "bc", ",", ",", "\n", '"', '""', " ", "é", "🎫", "\ud800"), {
    maxLength: 60,
  })
  .map((parts) => parts.join(""));

test.prop([piece], { numRuns: 5000 })(
  "whatever the text, bytes say what the parser does, and lines are those of its cells",
  (text) => {
    for (const { cells, lines, told } of placed(text)) {
      expect(lines).toBe(linesOf(cells));
      if (told !== null) expect(told).toEqual(cells);
    }
  },
);
