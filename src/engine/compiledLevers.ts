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
  /** How much of it there is as soon as it shows. */
  readonly atFirst: number;
  /** Share of the effect that is lost per ms once all of it is there. */
  readonly fadesPerMs: number;
  /** The tickets that it grows with; null where it grows over time. */
  readonly learning: CompiledLearning | null;
  /** What brings the work of preventing tickets; null where it takes none. */
  readonly alerts: CompiledAlerts | null;
}

export interface CompiledAlerts {
  /** By source of tickets that of their alerts; -1 where there are none. */
  readonly sources: Int32Array;
  /** False alarms for each true one. */
  readonly falseAlarms: number;
  /** How long before its ticket an alert comes; Infinity where it always does in time. */
  readonly ahead: number;
}

export interface CompiledLearning {
  /** Since when agents spend time on it, and after what time what they do shows. */
  readonly from: number;
  readonly after: number;
  /** Tiers where they do, 1 or 0. */
  readonly tiers: Uint8Array;
  readonly share: number;
  /** Index of a distribution. */
  readonly time: number;
  /** Tickets of a type with which half of the way to the effect is gone. */
  readonly halfway: number;
}

/** People of a team who are off shift and come when they are called. */
export interface CompiledOnCall {
  /** Agents by duty. */
  readonly lines: Int32Array;
  /** In order of time; of one instant, ends before begins. */
  readonly boundaries: readonly DutyBoundary[];
  /** Whom they come for: 1 or 0. */
  readonly types: Uint8Array;
  readonly priorities: Uint8Array;
  readonly impacts: Uint8Array;
  /** Index of a distribution. */
  readonly reaction: number;
  /** Time from the call that is paid at least. */
  readonly minimum: number;
}

/** Tickets of which an agent has several in hand. */
export interface CompiledAtOnce {
  /** By channel, 1 where they come by it. */
  readonly channels: Uint8Array;
  readonly most: number;
  /** Share by which each takes longer for every further one. */
  readonly slower: number;
}

/** Where a duty begins or ends. */
export interface DutyBoundary {
  readonly at: number;
  readonly line: number;
  readonly isStart: boolean;
}
