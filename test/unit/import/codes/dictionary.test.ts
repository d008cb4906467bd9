import { expect, test } from "vitest";
import { CellBytes } from "../../../../src/import/codes/cellBytes.ts";
import { cellHash } from "../../../../src/import/codes/cellHash.ts";
import { detached, Dictionary } from "../../../../src/import/codes/dictionary.ts";

test("codes go up in order of first appearance, however often and with whatever spaces a text comes", () => {
  const texts = new Dictionary(new Set(["", "?"]));
  expect(["b", "a", " b", "a", "b ", "c"].map((text) => texts.code(text))).toEqual([
    0, 1, 0, 1, 0, 2,
  ]);
  expect(texts.texts).toEqual(["b", "a", "c"]);
});

test("what stands for a missing value, with whatever spaces, has the code -1, as has a cell that isn't there", () => {
  const texts = new Dictionary(new Set(["", "?"]));
  expect(["", "?", " ? ", "  ", undefined, "x"].map((text) => texts.code(text))).toEqual([
    -1, -1, -1, -1, -1, 0,
  ]);
  expect(texts.texts).toEqual(["x"]);
});

test("names of an object's own are texts as any other", () => {
  const texts = new Dictionary(new Set());
  expect(
    ["__proto__", "constructor", "__proto__", "toString"].map((text) => texts.code(text)),
  ).toEqual([0, 1, 0, 2]);
});

test("a hundred thousand texts have as many codes, and keep them", () => {
  const texts = new Dictionary(new Set());
  const ids = Array.from({ length: 100_000 }, (_, i) => `INC${i * 7}`);
  expect(ids.every((id, i) => texts.code(id) === i)).toBe(true);
  expect(ids.every((id, i) => texts.code(id) === i && texts.texts[i] === id)).toBe(true);
});

test("texts of the same hash are told apart", () => {
  const [first, second] = ["INC0546411", "INC7246451"];
  const hashOf = (text: string) => cellHash(new CellBytes().writeText(text), 0);
  expect(hashOf(first)).toBe(hashOf(second));
  const texts = new Dictionary(new Set());
  expect([first, second, first, second].map((text) => texts.code(text))).toEqual([0, 1, 0, 1]);
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

test("texts beyond ASCII are told apart, also from those of the same bytes, and come back as they were", () => {
  const texts = new Dictionary(new Set());
  const words = ["é", "\u00c3\u00a9", "中", "🎫", "\ud800", "\udfff", "x".repeat(9000), "é"];
  expect(words.map((word) => texts.code(word))).toEqual([0, 1, 2, 3, 4, 5, 6, 0]);
  expect(texts.texts).toEqual(words.slice(0, -1));
  expect(texts.code("new")).toBe(7);
  expect(texts.close()).toEqual([...words.slice(0, -1), "new"]);
});
