import { exp } from "../../../src/arithmetic/exp.ts";
import { log } from "../../../src/arithmetic/log.ts";
import {
  standardExponentialAt,
  standardNormalAt,
  uniformAt,
} from "../../../src/random/keyedDraws.ts";
import { rootKey } from "../../../src/random/rootKey.ts";
import { streamKey } from "../../../src/random/streamKey.ts";
import type { BenchRun } from "../benchRun.ts";
import { processClock } from "../stopwatch.ts";

const day = 1440;
const horizon = 28 * day;
const patience = 60;
const agentsByDay = [12, 6, 2];
const agentsOtherwise = [4, 2, 0];
const handling = [8, 15, 20];
const escalated = [0.3, 0.25, 0];
const highShare = 0.2;

/** Lognormal with a cv of 1: the variance of the logarithm. */
const logVariance = log(2);
const sigma = Math.sqrt(logVariance);

/** More tickets than are ever open at once. */
const slots = 1 << 14;

/** What an event is, in the low two bits of its payload; the ticket's slot is above. */
const completion = 0;
const timer = 1;
const arrival = 2;
const staffing = 3;

/**
 * W2s and nothing else: a pool of tickets, one heap of four branches for all events, queues by tier
 * and priority as linked lists, timers that are passed over when they no longer hold; the design of
 * the peers' bare loop. A draw is keyed as the engine's is: by the stream of (seed, replication, place,
 * purpose), hashed before, and the ticket's serial; arrivals invert the cumulative rate. Warmed up by a fifth of
 * the replications.
 */
