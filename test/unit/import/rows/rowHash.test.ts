import { expect, test } from "vitest";
import { CellBytes } from "../../../../src/import/codes/cellBytes.ts";
import { columnSeeds, hashRow } from "../../../../src/import/rows/rowHash.ts";

const header = ["a", "b", "b"];
const bytes = new CellBytes();
const hashOf = (cells: readonly string[], names: readonly string[] = header) => {
  const hash = new Int32Array(2);
  hashRow(bytes.write(cells), cells.length, { seeds: columnSeeds(names) }, hash);
  return hash.join();
};

test("equal rows have equal hashes, wherever their columns stand", () => {
  expect(hashOf(["x", "y", "z"])).toBe(hashOf(["x", "y", "z"]));
  expect(hashOf(["y", "x", "z"], ["b", "a", "b"])).toBe(hashOf(["x", "y", "z"]));
});

test("cells that change places, or share a letter with their neighbour, make another row", () => {
  const rows = [
    ["x", "y", "z"],
    ["x", "z", "y"],
    ["y", "x", "z"],
    ["xy", "", "z"],
    ["x", "yz", ""],
    ["", "", ""],
    ["x", "y", "z "],
  ];
  expect(new Set(rows.map((cells) => hashOf(cells))).size).toBe(rows.length);
});

test("a hundred thousand rows that differ little have as many hashes, in either half", () => {
  const seeds = columnSeeds(header);
  const hash = new Int32Array(2);
  const seen = new Set<string>();
  for (let i = 0; i < 100_000; i++) {
    const cells = [`INC${i % 1000}`, `${Math.floor(i / 1000)}`, "In Progress"];
    hashRow(bytes.write(cells), cells.length, { seeds }, hash);
    seen.add(hash.join());
  }
  expect(seen.size).toBe(100_000);
});

/** As first computed. */
test("a row's hash stays what it is, since which of two extracts counts can depend on it", () => {
  const cells = ["INC1", "Grüße 中 🎫 \ud800", "", "x"];
  expect(hashOf(cells)).toBe("779993386,216182325");
});
