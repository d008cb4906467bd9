import type { CompiledSource } from "./compiledModel.ts";

/** Where a source of tickets stands: what it has brought, and how far its moments have come. */
export interface SourceState {
  readonly source: CompiledSource;
  /** Its index in the model. */
  readonly index: number;
  /** Arrival moments so far. */
  moments: number;
  /** The last moment, not rounded, and the step of the rate it lies in. */
  at: number;
  step: number;
  /** What the rate is multiplied with, until when, and how many spells there have been. */
  factor: number;
  factorUntil: number;
  spells: number;
  /** Of a finite source, tickets so far by requester; else empty. */
  readonly asked: Int32Array;
}

export function openSource(source: CompiledSource, index: number): SourceState {
  const { process, edges } = source;
  return {
    source,
    index,
    moments: 0,
    at: edges[0],
    step: 0,
    factor: 1,
    factorUntil: Infinity,
    spells: 0,
    asked: new Int32Array(process.kind === "finite source" ? process.requesters : 0),
  };
}
