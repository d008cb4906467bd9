/** A hash for each column's name, to be mixed into its cells: then the order of the columns doesn't matter. */
export function columnSeeds(header: readonly string[]): Int32Array {
  return Int32Array.from(header, (name, i) => textHash(name.trim()) ^ repeated(header, i));
}

/** Columns of the same name differ by how many of them came before. */
function repeated(header: readonly string[], column: number): number {
  const name = header[column];
  return header.slice(0, column).filter((other) => other === name).length;
}

/**
 * Writes a 64-bit hash of a row's cells: equal rows have equal hashes, and unequal ones practically never.
 *
 * @param isLeftOut By column, where not all cells are looked at.
 */
export function hashRow(
  cells: readonly string[],
  seeds: Int32Array,
  into: Int32Array,
  isLeftOut?: readonly boolean[],
): void {
  let first = 0;
  let second = 0;
  for (let i = 0; i < cells.length; i++) {
    if (isLeftOut?.[i] === true) continue;
    const cell = cells[i];
    let a = seeds[i];
    let b = ~a;
    for (let at = 0; at < cell.length; at++) {
      const unit = cell.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x5bd1e995);
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
