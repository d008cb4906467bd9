import { expect, test } from "vitest";
import { shownCell } from "../../../../src/import/rows/shownCell.ts";

test.each([
  ['="00123"', "00123"],
  [' = "a ""b""" ', 'a "b"'],
  ['=HYPERLINK("https://desk.example/1","INC1")', "INC1"],
  ['=LIEN_HYPERTEXTE( "https://desk.example/1" ; "INC ""1""" )', 'INC "1"'],
  ['=HYPERLINK("https://desk.example/""1""",INC1 )', "INC1"],
])("%j is read as what a spreadsheet shows of it", (cell, shown) => {
  expect(shownCell(cell)).toBe(shown);
});

test.each(["=A1+1", '=IF("a","b","c")', '=HYPERLINK("a","b"', "INC1", '="a"&"b"', ""])(
  "%j stays as it is",
  (cell) => {
    expect(shownCell(cell)).toBe(cell);
  },
);

test("a long cell that only begins like a link takes no time", () => {
  const cells = [" ", '""', '","', '",("'].map((part) => `=X("a",${part.repeat(100_000)}x`);
  const from = performance.now();
  for (const cell of cells) expect(shownCell(cell)).toBe(cell);
  expect(performance.now() - from).toBeLessThan(1000);
});
