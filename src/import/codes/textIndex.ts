import { bytesHash, cellHash } from "./cellHash.ts";
import { type CellBytes, lastBytes, padding, textOf } from "./cellBytes.ts";

/** So many bytes of texts are made strings at one go. */
const blockLength = 2 ** 13;

/**
 * The texts of a column, each once, and where to find them. Most exports are in the order of their tickets' ids, from the first
 * or from the last: as long as every text is the latest one or beyond it, nothing else is asked. After that it is an
 * open-addressed table of positions, kept at most half full. They are kept as bytes, and made strings when somebody asks for these: a
 * million tickets' ids take half of the time that a Map takes for them, and a third of its memory and their strings'.
 *
 * What is stored isn't trimmed or checked; `add` must be given what `find` has just not found.
 */
export class TextIndex {
  /** The texts' bytes, one after the other, and where each ends. */
  #bytes = new Uint8Array(2 ** 10);
  #words = new DataView(this.#bytes.buffer);
  #ends = new Uint32Array(16);
  #length = 0;
  /** Whether texts go up, 1, or down, -1; NaN while there is one at most, 0 where they are in no order. */
  #direction = Number.NaN;
  /** Hash by position; none while they are in order. */
  #hashes = new Int32Array(0);
  /** Position by slot, -1 none. */
  #slots = new Int32Array(0);
  /** Of the text that was looked for last, where they are in no order. */
  #latestHash = 0;
  readonly #texts: string[] = [];

  /** The texts by position. */
  get texts(): string[] {
    while (this.#texts.length < this.#length) this.#makeStrings();
    return this.#texts;
  }

  /** The position of the text of a cell, -1 where it isn't known. */
  find(cells: CellBytes, column: number): number {
    if (this.#direction !== 0) {
      if (this.#length === 0) return -1;
      const side = this.#sideOfLatest(cells, column);
      if (side === 0) return this.#length - 1;
      if (Number.isNaN(this.#direction)) this.#direction = side;
      if (side === this.#direction) return -1;
      this.#direction = 0;
      this.#makeTable(this.#ends.length);
    }
    const hash = cellHash(cells, column);
    this.#latestHash = hash;
    const last = this.#slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const at = this.#slots[slot];
      if (at < 0 || (this.#hashes[at] === hash && this.#isText(at, cells, column))) return at;
    }
  }

  /** Its position: as many as there were before it. */
  add({ bytes, from, to }: CellBytes, column: number): number {
    const at = this.#length;
    if (at === this.#ends.length) this.#grow();
    const begin = this.#startOf(at);
    const end = begin + to[column] - from[column];
    if (end + padding > this.#bytes.length) this.#makeRoom(end + padding);
    for (let i = from[column], place = begin; place < end; i++, place++)
      this.#bytes[place] = bytes[i];
    this.#ends[at] = end;
    this.#length += 1;
    if (this.#direction === 0) {
      this.#hashes[at] = this.#latestHash;
      this.#place(at);
    }
    return at;
  }

  /** Gives back all memory but that of the texts; nothing may be looked for or added from now on. */
  close(): string[] {
    const { texts } = this;
    this.#bytes = new Uint8Array(0);
    this.#words = new DataView(this.#bytes.buffer);
    this.#ends = new Uint32Array(0);
    this.#hashes = new Int32Array(0);
    this.#slots = new Int32Array(0);
    return texts;
  }

  #startOf(at: number): number {
    return at === 0 ? 0 : this.#ends[at - 1];
  }

  /** On which side of the latest text a cell's is, 1 or -1, by length and then by bytes; 0 where it is the same. */
  #sideOfLatest({ words, from, to }: CellBytes, column: number): number {
    const begin = this.#startOf(this.#length - 1);
    const length = this.#ends[this.#length - 1] - begin;
    const first = from[column];
    const difference = to[column] - first - length;
    if (difference !== 0) return Math.sign(difference);
    const own = this.#words;
    for (let i = 0; i < length; i += 4) {
      const unused = i + 4 <= length ? 0 : 8 * (i + 4 - length);
      const ofCell = words.getUint32(first + i) >>> unused;
      const ofLatest = own.getUint32(begin + i) >>> unused;
      if (ofCell !== ofLatest) return ofCell > ofLatest ? 1 : -1;
    }
    return 0;
  }

  #isText(at: number, { words, from, to }: CellBytes, column: number): boolean {
    const begin = this.#startOf(at);
    const length = this.#ends[at] - begin;
    const first = from[column];
    if (to[column] - first !== length) return false;
    const own = this.#words;
    let i = 0;
    for (; i + 4 <= length; i += 4)
      if (own.getInt32(begin + i, true) !== words.getInt32(first + i, true)) return false;
    const difference = own.getInt32(begin + i, true) ^ words.getInt32(first + i, true);
    return (difference & lastBytes(length - i)) === 0;
  }

  /** Of a block of them. */
  #makeStrings(): void {
    const first = this.#texts.length;
    const begin = this.#startOf(first);
    let end = first + 1;
    while (end < this.#length && this.#ends[end] <= begin + blockLength) end += 1;
    const bytes = this.#bytes.subarray(begin, this.#ends[end - 1]);
    const block = decoder.decode(bytes);
    const isAscii = block.length === bytes.length && !block.includes("\ufffd");
    for (let at = first; at < end; at++)
      this.#texts.push(
        isAscii
          ? block.slice(this.#startOf(at) - begin, this.#ends[at] - begin)
          : textOf(this.#bytes.subarray(this.#startOf(at), this.#ends[at])),
      );
  }

  #makeRoom(length: number): void {
    const before = this.#bytes;
    this.#bytes = new Uint8Array(Math.max(length, 2 * before.length));
    this.#bytes.set(before);
    this.#words = new DataView(this.#bytes.buffer);
  }

  #grow(): void {
    const before = this.#ends;
    this.#ends = new Uint32Array(2 * before.length);
    this.#ends.set(before);
    if (this.#direction === 0) this.#makeTable(this.#ends.length);
  }

  /** With room for so many texts. */
  #makeTable(room: number): void {
    const before = this.#hashes;
    this.#hashes = new Int32Array(room);
    this.#hashes.set(before);
    this.#slots = new Int32Array(2 * room).fill(-1);
    for (let at = 0; at < this.#length; at++) {
      if (at >= before.length)
        this.#hashes[at] = bytesHash(this.#words, this.#startOf(at), this.#ends[at]);
      this.#place(at);
    }
  }

  #place(at: number): void {
    const last = this.#slots.length - 1;
    let slot = this.#hashes[at] & last;
    while (this.#slots[slot] >= 0) slot = (slot + 1) & last;
    this.#slots[slot] = at;
  }
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
