/** Where an open ticket is. */
export const stages = {
  none: 0,
  queued: 1,
  working: 2,
  pending: 3,
  elapsing: 4,
  resolved: 5,
  suspended: 6,
} as const;

const none8 = 255;

/**
 * The open tickets as columns, a slot a ticket; a slot is used again when its ticket is done, so
 * memory follows the open tickets and not all that ever were.
 */
export class TicketPool {
  /** Arrival number over all sources; its source and its serial there, the key of its draws. */
  id = new Float64Array(0);
  source = new Uint16Array(0);
  serial = new Float64Array(0);
  arrivedAt = new Float64Array(0);
  firstResponseAt = new Float64Array(0);
  firstResolvedAt = new Float64Array(0);
  resolvedAt = new Float64Array(0);
  visit = new Float64Array(0);
  joinedAt = new Float64Array(0);
  startedAt = new Float64Array(0);
  /** Begin of the present span, and the team's closed time by then. */
  spanFrom = new Float64Array(0);
  closedBefore = new Float64Array(0);
  queuedTime = new Float64Array(0);
  patienceAt = new Float64Array(0);
  /** Touch time of this visit: done, to do before the next stop, and after a pending. */
  touchDone = new Float64Array(0);
  touchLeft = new Float64Array(0);
  touchAfter = new Float64Array(0);
  /** The first part of the touch time is diagnosis, the rest handling. */
  diagnosisTouch = new Float64Array(0);
  /** Work that interrupted attempts have done for the next one, and what of it this attempt was spared. */
  carried = new Float64Array(0);
  spared = new Float64Array(0);
  /** Time it was resolved, before it was reopened. */
  resolvedTime = new Float64Array(0);
  /** Touch time of the visit that resolved it: what a reopening takes a share of. */
  resolvingTouch = new Float64Array(0);
  type = new Uint16Array(0);
  priority = new Uint8Array(0);
  impact = new Uint8Array(0);
  lowestTier = new Uint8Array(0);
  entryTier = new Uint8Array(0);
  tier = new Uint8Array(0);
  /** The tiers of the last visit and of the one before it. */
  lastTier = new Uint8Array(0);
  lastButOneTier = new Uint8Array(0);
  resolvedTier = new Uint8Array(0);
  stage = new Uint8Array(0);
  /** How the attempt in hand will end (index into plannedEndings), and where it goes then by route or return. */
  ending = new Uint8Array(0);
  target = new Uint8Array(0);
  /** Which pending comes after `touchLeft`, or -1. */
  pending = new Int32Array(0);
  isHeld = new Uint8Array(0);
  isReopened = new Uint8Array(0);
  isOverEscalated = new Uint8Array(0);
  isOverHeld = new Uint8Array(0);
  team = new Int32Array(0);
  agent = new Int32Array(0);
  lastAgent = new Int32Array(0);
  /** The agent it goes on with after a pending, or -1; and whether nobody else may. */
  wantedAgent = new Int32Array(0);
  isWantedOnly = new Uint8Array(0);
  tiersTouched = new Uint32Array(0);
  visits = new Uint16Array(0);
  movesUp = new Uint16Array(0);
  movesDown = new Uint16Array(0);
  moves = new Uint16Array(0);
  pingPongs = new Uint16Array(0);
  reopens = new Uint16Array(0);
  /** Neighbours in the queue. */
  next = new Int32Array(0);
  previous = new Int32Array(0);
  /**
   * Events carry these; an event whose stamp is old no longer holds. `stamp` is the completion's,
   * come-back's or reopening's, new with each start, stop and end of a visit; `timerStamp` the
   * timer's, new whenever a timer is set and when a visit ends.
   */
  stamp = new Int32Array(0);
  timerStamp = new Int32Array(0);
  /** Visits so far, per place (team, then tier). */
  placeVisits = new Uint16Array(0);
  /** Rules that have acted in this visit, a bit each. */
  rulesFired = new Uint32Array(0);

  readonly places: number;
  readonly ruleWords: number;
  #capacity = 0;
  #free: number[] = [];

  constructor(places: number, rules: number) {
    this.places = places;
    this.ruleWords = Math.max(1, Math.floor((rules + 31) / 32));
  }

  get capacity(): number {
    return this.#capacity;
  }

  /** A slot for a new ticket, with its counters at zero. */
  take(): number {
    if (this.#free.length === 0) this.#grow();
    const slot = this.#free.pop()!;
    this.#clear(slot);
    return slot;
  }

  release(slot: number): void {
    this.stage[slot] = stages.none;
    this.stamp[slot]++;
    this.timerStamp[slot]++;
    this.#free.push(slot);
  }

  #clear(slot: number): void {
    this.firstResponseAt[slot] = Number.NaN;
    this.firstResolvedAt[slot] = Number.NaN;
    this.resolvedAt[slot] = Number.NaN;
    this.carried[slot] = 0;
    this.spared[slot] = 0;
    this.resolvedTime[slot] = 0;
    this.resolvingTouch[slot] = 0;
    this.lastTier[slot] = none8;
    this.lastButOneTier[slot] = none8;
    this.resolvedTier[slot] = none8;
    this.entryTier[slot] = none8;
    this.isReopened[slot] = 0;
    this.isOverEscalated[slot] = 0;
    this.isOverHeld[slot] = 0;
    this.tiersTouched[slot] = 0;
    this.visits[slot] = 0;
    this.movesUp[slot] = 0;
    this.movesDown[slot] = 0;
    this.moves[slot] = 0;
    this.pingPongs[slot] = 0;
    this.reopens[slot] = 0;
    this.placeVisits.fill(0, slot * this.places, (slot + 1) * this.places);
  }

  #grow(): void {
    const from = this.#capacity;
    const to = from === 0 ? 256 : from * 2;
    for (const [name, column] of Object.entries(this)) {
      if (!ArrayBuffer.isView(column)) continue;
      const old = column as Float64Array;
      const wide =
        name === "placeVisits" ? this.places : name === "rulesFired" ? this.ruleWords : 1;
      const grown = new (old.constructor as Float64ArrayConstructor)(to * wide);
      grown.set(old);
      (this as unknown as Record<string, Float64Array>)[name] = grown;
    }
    this.#capacity = to;
    for (let slot = to - 1; slot >= from; slot--) this.#free.push(slot);
  }
}
