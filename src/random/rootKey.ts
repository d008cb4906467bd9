import seedrandom from "seedrandom";
import { hashText } from "./hash.ts";

/** The user's seed as two int32: the root of all streams of a run. */
export type RootKey = readonly [number, number];

/**
 * Turns the user's seed text into the root of all draws.
 *
 * `seedrandom` (ARC4) spreads the text; the text is then mixed in once more, since `seedrandom` sees only the low 8 bits of
 * each character.
 *
 * @param seedText Any text; `"7"` and `"07"` are different seeds.
 * @example
 * import { rootKey } from "tierlab";
 * rootKey("demo").join() === rootKey("demo").join() // => true
 */
export function rootKey(seedText: string): RootKey {
  const spread = seedrandom(seedText);
  return hashText([spread.int32(), spread.int32()], seedText);
}
