import type { ByCell } from "./byCell.ts";

/** Help before a person: `session` and `after` are indices of distributions, shares are true ones. */
export interface CompiledDeflection {
  readonly name: string;
  /** Types it is for, 1 or 0; channels likewise, null where they don't matter. */
  readonly type: Uint8Array;
  readonly channel: Uint8Array | null;
  /** When there is it first. */
  readonly from: number;
  readonly tried: ByCell;
  readonly solves: ByCell;
  readonly givenUp: ByCell;
  readonly session: number;
  /** Time from a session that failed to the ticket; and what is left of the patience then. */
  readonly after: number;
  readonly patience: number;
}

export interface CompiledImprovement {
  readonly name: string;
  /** Types it is about, 1 or 0; and tiers where it saves work. */
  readonly type: Uint8Array;
  readonly tiers: Uint8Array;
  /** The tier whose tickets it shifts to the one below; else -1. */
  readonly tier: number;
  /** When it begins to show, and when all of it is there. */
  readonly shows: number;
  readonly isWhole: number;
  readonly effect: number;
  /** Share of the effect that is lost per ms once all of it is there. */
  readonly fadesPerMs: number;
}
