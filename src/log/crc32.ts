/**
 * Cyclic redundancy check of a sequence of bytes, as zip, gzip and PNG use it (CRC-32, reflected polynomial 0xEDB88320).
 * Finds damage, not tampering.
 *
 * @param before The check of the bytes that came before, to go on from; 0 to begin.
 * @returns An unsigned 32-bit number.
 *
 * Source: ISO 3309; table-driven after D. V. Sarwate, CACM 31 (1988), 1008–1013.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let state = ~before;
  for (let i = 0; i < bytes.length; i++) state = (state >>> 8) ^ table[(state ^ bytes[i]) & 255];
  return ~state >>> 0;
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let state = byte;
  for (let bit = 0; bit < 8; bit++) state = (state >>> 1) ^ (state & 1 ? 0xedb88320 : 0);
  return state;
});
