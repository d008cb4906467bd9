import { expect, test } from "vitest";
import { textOf } from "../../../../src/import/codes/cellBytes.ts";
import { RecordPlaces } from "../../../../src/import/formats/recordPlaces.ts";

/** Of each record its lines, and its cells as bytes say, where there are any. */
function placed(text: string, records: readonly (readonly string[])[]) {
  const places = new RecordPlaces();
  places.begin(text);
  return records.map((cells) => {
    const lines = places.next(cells);
    const { bytes, from, to } = places.bytes ?? { bytes: null, from: [], to: [] };
    const told =
      bytes === null ? null : cells.map((_, i) => textOf(bytes.subarray(from[i], to[i])));
    return [lines, told];
  });
}

test("records without a quotation mark are read where they stand, also after one with some", () => {
  const records = [["a", "", "c"], ["x\ny", "z"], [""], ["5", "6"], ["", ""], ["7"]];
  expect(placed('a,,c\n"x\ny",z\n\n5,6\n,""\n7', records)).toEqual([
    [1, ["a", "", "c"]],
    [2, null],
    [1, [""]],
    [1, ["5", "6"]],
    [1, null],
    [1, ["7"]],
  ]);
});

test("lines are counted beyond ASCII, where places in the text are none in bytes", () => {
  expect(
    placed('é,b\n"c\nd",e\nf,g', [
      ["é", "b"],
      ["c\nd", "e"],
      ["f", "g"],
    ]),
  ).toEqual([
    [1, null],
    [2, null],
    [1, null],
  ]);
});
