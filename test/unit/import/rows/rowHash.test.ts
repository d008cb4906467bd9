import { expect, test } from "vitest";
import { columnSeeds, hashRow } from "../../../../src/import/rows/rowHash.ts";

const header = ["a", "b", "b"];
const hashOf = (cells: readonly string[], names: readonly string[] = header) => {
  const hash = new Int32Array(2);
  hashRow(cells, columnSeeds(names), hash);
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
    hashRow([`INC${i % 1000}`, `${Math.floor(i / 1000)}`, "In Progress"], seeds, hash);
    seen.add(hash.join());
  }
  expect(seen.size).toBe(100_000);
});
