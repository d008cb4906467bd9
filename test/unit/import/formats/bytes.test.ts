import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { evenPieces, joined } from "../../../../src/import/formats/bytes.ts";

async function* arriving(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield chunk;
}

test.prop([fc.array(fc.uint8Array({ maxLength: 40 })), fc.integer({ min: 1, max: 30 })])(
  "bytes come in pieces of one length, however they arrived",
  async (chunks, length) => {
    const pieces: Uint8Array[] = [];
    for await (const piece of evenPieces(arriving(chunks), length)) pieces.push(piece);
    expect(joined(pieces)).toEqual(joined(chunks));
    expect(pieces.slice(0, -1).every((piece) => piece.length === length)).toBe(true);
    const last = pieces.at(-1)?.length ?? length;
    expect(last > 0 && last <= length).toBe(true);
  },
);
