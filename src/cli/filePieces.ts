import type { FileHandle } from "node:fs/promises";

/** Longer ones are read no faster, and take memory. */
const pieceLength = 2 ** 16;

/**
 * A file's bytes from where it stands, piece after piece: while one is used, the next is read. Reading so takes half of
 * what a stream of Node takes, which asks for a piece only once it has handed on the one before.
 *
 * @throws What the file system throws.
 */
export async function* filePieces(file: FileHandle): AsyncGenerator<Uint8Array> {
  let next = readPiece(file);
  try {
    for (;;) {
      const piece = await next;
      if (piece.length === 0) return;
      next = readPiece(file);
      yield piece;
    }
  } finally {
    // the file isn't closed while it is read
    await next.catch(ignore);
  }
}

function readPiece(file: FileHandle): Promise<Uint8Array> {
  const piece = Buffer.allocUnsafeSlow(pieceLength);
  const read = file
    .read(piece, 0, pieceLength, null)
    .then(({ bytesRead }) => piece.subarray(0, bytesRead));
  // a failure is told when it is this piece's turn, and isn't unheeded until then
  read.catch(ignore);
  return read;
}

function ignore(): void {}
