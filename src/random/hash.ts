import { threefry2x32 } from "./threefry.ts";

/** A 64-bit state, as two int32. */
export type Hash = readonly [number, number];

/** Mixes a whole number from 0 to 2⁵³ − 1 into a hash. */
export function hashNumber(hash: Hash, value: number): Hash {
  return mix(hash, value | 0, Math.floor(value / 4294967296));
}

/**
 * Mixes a text into a hash: its length first, which keeps adjacent texts apart, then four UTF-16 code units at a time. Each
 * step is a Threefry evaluation with the state as the key and the text as the counter.
 */
export function hashText(hash: Hash, text: string): Hash {
  let state = hashNumber(hash, text.length);
  for (let at = 0; at < text.length; at += 4)
    state = mix(state, codePair(text, at), codePair(text, at + 2));
  return state;
}

/** Two code units in one word; past the end, 0. */
function codePair(text: string, at: number): number {
  return codeUnit(text, at) | (codeUnit(text, at + 1) << 16);
}

function codeUnit(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function mix(state: Hash, word0: number, word1: number): Hash {
  threefry2x32(state[0], state[1], word0, word1, mixed);
  return [mixed[0], mixed[1]];
}

/** Made once: a replication hashes thousands of times. */
const mixed = new Int32Array(2);
