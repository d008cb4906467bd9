import type { CompiledSource } from "./compiledModel.ts";

/** Where a source of tickets stands: what it has brought, and how far its moments have come. */
export interface SourceState {
  readonly source: CompiledSource;
  /** Its index in the model. */
  readonly index: number;
  /** Arrival moments so far; of a replay, with those before the run. */
  moments: number;
  /** The last moment, not rounded, and the step of the rate it lies in. */
  at: number;
  step: number;
  /** What the present spell multiplies the rate with, until when, and how many spells have begun. */
  spellFactor: number;
  spellUntil: number;
  spells: number;
  /** What the local date multiplies the rate with. */
  dayFactor: number;
  /** Of a finite source, tickets so far by requester; else empty. */
  readonly asked: Int32Array;
}

export function openSource(source: CompiledSource, index: number): SourceState {
  const { process, edges } = source;
  return {
    source,
    index,
    moments: process.kind === "replay" ? process.first : 0,
    at: edges[0],
    step: 0,
    spellFactor: 1,
    spellUntil: Infinity,
    spells: 0,
    dayFactor: 1,
    asked: new Int32Array(process.kind === "finite source" ? process.requesters : 0),
  };
}
