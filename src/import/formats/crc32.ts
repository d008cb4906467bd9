/**
 * The checksum that zip archives keep of each file, over bytes that arrive in pieces: CRC-32 of the
 * polynomial 0xEDB88320 (reflected), as in ISO 3309 and ITU-T V.42.
 *
 * @param before The checksum of the bytes so far; 0 at their begin.
 * @returns The checksum of these bytes with the piece, 0 to 2^32 - 1.
 */
export function crc32(piece: Uint8Array, before: number): number {
  let rest = ~before;
  for (let at = 0; at < piece.length; at++)
    rest = (rest >>> 8) ^ remainders[(rest ^ piece[at]) & 0xff];
  return ~rest >>> 0;
}

/** The remainder of every single byte. */
const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++)
    rest = (rest & 1) === 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});
