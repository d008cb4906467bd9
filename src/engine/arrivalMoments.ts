import type { CompiledSource } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { beginStep } from "./dailyFactor.ts";
import { purpose } from "./draws.ts";
import type { SourceState } from "./sourceState.ts";
import { beginSpell } from "./spells.ts";

/** The source's next arrival moment, in whole ms; Infinity where none is left. */
export function nextMoment(desk: Desk, state: SourceState): number {
  const { process } = state.source;
  if (process.kind === "replay") return process.arrivals[state.moments] ?? Infinity;
  if (process.kind === "outbreaks" && process.moments !== null)
    return process.moments[state.moments] ?? Infinity;
  return momentByRate(desk, state, expectedUntilNext(desk, state));
}

/**
 * How many moments the rate will have promised when the next one comes: exponential with mean 1 for
 * moments that know nothing of each other; a gap ÷ its mean where gaps are given.
 */
function expectedUntilNext(desk: Desk, { source, index, moments }: SourceState): number {
  const { draws, distributions } = desk;
  const { process } = source;
  if (process.kind !== "renewal")
    return draws.exponential(index, draws.self, purpose.arrival, moments, 0);
  const gap = draws.ofSource(distributions[process.gap], index, purpose.gap, moments);
  return gap / process.meanGap;
}

/**
 * Carries the source's sequence of unit rate through its cumulative rate; Infinity when the rates
 * end. More demand moves the same tickets closer together, and leaves the other sources alone.
 */
function momentByRate(desk: Desk, state: SourceState, expected: number): number {
  const { edges, rates }: CompiledSource = state.source;
  let due = expected;
  while (state.step < rates.length) {
    const until = Math.min(edges[state.step + 1], state.spellUntil);
    const rate = rates[state.step] * state.spellFactor * state.dayFactor;
    const room = (until - state.at) * rate;
    if (due < room) {
      state.at += due / rate;
      return Math.floor(state.at + 0.5);
    }
    due -= room;
    state.at = until;
    if (until === state.spellUntil) beginSpell(desk, state);
    else if (++state.step < rates.length) beginStep(desk, state);
  }
  return Infinity;
}
