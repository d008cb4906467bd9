import { expect, test } from "vitest";
import { detached, dictionary } from "../../../../src/import/codes/dictionary.ts";

test("codes go up in order of first appearance, however often and with whatever spaces a text comes", () => {
  const { code, texts } = dictionary(new Set(["", "?"]));
  expect(["b", "a", " b", "a", "b ", "c"].map(code)).toEqual([0, 1, 0, 1, 0, 2]);
  expect(texts).toEqual(["b", "a", "c"]);
});

test("what stands for a missing value, with whatever spaces, has the code -1, as has a cell that isn't there", () => {
  const { code, texts } = dictionary(new Set(["", "?"]));
  expect(["", "?", " ? ", "  ", undefined, "x"].map(code)).toEqual([-1, -1, -1, -1, -1, 0]);
  expect(texts).toEqual(["x"]);
});

test("names of an object's own are texts as any other", () => {
  const { code } = dictionary(new Set());
  expect(["__proto__", "constructor", "__proto__", "toString"].map(code)).toEqual([0, 1, 0, 2]);
});

test("a hundred thousand texts have as many codes, and keep them", () => {
  const { code, texts } = dictionary(new Set());
  const ids = Array.from({ length: 100_000 }, (_, i) => `INC${i * 7}`);
  expect(ids.every((id, i) => code(id) === i)).toBe(true);
  expect(ids.every((id, i) => code(id) === i && texts[i] === id)).toBe(true);
});

/** FNV-1a gives both the same 32 bits, whatever is made of them afterwards. */
test("texts of the same hash are told apart", () => {
  const [first, second] = ["costarring", "liquid"];
  const { code } = dictionary(new Set());
  expect([first, second, first, second].map(code)).toEqual([0, 1, 0, 1]);
});

test("a detached text is the same text", () => {
  for (const text of [
    "",
    "a",
    "ab",
    "twelve chars",
    "thirteen char",
    "ein längerer Text – 中文 🎫",
  ])
    expect(detached(`x${text}`.slice(1))).toBe(text);
});
