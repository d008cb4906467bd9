import type { LogNames } from "../log/ticketLog.ts";
import type { BusinessClock } from "../model/businessClock.ts";
import type { PromiseKind } from "../model/promiseKind.ts";
import type { Dispatch } from "../model/tierSchema.ts";
import type { DistributionSpec } from "../random/distributionOf.ts";
import type { ByCell } from "./byCell.ts";
import type { CompiledCount, Mix } from "./compiledMix.ts";
import type { CompiledMajorIncident } from "./compiledMajorIncident.ts";
import type { CompiledDeflection, CompiledImprovement } from "./compiledLevers.ts";
import type { CompiledTeam } from "./compiledTeam.ts";

/**
 * A scenario resolved for one run length: names turned into indices, calendars and zones into
 * windows, variations into tables. Plain data, so that it moves between threads as it stands.
 * Instants and spans of time are milliseconds, rates are per millisecond.
 */
export interface CompiledModel {
  readonly names: LogNames;
  readonly startsAt: number;
  readonly timezone: string;
  readonly currency: string;
  readonly window: { readonly from: number; readonly to: number };
  /** The run ends here, whoever is still waiting. */
  readonly capAt: number;
  readonly distributions: readonly DistributionSpec[];
  readonly types: readonly CompiledType[];
  /** What brings tickets: a source for each type, in the order of the types, then one for each surge, for what is open at the start, and for major incidents. */
  readonly sources: readonly CompiledSource[];
  /** The tickets that are open when the run begins, in order of arrival. */
  readonly backlog: readonly CompiledOpenTicket[];
  readonly tiers: readonly CompiledTier[];
  readonly teams: readonly CompiledTeam[];
  readonly rules: readonly CompiledRule[];
  /** Rules that call experts to a ticket. */
  readonly swarmRules: readonly number[];
  readonly promises: readonly CompiledPromise[];
  /** Promises on whose clocks rules count the time in a tier. */
  readonly promisesOfTierTimes: readonly number[];
  /** Promises with reminders; and those on the interval between updates, on the first response, and on the resolution: the loop compares no names. */
  readonly promisesWithReminders: readonly number[];
  readonly promisesOfUpdates: readonly number[];
  readonly promisesOfAnswers: readonly number[];
  readonly promisesOfResolution: readonly number[];
  /** What may spare a ticket before it reaches a person, in the order of trying. */
  readonly deflections: readonly CompiledDeflection[];
  /** What is done to have fewer tickets or easier ones; and which of it acts where. */
  readonly improvements: readonly CompiledImprovement[];
  readonly improving: {
    readonly prevent: readonly number[];
    readonly preventReopening: readonly number[];
    readonly shiftLeft: readonly number[];
    readonly speedUp: readonly number[];
    readonly easeTriage: readonly number[];
    /** Those whose effect grows with the tickets learnt from. */
    readonly learn: readonly number[];
  };
  readonly majorIncidents: readonly CompiledMajorIncident[];
  readonly reopening: CompiledReopening | null;
  /** Distribution of the time for logging a ticket; null where that takes none. */
  readonly logging: ByCell | null;
  readonly misrouting: CompiledMisrouting | null;
  readonly maximumMoves: number;
  /** What should be known about the logs it was compiled with. */
  readonly notes: readonly string[];
  /** Priority by impact × urgency: row × count of urgencies + column; null where types give priorities. */
  readonly priorityMatrix: { readonly urgencies: number; readonly priority: Uint8Array } | null;
}

export interface CompiledType {
  readonly name: string;
  readonly priority: Mix;
  readonly impact: Mix;
  readonly urgency: Mix | null;
  /** Null where channels aren't told apart. */
  readonly channel: Mix | null;
  readonly entry: Mix;
  readonly lowestTier: Mix;
}

/**
 * What brings tickets of one type. Tickets are counted within their source, and their draws are
 * keyed by its name: one more source leaves the tickets of the others as they are.
 */
export interface CompiledSource {
  readonly name: string;
  readonly type: number;
  readonly process: CompiledProcess;
  /** Piecewise-constant rate of arrival moments: `rates[i]` per ms between `edges[i]` and `edges[i + 1]`. */
  readonly edges: Float64Array;
  readonly rates: Float64Array;
  /** A random factor for each local date; null where there is none. */
  readonly daily: CompiledDailyFactors | null;
}

/** Random factors of a source's rates: one that all sources have in common on a date, and one of its type. */
export interface CompiledDailyFactors {
  /** By step of the rates: days from 1970-01-01 to its local date. */
  readonly days: Int32Array;
  /** Index of a distribution with mean 1, or -1. */
  readonly common: number;
  readonly own: number;
}

/** A visit that was over before the run began: at which tier, and whether it followed a reopening. */
export interface CompiledPastVisit {
  readonly tier: number;
  readonly isReopened: boolean;
}

