import { expect, test } from "vitest";
import { threefry2x32 } from "../../../src/random/threefry.ts";

/** From the file kat_vectors of the Random123 library, lines "threefry2x32 13": counter, key, result. */
const knownAnswers = [
  ["00000000 00000000", "00000000 00000000", "9d1c5ec6 8bd50731"],
  ["ffffffff ffffffff", "ffffffff ffffffff", "fd36d048 2d17272c"],
  ["243f6a88 85a308d3", "13198a2e 03707344", "ba3e4725 f27d669e"],
] as const;

test.each(knownAnswers)(
  "the counter %s under the key %s gives Random123's %s",
  (counter, key, expected) => {
    const into = new Int32Array(2);
    const [key0, key1] = wordsOf(key);
    const [counter0, counter1] = wordsOf(counter);
    threefry2x32(key0, key1, counter0, counter1, into);
    expect(hexOf(into)).toBe(expected);
  },
);

test("changing any one bit of key or counter changes about half of the 64 output bits", () => {
  const changedBits = Array.from({ length: 128 }, (_, bit) => distance(output(-1), output(bit)));
  // Each of the 128 distances is binomial(64, 1/2): mean 32, standard deviation 4; their mean has 4/√128 = 0.35.
  const mean = changedBits.reduce((a, b) => a + b, 0) / 128;
  expect(Math.abs(mean - 32)).toBeLessThan(5 * 0.36);
  expect(Math.min(...changedBits)).toBeGreaterThan(32 - 5 * 4);
});

function output(flippedBit: number): Int32Array {
  const input = [0x2545f491, 0x4f6cdd1d, 4711, 1];
  if (flippedBit >= 0) input[flippedBit >> 5] ^= 1 << (flippedBit & 31);
  const into = new Int32Array(2);
  threefry2x32(input[0] | 0, input[1] | 0, input[2] | 0, input[3] | 0, into);
  return into;
}

function distance(a: Int32Array, b: Int32Array): number {
  return [0, 1].reduce((sum, word) => sum + bitCount(a[word] ^ b[word]), 0);
}

function bitCount(word: number): number {
  return (word >>> 0).toString(2).replaceAll("0", "").length;
}

function wordsOf(text: string): readonly [number, number] {
  const [a, b] = text.split(" ").map((word) => Number.parseInt(word, 16) | 0);
  return [a, b];
}

function hexOf(words: Int32Array): string {
  return [...words].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join(" ");
}
