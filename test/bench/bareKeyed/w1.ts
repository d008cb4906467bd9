import { standardExponentialAt, uniformAt } from "../../../src/random/keyedDraws.ts";
import { rootKey } from "../../../src/random/rootKey.ts";
import { streamKey } from "../../../src/random/streamKey.ts";
import type { BenchRun } from "../benchRun.ts";
import { processClock } from "../stopwatch.ts";

/** Agents, mean handling minutes, and the share that goes on, by tier. */
const agents = [12, 6, 2];
const handling = [8, 15, 20];
const escalated = [0.3, 0.25, 0];

/** More than tickets ever wait, or lie between the oldest and the newest in the system. */
const ring = 1 << 16;
const mask = ring - 1;

/**
 * W1 and nothing else: next event over the tiers' earliest completions, each tier's own kept in a
 * short sorted array, its queue in a ring; the design of the fastest bare loop there is. A draw is
 * keyed as the engine's is: by the stream of (seed, place, purpose), hashed before, and the serial.
 * Warmed up by a fifth of the tickets.
 */
export function bareKeyedW1(tickets: number, seed: string): BenchRun {
  const root = rootKey(seed);
  const key = (place: string) => streamKey(root, 0, "ticket", place);
  const [arrival0, arrival1] = key("arrival");
  const handlingKeys = Int32Array.from(
    ["L1", "L2", "L3"].flatMap((at) => key(`handling at ${at}`)),
  );
  const routeKeys = Int32Array.from(["L1", "L2", "L3"].flatMap((at) => key(`route at ${at}`)));

  const capacity = Int32Array.from(agents);
  const mean = Float64Array.from(handling);
  const share = Float64Array.from(escalated);

  /** By serial: when it arrived, and when it joined the queue it is in. */
  const arrivedAt = new Float64Array(ring);
  const joinedAt = new Float64Array(ring);

  /** By tier, 16 places each: completions, latest first, and whose. */
  const doneAt = new Float64Array(48);
  const inHand = new Int32Array(48);
  const busy = new Int32Array(3);
  const next = new Float64Array(3);

  const queue = new Int32Array(3 * ring);
  const queueHead = new Int32Array(3);
  const queueLength = new Int32Array(3);

  const waited = new Float64Array(3);
  const started = new Float64Array(3);

  run(Math.ceil(tickets / 5));
  return run(tickets);

  function run(target: number): BenchRun {
    busy.fill(0);
    next.fill(Infinity);
    queueHead.fill(0);
    queueLength.fill(0);
    waited.fill(0);
    started.fill(0);
    let now = 0;
    let serial = 0;
    let nextArrival = standardExponentialAt(arrival0, arrival1, 0, 0);
    let events = 0;
    let resolved = 0;
    let stayed = 0;
    const elapsed = processClock();

    while (resolved < target) {
      events++;
      let tier = 0;
      let at = next[0];
      if (next[1] < at) {
        at = next[1];
        tier = 1;
      }
      if (next[2] < at) {
        at = next[2];
        tier = 2;
      }
      let entered = -1;
      let ticket = 0;
      if (nextArrival < at) {
        now = nextArrival;
        ticket = serial++;
        arrivedAt[ticket & mask] = now;
        nextArrival = now + standardExponentialAt(arrival0, arrival1, serial, 0);
        entered = 0;
      } else {
        now = at;
        const base = tier << 4;
        let left = --busy[tier];
        ticket = inHand[base + left];
        if (queueLength[tier] > 0) {
          const head = queueHead[tier];
          const first = queue[tier * ring + head];
          queueHead[tier] = (head + 1) & mask;
          queueLength[tier]--;
          waited[tier] += now - joinedAt[first & mask];
          left = start(tier, first, now);
        }
        next[tier] = left > 0 ? doneAt[base + left - 1] : Infinity;
        const isEscalated =
          tier < 2 &&
          uniformAt(routeKeys[2 * tier], routeKeys[2 * tier + 1], ticket, 0) < share[tier];
        if (isEscalated) entered = tier + 1;
        else {
          resolved++;
          stayed += now - arrivedAt[ticket & mask];
        }
      }
      if (entered < 0) continue;
      if (busy[entered] < capacity[entered]) {
        const left = start(entered, ticket, now);
        next[entered] = doneAt[(entered << 4) + left - 1];
      } else {
        joinedAt[ticket & mask] = now;
        queue[entered * ring + ((queueHead[entered] + queueLength[entered]++) & mask)] = ticket;
      }
    }

    const time = elapsed();
    const wait = Array.from(waited, (sum, tier) => sum / started[tier]);
    return { events, ...time, tickets: resolved, wait, sojourn: stayed / resolved };
  }

  /** Puts its completion where it belongs; returns how many are in hand. */
  function start(tier: number, ticket: number, now: number): number {
    started[tier]++;
    const base = tier << 4;
    const key = 2 * tier;
    const drawn = standardExponentialAt(handlingKeys[key], handlingKeys[key + 1], ticket, 0);
    const until = now + drawn * mean[tier];
    let place = base + busy[tier]++;
    while (place > base && doneAt[place - 1] < until) {
      doneAt[place] = doneAt[place - 1];
      inHand[place] = inHand[place - 1];
      place--;
    }
    doneAt[place] = until;
    inHand[place] = ticket;
    return busy[tier];
  }
}
