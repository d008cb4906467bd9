import { type VisitTable, visitEndings } from "../../src/log/ticketLog.ts";

const minute = 60_000;
const lost = visitEndings.indexOf("lost");

/** Sums over visits, times in minutes: those of tickets that arrived in the window, and how long visits lasted within it. */
export interface VisitSums {
  visits: number;
  lost: number;
  wait: number;
  waitSquared: number;
  waited: number;
  served: number;
  servedWait: number;
  left: number;
  sojourn: number;
  handling: number;
  /** By threshold, in the order asked for. */
  readonly waitAbove: number[];
  readonly servedWithin: number[];
  readonly sojournAbove: number[];
  /** All waits, where a quantile is asked for. */
  readonly waits: number[] | null;
  /** Ticket-time in the window, whenever the ticket came: at the tier, waiting for the first start. */
  present: number;
  queued: number;
  readonly asked: Thresholds;
}

/** What to count besides sums; minutes. */
export interface Thresholds {
  readonly wait: readonly number[];
  readonly sojourn: readonly number[];
  readonly isQuantileAsked: boolean;
}

/** Milliseconds since the run's start. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export function createVisitSums(asked: Thresholds): VisitSums {
  return {
    visits: 0,
    lost: 0,
    wait: 0,
    waitSquared: 0,
    waited: 0,
    served: 0,
    servedWait: 0,
    left: 0,
    sojourn: 0,
    handling: 0,
    waitAbove: asked.wait.map(() => 0),
    servedWithin: asked.wait.map(() => 0),
    sojournAbove: asked.sojourn.map(() => 0),
    waits: asked.isQuantileAsked ? [] : null,
    present: 0,
    queued: 0,
    asked,
  };
}

export function addVisit(
  sums: VisitSums,
  columns: VisitTable["columns"],
  row: number,
  window: Window,
): void {
  const joinedAt = columns.joinedAt[row];
  const endedAt = columns.endedAt[row];
  const startedAt = columns.startedAt[row];
  sums.present += minutesWithin(window, joinedAt, endedAt);
  sums.queued += minutesWithin(window, joinedAt, startedAt >= 0 ? startedAt : endedAt);
  const arrivedAt = columns.arrivedAt[row];
  if (!(arrivedAt >= window.from && arrivedAt < window.to)) return;
  if (columns.ending[row] === lost) sums.lost++;
  else {
    addWait(sums, columns.queuedTime[row] / minute, startedAt >= 0);
    addSojourn(sums, (endedAt - joinedAt) / minute, columns.handlingTime[row] / minute);
  }
}

function addWait(sums: VisitSums, wait: number, isServed: boolean): void {
  const { wait: thresholds } = sums.asked;
  sums.visits++;
  sums.wait += wait;
  sums.waitSquared += wait * wait;
  if (wait > 0) sums.waited++;
  if (isServed) {
    sums.served++;
    sums.servedWait += wait;
  }
  for (let at = 0; at < thresholds.length; at++)
    if (wait > thresholds[at]) sums.waitAbove[at]++;
    else if (isServed) sums.servedWithin[at]++;
  sums.waits?.push(wait);
}

/** A visit still going on when the log ends (NaN) has no sojourn. */
function addSojourn(sums: VisitSums, sojourn: number, handling: number): void {
  if (Number.isNaN(sojourn)) return;
  const { sojourn: thresholds } = sums.asked;
  sums.left++;
  sums.sojourn += sojourn;
  sums.handling += handling;
  for (let at = 0; at < thresholds.length; at++)
    if (sojourn > thresholds[at]) sums.sojournAbove[at]++;
}

/** Minutes of [from, to) within the window; what hasn't ended (NaN) lasts to its end. */
export function minutesWithin(window: Window, from: number, to: number): number {
  const end = to < window.to ? to : window.to;
  const begin = from > window.from ? from : window.from;
  return end > begin ? (end - begin) / minute : 0;
}
