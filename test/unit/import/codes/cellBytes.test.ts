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

test.prop([fc.array(text, { minLength: 1 })])(
  "a cell has one hash, wherever it stands, and another one with a zero or a letter more",
  (cells) => {
    const [alone, record] = [new CellBytes(), new CellBytes().write(["before", ...cells, "after"])];
    for (const [column, cell] of cells.entries()) {
      const hash = cellHash(alone.writeText(cell), 0);
      expect(cellHash(record, column + 1)).toBe(hash);
      for (const more of ["\0", "\0\0\0\0", "x"])
        expect(cellHash(alone.writeText(cell + more), 0)).not.toBe(hash);
    }
  },
);
