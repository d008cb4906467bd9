import { type CellBytes, lastBytes } from "../codes/cellBytes.ts";

/** A hash for each column's name, to be mixed into its cells: then the order of the columns doesn't matter. */
export function columnSeeds(header: readonly string[]): Int32Array {
  return Int32Array.from(header, (name, i) => textHash(name.trim()) ^ repeated(header, i));
}

/** Columns of the same name differ by how many of them came before. */
function repeated(header: readonly string[], column: number): number {
  const name = header[column];
  return header.slice(0, column).filter((other) => other === name).length;
}

/** How the cells of a file's rows are hashed. */
export interface RowHashing {
  /** By column; cells beyond the last have none. */
  readonly seeds: Int32Array;
  /** By column, where not all cells are looked at. */
  readonly isLeftOut?: readonly boolean[];
}

/**
 * Writes a 64-bit hash of a row's cells, so many: equal rows have equal hashes, and unequal ones practically never. Which of two extracts
 * counts can depend on it.
 */
export function hashRow(
  { words, from, to }: CellBytes,
  cells: number,
  { seeds, isLeftOut }: RowHashing,
  into: Int32Array,
): void {
  let first = 0;
  let second = 0;
  for (let i = 0; i < cells; i++) {
    if (isLeftOut?.[i] === true) continue;
    const end = to[i];
    let at = from[i];
    let a = (i < seeds.length ? seeds[i] : 0) ^ (end - at);
    let b = ~a;
    for (; at < end; at += 4) {
      const word = words.getInt32(at, true);
      const own = at + 4 <= end ? word : word & lastBytes(end - at);
      a = Math.imul(((a << 5) | (a >>> 27)) ^ own, 0x9e3779b1);
      b = Math.imul(((b << 13) | (b >>> 19)) ^ own, 0x5bd1e995);
    }
    first = (first + scrambled(a)) | 0;
    second = (second + scrambled(b)) | 0;
  }
  into[0] = first;
  into[1] = second;
}

/** Mixes the hash of a cell's text into that of its row. */
export function addHash(ofText: number, seed: number, into: Int32Array): void {
  into[0] += scrambled(Math.imul(ofText ^ seed, 0x01000193));
  into[1] += scrambled(Math.imul(ofText ^ ~seed, 0x5bd1e995));
}

export function textHash(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return scrambled(hash);
}

/** The finaliser of MurmurHash3 (Appleby, public domain). */
function scrambled(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