export function bareKeyedW2s(replications: number, seed: string): BenchRun {
  const root = rootKey(seed);
  const heapAt = new Float64Array(1 << 15);
  const heapOf = new Int32Array(1 << 15);
  let heapSize = 0;

  const serial = new Int32Array(slots);
  const arrivedAt = new Float64Array(slots);
  const joinedAt = new Float64Array(slots);
  const tierOf = new Uint8Array(slots);
  const isHigh = new Uint8Array(slots);
  const isWaiting = new Uint8Array(slots);
  const next = new Int32Array(slots);
  const previous = new Int32Array(slots);
  const free = new Int32Array(slots);

  /** By tier and priority, the high one first. */
  const queueFirst = new Int32Array(6);
  const queueLast = new Int32Array(6);
  const queued = new Int32Array(3);
  const busy = new Int32Array(3);
  const staffed = new Int32Array(3);
  const mean = Float64Array.from(handling);
  const share = Float64Array.from(escalated);
  const handlingKeys = new Int32Array(6);
  const routeKeys = new Int32Array(6);

  /** Up to which minute a rate of arrivals a minute holds. */
  const { until, rate } = arrivalRates();

  const waited = new Float64Array(3);
  const started = new Float64Array(3);
  let events = 0;
  let resolved = 0;
  let stayed = 0;

  for (let replication = 0; replication < replications / 5; replication++)
    replicate(replications + replication);
  waited.fill(0);
  started.fill(0);
  events = 0;
  resolved = 0;
  stayed = 0;
  const elapsed = processClock();
  for (let replication = 0; replication < replications; replication++) replicate(replication);
  const time = elapsed();
  const wait = Array.from(waited, (sum, tier) => sum / started[tier]);
  return { events, ...time, tickets: resolved, wait, sojourn: stayed / resolved };

  function replicate(replication: number): void {
    const key = (purpose: string) => streamKey(root, replication, "ticket", purpose);
    for (let tier = 0; tier < 3; tier++) {
      handlingKeys.set(key(`handling at L${tier + 1}`), 2 * tier);
      routeKeys.set(key(`route at L${tier + 1}`), 2 * tier);
    }
    const [arrival0, arrival1] = key("arrival");
    const [priority0, priority1] = key("priority");

    heapSize = 0;
    let freeCount = slots;
    for (let slot = 0; slot < slots; slot++) free[slot] = slots - 1 - slot;
    queueFirst.fill(-1);
    queueLast.fill(-1);
    queued.fill(0);
    busy.fill(0);
    staffed.set(agentsOtherwise);
    for (let date = 0; date < 28; date++)
      if (date % 7 < 5) {
        push(date * day + 480, (1 << 2) | staffing);
        push(date * day + 1080, staffing);
      }

    let arrivals = 0;
    let step = 0;
    let lastArrival = 0;
    let eventsHere = 0;
    let resolvedHere = 0;
    let stayedHere = 0;
    let isArriving = true;
    let due = standardExponentialAt(arrival0, arrival1, 0, 0);

    for (;;) {
      if (isArriving) {
        let room = (until[step] - lastArrival) * rate[step];
        while (due >= room) {
          due -= room;
          lastArrival = until[step++];
          room = (until[step] - lastArrival) * rate[step];
        }
        lastArrival += due / rate[step];
        push(lastArrival, arrival);
        isArriving = false;
      }
      const now = heapAt[0];
      if (now >= horizon) break;
      const payload = heapOf[0];
      const kind = payload & 3;
      const slot = payload >> 2;
      pop();
      if (kind === completion) {
        eventsHere++;
        const tier = tierOf[slot];
        busy[tier]--;
        if (queued[tier] > 0) dispatch(tier, now);
        const first = 2 * tier;
        if (
          tier < 2 &&
          uniformAt(routeKeys[first], routeKeys[first + 1], serial[slot], 0) < share[tier]
        )
          enter(tier + 1, slot, now);
        else {
          resolvedHere++;
          stayedHere += now - arrivedAt[slot];
          free[freeCount++] = slot;
        }
      } else if (kind === arrival) {
        eventsHere++;
        const taken = free[--freeCount];
        serial[taken] = arrivals;
        arrivedAt[taken] = now;
        isHigh[taken] = uniformAt(priority0, priority1, arrivals, 0) < highShare ? 1 : 0;
        due = standardExponentialAt(arrival0, arrival1, ++arrivals, 0);
        isArriving = true;
        enter(0, taken, now);
      } else if (kind === timer) {
        if (isWaiting[slot] === 0 || tierOf[slot] !== 0 || joinedAt[slot] + patience !== now)
          continue;
        eventsHere++;
        leaveQueue(slot);
        waited[0] += patience;
        started[0]++;
        enter(1, slot, now);
      } else {
        staffed.set(slot === 1 ? agentsByDay : agentsOtherwise);
        for (let tier = 0; tier < 3; tier++) dispatch(tier, now);
      }
    }
    events += eventsHere;
    resolved += resolvedHere;
    stayed += stayedHere;
  }

  function enter(tier: number, slot: number, now: number): void {
    tierOf[slot] = tier;
    if (busy[tier] < staffed[tier]) {
      start(tier, slot, now);
      return;
    }
    joinedAt[slot] = now;
    isWaiting[slot] = 1;
    const queue = 2 * tier + 1 - isHigh[slot];
    const last = queueLast[queue];
    previous[slot] = last;
    next[slot] = -1;
    if (last < 0) queueFirst[queue] = slot;
    else next[last] = slot;
    queueLast[queue] = slot;
    queued[tier]++;
    if (tier === 0) push(now + patience, (slot << 2) | timer);
  }

  function leaveQueue(slot: number): void {
    const tier = tierOf[slot];
    const queue = 2 * tier + 1 - isHigh[slot];
    const before = previous[slot];
    const after = next[slot];
    if (before < 0) queueFirst[queue] = after;
    else next[before] = after;
    if (after < 0) queueLast[queue] = before;
    else previous[after] = before;
    queued[tier]--;
    isWaiting[slot] = 0;
  }

  function dispatch(tier: number, now: number): void {
    while (busy[tier] < staffed[tier] && queued[tier] > 0) {
      const high = queueFirst[2 * tier];
      const slot = high < 0 ? queueFirst[2 * tier + 1] : high;
      leaveQueue(slot);
      waited[tier] += now - joinedAt[slot];
      start(tier, slot, now);
    }
  }

  function start(tier: number, slot: number, now: number): void {
    busy[tier]++;
    started[tier]++;
    const first = 2 * tier;
    const drawn = standardNormalAt(handlingKeys[first], handlingKeys[first + 1], serial[slot], 0);
    push(now + mean[tier] * exp(sigma * drawn - logVariance / 2), (slot << 2) | completion);
  }

  function push(at: number, payload: number): void {
    let hole = heapSize++;
    while (hole > 0) {
      const parent = (hole - 1) >> 2;
      if (heapAt[parent] <= at) break;
      heapAt[hole] = heapAt[parent];
      heapOf[hole] = heapOf[parent];
      hole = parent;
    }
    heapAt[hole] = at;
    heapOf[hole] = payload;
  }

  function pop(): void {
    const last = --heapSize;
    const at = heapAt[last];
    const payload = heapOf[last];
    let hole = 0;
    for (;;) {
      const first = 4 * hole + 1;
      if (first >= last) break;
      const end = first + 4 < last ? first + 4 : last;
      let child = first;
      let earliest = heapAt[first];
      for (let other = first + 1; other < end; other++)
        if (heapAt[other] < earliest) {
          earliest = heapAt[other];
          child = other;
        }
      if (earliest >= at) break;
      heapAt[hole] = earliest;
      heapOf[hole] = heapOf[child];
      hole = child;
    }
    heapAt[hole] = at;
    heapOf[hole] = payload;
  }
}

/** 60 an hour from Monday to Friday 8–18, 6 an hour otherwise; past the horizon for ever. */
function arrivalRates(): { readonly until: Float64Array; readonly rate: Float64Array } {
  const until: number[] = [];
  const rate: number[] = [];
  for (let date = 0; date < 28; date++)
    if (date % 7 < 5) {
      until.push(date * day + 480, date * day + 1080);
      rate.push(0.1, 1);
    }
  return {
    until: Float64Array.from([...until, Infinity]),
    rate: Float64Array.from([...rate, 0.1]),
  };
}
