import { expect, test } from "vitest";
import { isBlank, trimmed } from "../../../../src/import/codes/trimmed.ts";

/** Of every kind that `trim` knows, ASCII and beyond, and what looks like one and is none. */
const ends = [
  "",
  " ",
  "\t",
  "\n",
  "\u00a0",
  "\u2009",
  "\u3000",
  "\ufeff",
  "\u200b",
  "\x7f",
  "é",
  "x",
];

test("a text is trimmed, and found to be blank, as the language trims it", () => {
  for (const before of ends)
    for (const within of ["", "a", "a b", "\u00a0"])
      for (const after of ends) {
        const text = before + within + after;
        expect(trimmed(text)).toBe(text.trim());
        expect(isBlank(text)).toBe(text.trim() === "");
      }
});
