/**
 * Random draws that are keyed, not sequenced.
 *
 * Two support structures are compared best on the same days: the same tickets arriving at the same minutes, equally hard,
 * from equally patient people. What then differs is the structure, and not luck. These are *common random numbers*. The
 * usual generator, one long sequence that everybody takes the next number from, can't give them: the first extra draw in
 * one of the two runs (one more escalation, one more agent) shifts every later number, and from there on the two runs see
 * different days again.
 *
 * Here a draw is not the next of anything. It is a function of *what it is for*: the seed, the replication, whom it
 * concerns, which purpose it serves, and the how-manieth of its kind it is. The handling time of ticket 4711 at its second
 * visit to L2 is the same standard variate whether or not other tickets exist, whatever happened before, in whatever order
 * events were worked off, on whatever thread. A stream (seed, replication, entity, purpose) is hashed once into a 64-bit
 * key; a draw is one evaluation of Threefry under that key at the counter (serial, use). Every draw's value is a standard
 * one (uniform, exponential, normal) that is monotone in the same 53-bit uniform, and is then scaled and shaped, so that a
 * changed mean moves all values together instead of reshuffling them.
 *
 * The functions ending in `At` are the hot path: plain numbers in, a number out, nothing allocated.
 */
import { log } from "../arithmetic/log.ts";
import { normalQuantile } from "../arithmetic/normalQuantile.ts";
import { threefry2x32 } from "./threefry.ts";

/**
 * A uniform draw with 53 bits in the open interval (0, 1): a multiple of 2⁻⁵³, with 2⁻⁵⁴ in place of 0.
 *
 * Different (serial, use) never share a counter as long as use < 2²¹ and serial < 2⁴³, or serial < 2³² and use < 2³²: the
 * counter's first word is the serial's low 32 bits, its second the serial's high bits · 2²¹ + use.
 *
 * @param key0 First word of the stream's key, from `streamKey`.
 * @param key1 Second word.
 * @param serial Which one within the entity, such as a ticket's serial within its source; a whole number of at least 0.
 * @param use The how-manieth draw of this purpose for it; a whole number of at least 0.
 */
export function uniformAt(key0: number, key1: number, serial: number, use: number): number {
  drawWords(key0, key1, serial, use);
  const bits = (words[0] >>> 5) * TWO_TO_26 + (words[1] >>> 6);
  return bits === 0 ? SMALLEST_UNIFORM : bits * TWO_TO_MINUS_53;
}

/** A draw from the exponential distribution with mean 1, in [0, 36.8]; increasing in `uniformAt` of the same arguments. */
export function standardExponentialAt(
  key0: number,
  key1: number,
  serial: number,
  use: number,
): number {
  return 0 - log(1 - uniformAt(key0, key1, serial, use));
}

/** A draw from the standard normal distribution, within ±8.3; increasing in `uniformAt` of the same arguments. */
export function standardNormalAt(key0: number, key1: number, serial: number, use: number): number {
  return normalQuantile(uniformAt(key0, key1, serial, use));
}

/**
 * Opens a stream beneath one draw, for methods that need an unknown number of draws (rejection) or several of different
 * kinds: `into` receives the two words of its key, under which (0, 0), (1, 0), … are fresh counters.
 */
export function openSubstream(
  key0: number,
  key1: number,
  serial: number,
  use: number,
  into: Int32Array,
): void {
  drawWords(key0, key1, serial, use);
  into[0] = words[0];
  into[1] = words[1];
}

function drawWords(key0: number, key1: number, serial: number, use: number): void {
  const high = serial < TWO_TO_32 ? 0 : Math.floor(serial / TWO_TO_32);
  threefry2x32(key0, key1, serial | 0, ((high << 21) + use) | 0, words);
}

const words = new Int32Array(2);
const TWO_TO_26 = 67108864;
const TWO_TO_32 = 4294967296;
const TWO_TO_MINUS_53 = 1.1102230246251565e-16;
const SMALLEST_UNIFORM = TWO_TO_MINUS_53 / 2;
