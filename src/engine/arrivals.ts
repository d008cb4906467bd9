import { type Desk } from "./desk.ts";
import { pick, purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";

/** Schedules the first arrival of every source (a type is one). */
export function scheduleArrivals(desk: Desk): void {
  for (let source = 0; source < desk.model.types.length; source++) {
    desk.arrivalLeft[source] = desk.model.types[source].edges[0];
    scheduleNext(desk, source);
  }
}

function scheduleNext(desk: Desk, source: number): void {
  const { arrivals } = desk.model.types[source];
  const serial = desk.nextSerial[source];
  const at = arrivals === null ? nextByRate(desk, source, serial) : (arrivals[serial] ?? Infinity);
  if (at < desk.model.capAt) desk.events.push(at, phases.arrival, source, source, 0);
}

/**
 * The next arrival of a source: its unit-rate Poisson sequence, carried through the cumulative rate;
 * Infinity when the rates end. More demand moves the same tickets closer together, and leaves the
 * other sources alone.
 */
function nextByRate(desk: Desk, source: number, serial: number): number {
  const { edges, rates } = desk.model.types[source];
  const { draws, arrivalStep, arrivalLeft } = desk;
  let due = draws.exponential(source, draws.self, purpose.arrival, serial, 0);
  let from = arrivalLeft[source];
  let step = arrivalStep[source];
  for (; step < rates.length; step++) {
    const room = (edges[step + 1] - from) * rates[step];
    if (due < room) break;
    due -= room;
    from = edges[step + 1];
  }
  arrivalStep[source] = step;
  if (step >= rates.length) return Infinity;
  arrivalLeft[source] = from + due / rates[step];
  return Math.floor(arrivalLeft[source] + 0.5);
}

/** A ticket of the source arrives: it gets its traits, and enters at its first tier. */
export function arrive(desk: Desk, source: number): void {
  const { tickets, model, now } = desk;
  const slot = tickets.take();
  desk.clocks.makeRoom(tickets.capacity);
  tickets.id[slot] = desk.ticketCount++;
  tickets.serial[slot] = desk.nextSerial[source]++;
  tickets.type[slot] = source;
  tickets.arrivedAt[slot] = now;
  drawTraits(desk, slot);
  if (now >= model.window.from && now < model.window.to) desk.openOfWindow++;
  for (let promise = 0; promise < model.promises.length; promise++)
    if (model.promises[promise].tier < 0) desk.clocks.start(tickets, slot, promise, now);
  const entry = drawTrait(desk, slot, model.types[source].entry, purpose.entry);
  tickets.entryTier[slot] = entry;
  desk.entering.push({ slot, tier: entry, team: -1 });
  scheduleNext(desk, source);
}

function drawTraits(desk: Desk, slot: number): void {
  const { tickets, model } = desk;
  const type = model.types[tickets.type[slot]];
  tickets.impact[slot] = drawTrait(desk, slot, type.impact, purpose.impact);
  tickets.lowestTier[slot] = drawTrait(desk, slot, type.lowestTier, purpose["lowest tier"]);
  const matrix = model.priorityMatrix;
  if (matrix === null || type.urgency === null)
    tickets.priority[slot] = drawTrait(desk, slot, type.priority, purpose.priority);
  else {
    const urgency = drawTrait(desk, slot, type.urgency, purpose.urgency);
    tickets.priority[slot] = matrix.priority[tickets.impact[slot] * matrix.urgencies + urgency];
  }
}

type Traits = Desk["model"]["types"][number]["entry"];

/** One of the mix; what leaves no choice needs no draw. */
function drawTrait(desk: Desk, slot: number, mix: Traits, purpose: number): number {
  if (mix.index.length === 1) return mix.index[0];
  const { draws, tickets } = desk;
  return pick(mix, draws.uniform(tickets.type[slot], draws.self, purpose, tickets.serial[slot], 0));
}