/** A ticket that a log shows open when the run begins; its instants are before 0, tiers it doesn't know are -1. */
export interface CompiledOpenTicket {
  readonly source: number;
  readonly serial: number;
  readonly arrivedAt: number;
  /** `notRecorded` where these are drawn. */
  readonly priority: number;
  readonly impact: number;
  /** First handling by a person; NaN where there was none. */
  readonly answeredAt: number;
  readonly entryTier: number;
  /** Where it is, and since when. */
  readonly tier: number;
  readonly joinedAt: number;
  /** Index into spanStates of what it is in there, where that is a pending; else -1. */
  readonly state: number;
  /** The visits it had before, in order. */
  readonly earlier: readonly CompiledPastVisit[];
  /** The visit it is in follows a reopening, so that no move led there. */
  readonly isReopened: boolean;
  readonly reopens: number;
}

/** How a source's arrival moments follow each other; `gap` and `thinkTime` are indices of distributions. */
export type CompiledProcess =
  | { readonly kind: "poisson" }
  | { readonly kind: "renewal"; readonly gap: number; readonly meanGap: number }
  | { readonly kind: "batch"; readonly size: CompiledCount }
  | { readonly kind: "spells"; readonly spells: readonly [CompiledSpell, CompiledSpell] }
  | {
      readonly kind: "finite source";
      readonly requesters: number;
      readonly thinkTime: number;
      readonly clock: BusinessClock | null;
    }
  | CompiledReplay
  | CompiledOutbreaks;

/** Parents of major incidents: at these instants, or (null) by the rates. */
export interface CompiledOutbreaks {
  readonly kind: "outbreaks";
  /** Index into majorIncidents. */
  readonly incident: number;
  readonly moments: Float64Array | null;
}

/** The tickets themselves instead of rates: instants, ascending; priority and impact, `notRecorded` where these are drawn. */
export interface CompiledReplay {
  readonly kind: "replay";
  readonly arrivals: Float64Array;
  /** The first that arrives in the run. */
  readonly first: number;
  readonly priorities: Uint8Array;
  readonly impacts: Uint8Array;
}

/** The priority or impact of a recorded ticket where its type's mix has to say. */
export const notRecorded = 255;

/** Spells last `meanTime` ms on average; `factor` times the source's rates hold in them. */
export interface CompiledSpell {
  readonly meanTime: number;
  readonly factor: number;
}

export type TierKind = "staffed" | "vendor" | "delay";

export interface CompiledTier {
  readonly name: string;
  readonly kind: TierKind;
  readonly teams: readonly number[];
  /** Index of a distribution per cell; the time of a visit is a vendor's turn-around, or that of a tier of unknown capacity. */
  readonly handling: ByCell | null;
  readonly diagnosis: ByCell | null;
  readonly visitTime: ByCell | null;
  readonly prematureEscalation: ByCell | null;
  readonly overHolding: { readonly share: ByCell; readonly time: ByCell } | null;
  /** Infinity where there is no box. */
  readonly timeBox: number;
  /** Tier index, or `nextTier`, or `capableTier`. */
  readonly escalatesTo: number;
  readonly authority: CompiledAuthority | null;
  readonly returns: { readonly share: ByCell; readonly to: number } | null;
  /** What passing a ticket up saves the next attempt, and the time it takes to write down. */
  readonly handover: {
    readonly saved: ByCell | null;
    readonly documentation: ByCell | null;
  } | null;
  /** Per cell, the shares of moving on to each tier, cumulated; null where capability decides. */
  readonly routes: { readonly to: Int32Array; readonly upTo: readonly ByCell[] } | null;
  readonly pending: readonly CompiledPending[];
  readonly patience: CompiledPatience | null;
  /** Here a rule or a patience may move tickets, or reminders come of them. */
  readonly isTimed: boolean;
  /** Tickets the vendor works on at once; Infinity where there is no limit. */
  readonly slots: number;
  /** The vendor's calendar; null around the clock. */
  readonly clock: BusinessClock | null;
  /** By type × priorities + priority: the rules for those that watch this tier and have no outcome condition, in order. */
  readonly rules: readonly (readonly number[])[];
  /** Rules that say where a failed attempt goes, in order. */
  readonly outcomeRules: readonly number[];
  /** Promises on time in this tier. */
  readonly promises: readonly number[];
  readonly dispatch: Dispatch;
  readonly preemption: CompiledPreemption | null;
  /** Most tickets here at once; Infinity where there is no limit. */
  readonly room: number;
  /** One that an agent passes on is let in although the tier is full. */
  readonly isLettingIn: boolean;
}

