import {
  clockEndings,
  eventKinds,
  spanStates,
  ticketOutcomes,
  timeKinds,
} from "../../../src/log/ticketLog.ts";
import { businessClock, dueAt } from "../../../src/model/businessClock.ts";
import { pendingReasons } from "../../../src/model/tierSchema.ts";
import { type Law, lawOfRun, mustBe, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, rowsBy } from "./rows.ts";

/** When promises are due, and how they end. */
export const clockLaws: readonly Law[] = [
  lawOfRun("a promise is judged by its due instant", judgeByDue),
  lawOfRun("clocks never run while paused", standWhilePaused),
  lawOfRun("all the time of a clock is accounted for, but for what was resolved", accountForTime),
  lawOfRun("a resolution promise leaves one row a ticket it covers", coverOnce),
];

/** Long before the start too, for tickets that were open then. */
const always = businessClock(Float64Array.of(-1e13, Infinity));
const resolvedState = spanStates.indexOf("resolved");

function judgeByDue({ log }: Played): void {
  const { startedAt, dueAt: due, endedAt, ending, lateTime } = log.clocks.columns;
  for (const row of rows(log.clocks.length)) {
    const how = clockEndings[ending[row]];
    const what = () => `clock ${row} (${how})`;
    mustHold(due[row] >= startedAt[row], () => `${what()} is due before it starts`);
    mustHold(lateTime[row] >= 0, () => `${what()} is ${lateTime[row]} late`);
    if (how === "met") mustHold(endedAt[row] <= due[row], () => `${what()} ends after it is due`);
    if (how === "open") mustHold(due[row] > log.endsAt, () => `${what()} was due in the log`);
    if (how !== "breached") {
      mustBe(lateTime[row], 0, () => `the late time of ${what()}`);
      continue;
    }
    const end = Number.isNaN(endedAt[row]) ? log.endsAt : endedAt[row];
    mustHold(due[row] <= end, () => `${what()} ends before it is due`);
    mustHold(lateTime[row] <= end - due[row], () => `${what()} is later than time has passed`);
  }
}

/** Tickets whose priority changed have other limits in between: they are left to the timeline tests. */
function changedTickets({ log }: Played): ReadonlySet<number> {
  const { kind, ticket } = log.events.columns;
  const change = eventKinds.indexOf("priority");
  return new Set(
    rows(log.events.length)
      .filter((row) => kind[row] === change)
      .map((row) => ticket[row]),
  );
}

/** The due instant is the start and the limit on the calendar, with the spans left out that pause the promise. */
function standWhilePaused(run: Played): void {
  const { log, model } = run;
  const { promise, ticket, startedAt, dueAt: due } = log.clocks.columns;
  const changed = changedTickets(run);
  const spans = rowsBy(rows(log.spans.length), (row) => log.spans.columns.ticket[row]);
  for (const row of rows(log.clocks.length)) {
    if (changed.has(ticket[row])) continue;
    const { limit, clock } = model.promises[promise[row]];
    const { type, priority } = log.tickets.columns;
    const own = limit[type[ticket[row]] * model.names.priorities.length + priority[ticket[row]]];
    const pauses = pausesOf(run, row, spans.get(ticket[row]) ?? []);
    const expected = dueAt(clock ?? always, startedAt[row], own, pauses);
    mustBe(due[row], expected, () => `the due instant of clock ${row} of ticket ${ticket[row]}`);
  }
}

/** The pauses of a clock while it was on, flat; one that the log's end cuts has no end. */
function pausesOf({ log, model }: Played, row: number, spans: readonly number[]): number[] {
  const { promise, startedAt, endedAt } = log.clocks.columns;
  const { pauses, measure } = model.promises[promise[row]];
  const until = Number.isNaN(endedAt[row]) ? log.endsAt : endedAt[row];
  const { state, from, to } = log.spans.columns;
  const isPause = (span: number) => {
    const reason = pendingReasons.findIndex(
      (name) => `pending ${name}` === spanStates[state[span]],
    );
    if (reason >= 0) return pauses[reason] === 1;
    return measure === "resolution" && state[span] === resolvedState;
  };
  return spans
    .filter((span) => from[span] >= startedAt[row] && from[span] < until && isPause(span))
    .sort((a, b) => from[a] - from[b])
    .flatMap((span) => {
      const isCut = to[span] === log.endsAt && Number.isNaN(endedAt[row]);
      return [from[span], isCut ? Infinity : to[span]];
    });
}

function accountForTime({ log }: Played): void {
  const { ticket, startedAt, endedAt, ending } = log.clocks.columns;
  const { state, from, to } = log.spans.columns;
  const spans = rowsBy(rows(log.spans.length), (row) => log.spans.columns.ticket[row]);
  for (const row of rows(log.clocks.length)) {
    if (clockEndings[ending[row]] === "cancelled") continue;
    const begin = Math.max(0, startedAt[row]);
    const until = Number.isNaN(endedAt[row]) ? log.endsAt : endedAt[row];
    const resolved = (spans.get(ticket[row]) ?? [])
      .filter((span) => state[span] === resolvedState)
      .map((span) => Math.min(to[span], until) - Math.max(from[span], begin))
      .reduce((sum, time) => sum + Math.max(0, time), 0);
    const accounted = timeKinds.reduce(
      (sum, kind) => sum + log.clocks.columns[`${kind}Time`][row],
      0,
    );
    mustBe(accounted, until - begin - resolved, () => `the time accounted for by clock ${row}`);
  }
}

function coverOnce(run: Played): void {
  const { log, model } = run;
  const changed = changedTickets(run);
  const { promise, ticket } = log.clocks.columns;
  for (const [index, { measure, isResetByReopen, limit }] of model.promises.entries()) {
    if (measure !== "resolution" || isResetByReopen) continue;
    const own = rows(log.clocks.length).filter((row) => promise[row] === index);
    const byTicket = rowsBy(own, (row) => ticket[row]);
    const { type, priority, outcome } = log.tickets.columns;
    for (const id of rows(log.tickets.length)) {
      const how = ticketOutcomes[outcome[id]];
      if (changed.has(id) || (how !== "resolved" && how !== "open")) continue;
      const cell = type[id] * model.names.priorities.length + priority[id];
      const expected = Number.isNaN(limit[cell]) ? 0 : 1;
      mustBe(
        byTicket.get(id)?.length ?? 0,
        expected,
        () => `rows of promise ${index} of ticket ${id}`,
      );
    }
  }
}
