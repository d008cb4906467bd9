import { spanStates, visitEndings } from "../../../src/log/ticketLog.ts";
import { type Law, lawOfRun, mustBe, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, spansByVisit, visitsByTicket } from "./rows.ts";

/** What a ticket did at every instant of its life. */
export const spanLaws: readonly Law[] = [
  lawOfRun("spans fill every visit, without gap or overlap", fillVisits),
  lawOfRun("a visit's times are the sums of its spans", sumToVisits),
  lawOfRun("a ticket waits to be reopened from its resolution on", restWhileResolved),
  lawOfRun("no more of a wait is off shift than there is of it", stayWithinWaits),
];

const [resolved, queued, handling, diagnosing, elapsed, atVendor] = [
  "resolved",
  "queued",
  "handling",
  "diagnosing",
  "elapsed",
  "at vendor",
].map((state) => spanStates.indexOf(state as (typeof spanStates)[number]));

function fillVisits({ log }: Played): void {
  const { from, to, state } = log.spans.columns;
  const { joinedAt, endedAt } = log.visits.columns;
  const spans = spansByVisit(log);
  for (const visit of rows(log.visits.length)) {
    let at = Math.max(0, joinedAt[visit]);
    for (const span of spans.get(visit) ?? []) {
      if (state[span] === resolved) continue;
      mustBe(from[span], at, () => `the begin of span ${span} of visit ${visit}`);
      mustHold(to[span] > at, () => `span ${span} must have a length`);
      at = to[span];
    }
    const until = Number.isNaN(endedAt[visit]) ? log.endsAt : endedAt[visit];
    mustBe(at, until, () => `the end of the spans of visit ${visit}`);
  }
}

function sumToVisits({ log }: Played): void {
  const { from, to, state, team, besides } = log.spans.columns;
  const { handlingTime, sharedTime, queuedTime, startedAt, joinedAt } = log.visits.columns;
  const spans = spansByVisit(log);
  for (const visit of rows(log.visits.length)) {
    let touch = 0;
    let shared = 0;
    let wait = Math.max(0, -joinedAt[visit]);
    for (const span of spans.get(visit) ?? []) {
      const time = to[span] - from[span];
      if (state[span] === handling || state[span] === diagnosing) touch += time;
      shared += (60 * time * besides[span]) / (1 + besides[span]);
      if (state[span] === queued && !(from[span] >= startedAt[visit])) wait += time;
      if (state[span] === elapsed || state[span] === atVendor) touch = Number.NaN;
      mustBe(team[span], log.visits.columns.team[visit], () => `the team of span ${span}`);
    }
    const isKnown = !Number.isNaN(handlingTime[visit]);
    if (isKnown) mustBe(handlingTime[visit], touch, () => `the handling time of visit ${visit}`);
    mustBe(sharedTime[visit], shared, () => `the time of visit ${visit} shared with others`);
    if (isKnown) mustBe(queuedTime[visit], wait, () => `the queued time of visit ${visit}`);
    if (startedAt[visit] > joinedAt[visit] && isKnown)
      mustBe(startedAt[visit] - joinedAt[visit], wait, () => `the wait of visit ${visit}`);
  }
}

function restWhileResolved({ log }: Played): void {
  const { from, to, state } = log.spans.columns;
  const { endedAt, joinedAt, ending } = log.visits.columns;
  const spans = spansByVisit(log);
  for (const visits of visitsByTicket(log).values())
    for (const [nth, visit] of visits.entries()) {
      const rest = (spans.get(visit) ?? []).filter((span) => state[span] === resolved);
      mustHold(rest.length <= 1, () => `visit ${visit} is resolved ${rest.length} times`);
      for (const span of rest) {
        const next = nth + 1 < visits.length ? joinedAt[visits[nth + 1]] : log.endsAt;
        mustBe(from[span], endedAt[visit], () => `the begin of the rest after visit ${visit}`);
        mustBe(to[span], next, () => `the end of the rest after visit ${visit}`);
        mustHold(
          visitEndings[ending[visit]] === "resolved",
          () => `visit ${visit} rests, but isn't resolved`,
        );
      }
    }
}

function stayWithinWaits({ log }: Played): void {
  const { from, to, state, offShiftTime } = log.spans.columns;
  for (const span of rows(log.spans.length)) {
    const most = state[span] === queued ? to[span] - from[span] : 0;
    const off = offShiftTime[span];
    mustHold(off >= 0 && off <= most, () => `span ${span} is ${off} ms of ${most} off shift`);
  }
}