export interface CompiledPreemption {
  /** By priority, 1 where its tickets interrupt work on less urgent ones. */
  readonly isInterrupting: Uint8Array;
  /** The interrupted work is to be done again. */
  readonly isRestarting: boolean;
}

/** Targets that aren't the index of a tier (see `resolveTarget`). */
export const nextTier = -1;
/** The lowest above that can and may resolve the ticket. */
export const capableTier = -2;
/** The tier the ticket came from. */
export const cameFrom = -3;
export const nowhere = -4;

/** Patience by channel that isn't the index of a distribution. */
export const asOthers = -1;
export const neverLeaves = -2;

/** Why a tier doesn't resolve a ticket. */
export const failures = ["unsolved", "time box", "no authority"] as const;
export type Failure = (typeof failures)[number];

export interface CompiledAuthority {
  readonly type: Uint8Array;
  readonly impact: Uint8Array;
  readonly isAtIntake: boolean;
}

export interface CompiledPending {
  /** Index into spanStates. */
  readonly state: number;
  /** Index into pendingReasons. */
  readonly reason: number;
  readonly share: ByCell;
  readonly time: ByCell;
  readonly clock: BusinessClock | null;
  readonly touchBefore: number;
  readonly resumesWith: "any" | "preferred" | "same";
}

export interface CompiledPatience {
  readonly time: ByCell;
  /** By channel the index of a distribution instead, `asOthers`, or `neverLeaves`; null where no channel has its own. */
  readonly byChannel: Int32Array | null;
  readonly isLeaving: boolean;
  readonly to: number;
  readonly isFirstAnswerOnly: boolean;
}

export interface CompiledRule {
  readonly name: string;
  readonly type: Uint8Array | null;
  readonly priority: Uint8Array | null;
  readonly impact: Uint8Array | null;
  readonly timeUnresolved: CompiledTimeCondition | null;
  readonly timeInTier: CompiledTimeCondition | null;
  readonly promiseUsed: { readonly promise: number; readonly share: number } | null;
  /** Least number of moves; 0 where it doesn't matter. */
  readonly moves: number;
  /** Whether it is for tickets that were reopened; null where it doesn't matter. */
  readonly isReopened: boolean | null;
  readonly outcome: Failure | null;
  /** Tier index, `nextTier`, `capableTier`, or `nowhere` where it moves nothing. */
  readonly to: number;
  /** Team index; -1 where any team of the tier will do. */
  readonly toTeam: number;
  /** Acts once in a ticket's life, not once a visit. */
  readonly isOncePerTicket: boolean;
  /** Somebody is told when it moves a ticket. */
  readonly isNotifying: boolean;
  /** Who is called instead of moving the ticket; null where it isn't a rule to swarm. */
  readonly swarm: CompiledSwarm | null;
  readonly whileHandled: "wait" | "keep work" | "lose work";
  /** New priority, or -1. */
  readonly raiseTo: number;
}

export interface CompiledSwarm {
  /** One agent of each joins. */
  readonly teams: readonly number[];
  /** Since when, in ms since the run's start; -Infinity: all along. */
  readonly from: number;
  readonly share: number;
  readonly waitsAtMost: number;
  /** Indices of distributions. */
  readonly time: number;
  readonly afterwards: number;
  readonly resolves: number;
}

export interface CompiledTimeCondition {
  readonly over: number;
  /** Counted on the hours of the ticket's team, instead of elapsed. */
  readonly isOnTeamClock: boolean;
  /** Counted on this promise's clock; -1 on none. */
  readonly promise: number;
}

export interface CompiledPromise {
  readonly name: string;
  readonly kind: PromiseKind;
  readonly measure: "first response" | "resolution" | "time in tier" | "update interval";
  /** It is the measure `resolution`. */
  readonly isOnResolution: boolean;
  readonly tier: number;
  /** Limit in ms per type × priorities + priority; NaN where it doesn't cover the ticket. */
  readonly limit: Float64Array;
  readonly clock: BusinessClock | null;
  /** By pending reason, 1 where it pauses. */
  readonly pauses: Uint8Array;
  readonly isResetByReopen: boolean;
  /** Shares of the limit at which somebody is reminded, ascending. */
  readonly reminders: Float64Array;
}

/** Wrong places by type × tiers + the right tier; where `tier` is -1 the place isn't wrong. */
export interface CompiledMisrouting {
  readonly share: ByCell;
  readonly places: readonly {
    readonly tier: Int32Array;
    /** -1: any team of the tier. */
    readonly team: Int32Array;
    /** Shares of the misrouted, cumulated. */
    readonly upTo: Float64Array;
  }[];
}

export interface CompiledReopening {
  readonly share: ByCell;
  readonly after: number;
  readonly isToEntry: boolean;
  /** The agent who resolved it prefers it to other tickets. */
  readonly isResolverPreferred: boolean;
  readonly work: number;
}
