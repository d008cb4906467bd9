import { fc, it as check } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { printable } from "../../../src/report/printable.ts";
import { textTable } from "../../../src/report/textTable.ts";
import { textWidth } from "../../../src/report/textWidth.ts";
import { wrapText } from "../../../src/report/wrapText.ts";

describe("wrapped text", () => {
  it.each([
    ["breaks between words", "one two three", 7, "", ["one two", "three"]],
    ["indents what follows", "one two three", 7, "  ", ["one two", "  three"]],
    ["breaks a word that is too long", "abcdefgh", 3, "", ["abc", "def", "gh"]],
    ["goes on after a broken word", "abcd ef", 3, "", ["abc", "d", "ef"]],
    ["makes one empty line of nothing", "", 10, "", [""]],
    ["keeps a number with its percent sign", "all 100 % of", 7, "", ["all", "100 %", "of"]],
    ["counts wide characters twice", "日本 語", 4, "", ["日本", "語"]],
  ])("%s", (_what, text, width, indent, lines) => {
    expect(wrapText(text, width, indent)).toEqual(lines);
  });

  check.prop([
    fc.array(fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }), { maxLength: 8 }),
    fc.integer({ min: 6, max: 40 }),
  ])("never exceeds its width and loses nothing", (words, width) => {
    const text = words.join(" ");
    const lines = wrapText(text, width, "  ");
    expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
    expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
  });
});

describe("a table", () => {
  const head = ["", "first", "second"];
  const rows = [
    ["short", "1", "22"],
    ["a longer label", "333", "4"],
  ];

  it("aligns labels to the left and numbers to the right", () => {
    expect(textTable(head, rows, { width: 80 })).toEqual([
      "                first  second",
      "short               1      22",
      "a longer label    333       4",
    ]);
  });

  it("is cut into parts where it is too wide, each with its labels", () => {
    expect(textTable(head, rows, { width: 22 })).toEqual([
      "                first",
      "short               1",
      "a longer label    333",
      "",
      "                second",
      "short               22",
      "a longer label       4",
    ]);
  });

  it("repeats pinned columns in every part", () => {
    const wide = textTable(["", "base", "x", "y"], [["row", "1", "2", "3"]], {
      width: 14,
      pinned: 2,
    });
    expect(wide).toEqual(["     base  x", "row     1  2", "", "     base  y", "row     1  3"]);
  });

  it("wraps heads and labels, keeps their indent, and never wraps values", () => {
    const table = textTable(["", "one two"], [["  a b", "1 ± 2 (n 3)"]], {
      width: 80,
      labelWidth: 3,
      headWidth: 3,
    });
    expect(table).toEqual(["             one", "             two", "  a  1 ± 2 (n 3)", "  b"]);
  });

  it("keeps the line breaks of a cell, and lets a row of one cell span all columns", () => {
    expect(textTable(["", "x"], [["a heading of its own"], ["a", "1\n2"]], { width: 80 })).toEqual([
      "   x",
      "a heading of its own",
      "a  1",
      "   2",
    ]);
  });
});

describe("text for a terminal", () => {
  it("can't steer it", () => {
    expect(printable("a\u001B[31mb\r\nc\u202Ed\u2028e")).toBe("a�[31mb��c�d�e");
  });
});
