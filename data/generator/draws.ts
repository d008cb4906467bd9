import { uniformAt } from "../../src/random/keyedDraws.ts";
import { distributionOf } from "../../src/random/distributionOf.ts";
import { rootKey } from "../../src/random/rootKey.ts";
import { streamKey } from "../../src/random/streamKey.ts";
import { seed } from "./truth.ts";

const root = rootKey(seed);
const keys = new Map<string, readonly [number, number]>();
const lognormal = distributionOf({ name: "lognormal", mean: 1, cv: 1 });
const exponential = distributionOf({ name: "exponential", mean: 1 });

/** A number from 0 to 1, the same for the same purpose, serial and use always. */
export function uniform(purpose: string, serial: number, use = 0): number {
  const [key0, key1] = keyOf(purpose);
  return uniformAt(key0, key1, serial, use);
}

/** Lognormal with coefficient of variation 1. */
export function spread(mean: number, purpose: string, serial: number, use = 0): number {
  const [key0, key1] = keyOf(purpose);
  return mean * lognormal.sample(key0, key1, serial, use);
}

export function waitingTime(mean: number, purpose: string, serial: number, use = 0): number {
  const [key0, key1] = keyOf(purpose);
  return mean * exponential.sample(key0, key1, serial, use);
}

/** One of a list by its shares, which add up to 1. */
export function pick<T extends { readonly share: number }>(from: readonly T[], draw: number): T {
  let sum = 0;
  return from.find(({ share }) => (sum += share) > draw) ?? from.at(-1)!;
}

function keyOf(purpose: string): readonly [number, number] {
  const known = keys.get(purpose);
  if (known !== undefined) return known;
  const key = streamKey(root, 0, "sample", purpose);
  keys.set(purpose, key);
  return key;
}
