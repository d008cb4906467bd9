import type { CompiledCount } from "./compiledMix.ts";

/** A kind of major incident; `comesAfter`, `linking` and the like are indices of distributions, times are ms. */
export interface CompiledMajorIncident {
  readonly name: string;
  /** Source of its parents. */
  readonly parents: number;
  readonly declaredAfter: number;
  readonly children: CompiledChildren | null;
  readonly warRoom: readonly CompiledCall[];
  readonly statusCalls: {
    readonly source: number;
    readonly share: number;
    readonly after: number;
  } | null;
  /** How long after its declaration everybody is told; Infinity where nobody is. */
  readonly announcedAfter: number;
  readonly fewerChildren: number;
  readonly fewerCalls: number;
}

export interface CompiledChildren {
  readonly source: number;
  readonly count: CompiledCount;
  readonly comesAfter: number;
  readonly stillComeFor: number;
  readonly recognised: number;
  readonly linking: number;
  readonly closing: number;
}

/** Whom a war room calls. */
export interface CompiledCall {
  readonly team: number;
  readonly agents: number;
  readonly isInterrupting: boolean;
}
