import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { CellBytes, textOf } from "../../../../src/import/codes/cellBytes.ts";
import { cellHash } from "../../../../src/import/codes/cellHash.ts";

const text = fc.string({
  unit: fc.oneof(fc.constantFrom("a", "é", "中", "🎫", "\ud800"), fc.string()),
});

test.prop([fc.array(text, { maxLength: 70 })])(
  "any texts come back from their bytes, half a pair too, in a record of any length",
  (cells) => {
    const { bytes, from, to } = new CellBytes().write(cells);
    expect(cells.map((_, i) => textOf(bytes.subarray(from[i], to[i])))).toEqual(cells);
  },
);

test.prop([text])("whole texts have the bytes of UTF-8, but those beyond 16 bits", (one) => {
  const plain = one.replace(/[\ud800-\udfff]/g, "");
  const { bytes, to } = new CellBytes().writeText(plain);
  expect(bytes.slice(0, to[0])).toEqual(new TextEncoder().encode(plain));
});

test("a text of several records is a piece where all of it is ASCII, and short", () => {
  const isPiece = (text: string) => new CellBytes().writePiece(text);
  expect(["", "a,b\n1,2\n", "é", "a\ud800", "x".repeat(2 ** 17)].map(isPiece)).toEqual([
    true,
    true,
    false,
    false,
    true,
  ]);
  expect(isPiece("x".repeat(2 ** 17 + 1))).toBe(false);
});

test.prop([fc.array(fc.string({ unit: "grapheme-ascii" }), { minLength: 1 })])(
  "a cell has one hash, wherever it stands, and another one with a zero or a letter more",
  (cells) => {
    const [alone, piece] = [new CellBytes(), new CellBytes()];
    piece.writePiece(`before\n${cells.join(",")}\nafter`);
    expect(piece.place(cells, 7)).toBe(7 + cells.join(",").length);
    for (const [column, cell] of cells.entries()) {
      const hash = cellHash(alone.writeText(cell), 0);
      expect(cellHash(piece, column)).toBe(hash);
      for (const more of ["\0", "\0\0\0\0", "x"])
        expect(cellHash(alone.writeText(cell + more), 0)).not.toBe(hash);
    }
  },
);
