import { log } from "../arithmetic/log.ts";
import type { CompiledCount } from "./compiledMix.ts";
import type { Desk } from "./desk.ts";
import { pick, purpose } from "./draws.ts";
import type { SourceState } from "./sourceState.ts";

/** Serials are given out in blocks of so many, so that the size of one batch leaves the tickets of the next as they are. */
export const serialsPerBatch = 16_384;

/** How many tickets come at the source's present moment. */
export function drawBatchSize(desk: Desk, state: SourceState, size: CompiledCount): number {
  const { draws } = desk;
  return countAt(
    size,
    draws.uniform(state.index, draws.self, purpose["batch size"], state.moments, 0),
  );
}

/** The number that a uniform one in (0, 1) falls on; at most `serialsPerBatch`. */
export function countAt(size: CompiledCount, uniform: number): number {
  if (size.listed !== null) return pick(size.listed, uniform);
  if (size.oneMore === 0) return 1;
  const more = Math.floor(log(1 - uniform) / log(size.oneMore));
  return Math.min(1 + more, serialsPerBatch);
}
