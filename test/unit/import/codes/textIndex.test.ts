import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { CellBytes } from "../../../../src/import/codes/cellBytes.ts";
import { TextIndex } from "../../../../src/import/codes/textIndex.ts";

const cells = new CellBytes();

function positionsIn(texts: readonly string[]): number[] {
  const index = new TextIndex();
  return texts.map((text) => {
    cells.writeText(text);
    const known = index.find(cells, 0);
    return known >= 0 ? known : index.add(cells, 0);
  });
}

function expectedOf(texts: readonly string[]): number[] {
  const places = new Map<string, number>();
  return texts.map((text) => {
    if (!places.has(text)) places.set(text, places.size);
    return places.get(text)!;
  });
}

const id = fc.oneof(
  fc.nat(300).map(String),
  fc.nat(300).map((number) => `INC${String(number).padStart(7, "0")}`),
  fc.string({ maxLength: 9 }),
);
const byLength = (a: string, b: string) => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

test.prop([
  fc.array(id, { maxLength: 400 }),
  fc.array(id, { maxLength: 50 }),
  fc.constantFrom("up", "down", "as they come"),
])("each text has the place at which it came first, in order or not", (first, then, order) => {
  const sorted =
    order === "as they come"
      ? first
      : order === "up"
        ? first.sort(byLength)
        : first.sort(byLength).reverse();
  const texts = [...sorted, ...then, ...sorted];
  expect(positionsIn(texts)).toEqual(expectedOf(texts));
});

test.each([
  ["numbers that get longer", Array.from({ length: 2000 }, (_, i) => `${i}`)],
  ["the latest first", Array.from({ length: 2000 }, (_, i) => `INC${9999 - i}`)],
  ["beyond ASCII", ["a", "z", "é", "中", "é", "\0", "a\0", "aé", "zz"]],
])("%s", (_, texts) => {
  expect(positionsIn([...texts, ...texts, "new", texts[1]])).toEqual(
    expectedOf([...texts, ...texts, "new", texts[1]]),
  );
});
