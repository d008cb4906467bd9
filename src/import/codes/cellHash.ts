import { type CellBytes, lastBytes } from "./cellBytes.ts";

/**
 * A hash of a cell's text, equal for equal texts: FxHash over its bytes, four at a time, with their number before them, so that a
 * text isn't another one with zeros after it; its high bits mixed into the low ones.
 *
 * Source: FxHash, https://nnethercote.github.io/2021/12/08/a-brutally-effective-hash-function-in-rust.html.
 */
export function cellHash({ words, from, to }: CellBytes, column: number): number {
  return bytesHash(words, from[column], to[column]);
}

/** The same of a text whose bytes stand anywhere, with some more behind them. */
export function bytesHash(words: DataView, from: number, end: number): number {
  let at = from;
  let hash = end - from;
  for (; at + 4 <= end; at += 4) hash = mixed(hash, words.getInt32(at, true));
  if (at < end) hash = mixed(hash, words.getInt32(at, true) & lastBytes(end - at));
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

function mixed(hash: number, word: number): number {
  return Math.imul(((hash << 5) | (hash >>> 27)) ^ word, 0x9e3779b1);
}
