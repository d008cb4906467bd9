import { hashNumber, hashText } from "./hash.ts";
import type { RootKey } from "./rootKey.ts";

/** The 64-bit key of a stream of draws, as two int32. */
export type StreamKey = readonly [number, number];

/**
 * The key of the stream (root, replication, entity, purpose): computed once per replication, then used for every draw of
 * that purpose.
 *
 * Streams that differ in any part have independent keys: each part is mixed in by a full Threefry evaluation, texts with
 * their length, so that ("L1", "2x") and ("L12", "x") differ.
 *
 * @param root From `rootKey`.
 * @param replication A whole number from 0 to 2³² − 1.
 * @param entity The *name* of what the draw concerns, such as a team or an arrival source; names, not positions, so that
 * inserting a tier leaves the other tiers' draws alone.
 * @param purpose What the draw is for, such as `handling time`.
 * @example
 * import { rootKey, streamKey } from "tierlab";
 * const root = rootKey("42");
 * const key = streamKey(root, 0, "L1", "handling time");
 * key.length // => 2
 */
export function streamKey(
  root: RootKey,
  replication: number,
  entity: string,
  purpose: string,
): StreamKey {
  return hashText(hashText(hashNumber(root, replication), entity), purpose);
}
