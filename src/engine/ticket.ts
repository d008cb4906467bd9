import type { Failure } from "./compiledModel.ts";
import { Lengthening } from "./lengthening.ts";
import type { SwarmState } from "./swarmState.ts";

/** Where an open ticket is. */
export const stages = {
  none: 0,
  queued: 1,
  working: 2,
  pending: 3,
  elapsing: 4,
  resolved: 5,
  suspended: 6,
  awaitingSlot: 7,
  linked: 8,
} as const;

/** How an attempt can end: it resolves, fails for a reason (and goes where that leads then), goes to a tier by route or return, or is linked to the parent of a major incident. */
export type PlannedEnding = "resolved" | Failure | "to tier" | "linked";

const none8 = 255;

/**
 * An open ticket: all that is known of it now. Instants and times are milliseconds; `NaN` is an
 * instant that hasn't come.
 *
 * The object is used again for another ticket when this one is done, and its fields keep the kind
 * of number they begin with (a whole number, or any): both spare the loop allocations.
 */
export class Ticket {
  /** Its place in the pool, and so of all that is kept of it elsewhere: its visits by place, the rules that have acted, its clocks. */
  readonly slot: number;
  /** Arrival number over all sources; its source and its serial there, the key of its draws. */
  id = 0;
  source = 0;
  serial = 0;
  arrivedAt = Number.NaN;
  firstResponseAt = Number.NaN;
  firstResolvedAt = Number.NaN;
  resolvedAt = Number.NaN;
  visit = 0;
  joinedAt = Number.NaN;
  startedAt = Number.NaN;
  /** Begin of the present span; where that is in a queue, the team's closed time by then. */
  spanFrom = Number.NaN;
  closedBefore = Number.NaN;
  queuedTime = Number.NaN;
  /** Since when whoever has it in hand has it. */
  takenUpAt = Number.NaN;
  patienceAt = Number.NaN;
  /** What a failed session has left of the requester's patience. */
  patience = 1;
  /** Touch time of this visit: done, to do before the next stop, and after a pending. */
  touchDone = Number.NaN;
  touchLeft = Number.NaN;
  touchAfter = Number.NaN;
  /** What makes its work last longer than that; null where nothing ever does. */
  readonly lengthening: Lengthening | null;
  /** The first part of the touch time is diagnosis, the rest handling. */
  diagnosisTouch = Number.NaN;
  /** Work that attempts cut short by a rule have done for the next one, and what of it this attempt was spared. */
  carried = Number.NaN;
  spared = Number.NaN;
  /** Share of the next attempt's work that the last one, lower down, has saved; and of the attempt in hand. */
  saved = Number.NaN;
  savedHere = Number.NaN;
  /** How long the attempt in hand takes whoever began it, ÷ how long it takes somebody rested and experienced. */
  pace = Number.NaN;
  /** Time it was resolved, before it was reopened. */
  resolvedTime = Number.NaN;
  /** Touch time of the visit that resolved it: what a reopening takes a share of. NaN where that was with its parent. */
  resolvingTouch = Number.NaN;
  type = 0;
  priority = 0;
  impact = 0;
  channel = none8;
  lowestTier = 0;
  /** The number of the ticket to come of which it is the alert, among those seen coming; -1 none. */
  foreseen = -1;
  entryTier = none8;
  /** The tier it should have entered at: the same, unless it was misrouted. */
  rightTier = none8;
  isMisrouted = false;
  /** Touch time of logging it, part of the visit that answered it; and of learning from it, the last part of the attempt in hand. */
  loggingTouch = Number.NaN;
  learningTouch = Number.NaN;
  tier = 0;
  /** The tiers of the last visit and of the one before it; 255 none. */
  lastTier = none8;
  lastButOneTier = none8;
  resolvedTier = none8;
  stage: number = stages.none;
  /** How the attempt in hand will end, and where it goes then by route or return. */
  ending: PlannedEnding = "resolved";
  target = 0;
  /** Which pending comes after `touchLeft`, or -1. */
  pending = -1;
  /** The attempt in hand holds on to it after its diagnosis. */
  isHeld = false;
  /** It came back by a reopening and hasn't moved since. */
  isReopened = false;
  /** In its life: a tier above the lowest able one has worked on it; one below has held on to it. */
  isOverEscalated = false;
  isOverHeld = false;
  /** The outbreak of a major incident that it came of, or -1; as its parent, or as a child of it, linked to that or not, whose requester has called so often. */
  outbreak = -1;
  isParent = false;
  isLinked = false;
  calls = 0;
  team = -1;
  agent = -1;
  lastAgent = -1;
  /** The agent it goes on with after a pending, or -1; and whether nobody else may. */
  wantedAgent = -1;
  isWantedOnly = false;
  /** The experts called to it, while they are. */
  swarm: SwarmState | null = null;
  /** A bit a tier. */
  tiersTouched = 0;
  visits = 0;
  movesUp = 0;
  movesDown = 0;
  moves = 0;
  pingPongs = 0;
  reopens = 0;
  /** Neighbours in the queue. */
  next: Ticket | null = null;
  previous: Ticket | null = null;
  /** Its place in the queue where that is an ordered one. */
  place = 0;
  /**
   * Events carry `stamp`; an event whose stamp is old no longer holds. It is that of the end of its
   * stage (a completion or a come-back), new with each start, stop and end of a visit. `timerStamp`
   * is new whenever its timer is set or dropped, and tells those that run out at one instant.
   */
  stamp = 0;
  timerStamp = 0;
  /** The tier and the team (-1 any) it is on its way into, and since when it belongs there. */
  enteringTier = 0;
  enteringTeam = -1;
  enteringAt = Number.NaN;
  /** Which visit this is, of the kinds by which values vary (index into visitKinds). */
  visitKind = 0;
  /** Where the draws of this visit are found: the streams of its source at its place, and the n-th use, from 0. */
  streams = 0;
  use = 0;

  constructor(slot: number, isLengthened: boolean) {
    this.slot = slot;
    this.lengthening = isLengthened ? new Lengthening() : null;
  }

  /** Forgets the ticket that was here before; the events that waited for it no longer hold. */
  clear(): void {
    this.firstResponseAt = Number.NaN;
    this.firstResolvedAt = Number.NaN;
    this.resolvedAt = Number.NaN;
    this.patience = 1;
    this.foreseen = -1;
    this.carried = 0;
    this.spared = 0;
    this.saved = 0;
    this.loggingTouch = 0;
    this.learningTouch = 0;
    this.isMisrouted = false;
    this.resolvedTime = 0;
    this.resolvingTouch = 0;
    this.lastTier = none8;
    this.lastButOneTier = none8;
    this.resolvedTier = none8;
    this.entryTier = none8;
    this.isReopened = false;
    this.isOverEscalated = false;
    this.isOverHeld = false;
    this.outbreak = -1;
    this.tiersTouched = 0;
    this.visits = 0;
    this.movesUp = 0;
    this.movesDown = 0;
    this.moves = 0;
    this.pingPongs = 0;
    this.reopens = 0;
  }

  /** Anybody may take it up. */
  wantAnybody(): void {
    this.wantedAgent = -1;
    this.isWantedOnly = false;
  }
}
