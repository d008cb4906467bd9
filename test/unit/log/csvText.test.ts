import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { csvText } from "../../../src/log/csvText.ts";
import { guardedCell, unguardedCell } from "../../../src/log/guardedCell.ts";

describe("CSV", () => {
  it("neutralises what a spreadsheet would run as a formula, in heads too, and leaves numbers alone", () => {
    const text = csvText(
      ["=name", "value"],
      [
        ["=1+1", -3],
        ["+x", null],
        ["@a", true],
        ["-1", 0.5],
        ["-1+cmd|' /C calc'!A0", "a=1"],
      ],
    );
    expect(text).toBe(
      [
        "'=name,value",
        "'=1+1,-3",
        "'+x,",
        "'@a,true",
        "-1,0.5",
        "'-1+cmd|' /C calc'!A0,a=1",
        "",
      ].join("\r\n"),
    );
  });

  it("quotes what must be quoted", () => {
    expect(csvText(null, [["a,b", 'c"d', "e\nf"]])).toBe('"a,b","c""d","e\nf"\r\n');
  });

  it("is nothing without head and rows", () => {
    expect(csvText(null, [])).toBe("");
  });

  it("is written in one place", () => {
    const root = new URL("../../../src/", import.meta.url);
    const writers = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => readFileSync(new URL(path, root), "utf8").includes(".unparse("));
    expect(writers).toEqual(["log/csvText.ts"]);
  });
});

describe("a guarded cell", () => {
  it.each(["=1+1", "+1 555 0100", "-a", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "'=1", "''-x"])(
    "%j has an apostrophe before it",
    (cell) => expect(guardedCell(cell)).toBe(`'${cell}`),
  );

  it.each(["", "a", "-5", "+5", "-5.25", "-5,25", "'quoted'", "1-2", "a@b.example", " "])(
    "%j stays as it is",
    (cell) => expect(guardedCell(cell)).toBe(cell),
  );

  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", "=", "-", "+", "@", "1", ".", "\t", "\n", "x", "＝") }),
  );

  it("never begins a formula, and can be taken back, whatever it holds", () => {
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardedCell(text);
        expect(guarded).toMatch(/^(?![=+\-@\t\r\n＝＋－＠])|^[+-]?\d+(?:[.,]\d+)?$/);
        expect(unguardedCell(guarded)).toBe(text);
      }),
    );
  });

  it("comes back from a CSV file, whatever it holds", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
        const text = csvText(null, [cells]);
        const [read] = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" }).data;
        expect(read.map(unguardedCell)).toEqual(cells);
      }),
    );
  });
});
