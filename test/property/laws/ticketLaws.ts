import { none, ticketOutcomes, type TicketLog, visitEndings } from "../../../src/log/ticketLog.ts";
import { type Law, lawOfRun, mustBe, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, visitsByTicket } from "./rows.ts";

/** What a ticket's row says agrees with its visits. */
export const ticketLaws: readonly Law[] = [
  lawOfRun("every ticket is accounted for once, in one outcome", accountForAll),
  lawOfRun("a ticket's visits follow each other in time, one after the other", followInTime),
  lawOfRun("a ticket's row counts what its visits and events tell", countWhatVisitsTell),
  lawOfRun("a ticket moves no more often than it may", moveSeldomEnough),
  lawOfRun("a ticket's priority never falls", keepUrgency),
];

const lastEndings: Readonly<Record<string, string>> = {
  open: "open",
  resolved: "resolved",
  abandoned: "abandoned",
  lost: "lost",
};

function accountForAll({ log, end, context }: Played): void {
  const { columns, length } = log.tickets;
  mustBe(length, end.initial + end.arrivals, () => "tickets in the log");
  for (const [ticket, visits] of visitsByTicket(log)) {
    const outcome = ticketOutcomes[columns.outcome[ticket]];
    const last = visitEndings[log.visits.columns.ending[visits[visits.length - 1]]];
    const expected = lastEndings[outcome];
    mustHold(
      expected === undefined || last === expected,
      () => `ticket ${ticket} is ${outcome}, but its last visit ended ${last}`,
    );
  }
  mustBe(context.window.from, log.window.from, () => "the window's begin");
}

function followInTime({ log }: Played): void {
  const { joinedAt, startedAt, endedAt, arrivedAt, ending } = log.visits.columns;
  for (const [ticket, visits] of visitsByTicket(log)) {
    let free = log.tickets.columns.arrivedAt[ticket];
    for (const [nth, row] of visits.entries()) {
      const what = () => `visit ${row} of ticket ${ticket}`;
      mustBe(arrivedAt[row], log.tickets.columns.arrivedAt[ticket], () => `${what()} arrivedAt`);
      mustHold(joinedAt[row] >= free, () => `${what()} joins at ${joinedAt[row]} before ${free}`);
      mustHold(!(startedAt[row] < joinedAt[row]), () => `${what()} starts before it joins`);
      mustHold(!(endedAt[row] < joinedAt[row]), () => `${what()} ends before it joins`);
      mustHold(!(endedAt[row] < startedAt[row]), () => `${what()} ends before it starts`);
      mustHold(!(endedAt[row] > log.endsAt), () => `${what()} ends after the log`);
      const isOpen = visitEndings[ending[row]] === "open";
      mustHold(isOpen === Number.isNaN(endedAt[row]), () => `${what()} is open, or has an end`);
      mustHold(!isOpen || nth === visits.length - 1, () => `${what()} is open, but not the last`);
      free = endedAt[row];
    }
  }
}

function countWhatVisitsTell({ log }: Played): void {
  const { columns } = log.tickets;
  const byTicket = visitsByTicket(log);
  for (const ticket of rows(log.tickets.length)) {
    if (isInitial(log, ticket)) continue;
    const told = tell(log, byTicket.get(ticket) ?? []);
    for (const [name, value] of Object.entries(told))
      mustBe(
        columns[name as keyof typeof told][ticket],
        value,
        () => `${name} of ticket ${ticket}`,
      );
  }
}

/** Open when the run began: what it did before isn't in the log. */
function isInitial({ tickets }: TicketLog, ticket: number): boolean {
  return tickets.columns.arrivedAt[ticket] < 0;
}

/** What the visits of one ticket say should stand in its row. */
function tell({ visits, names }: TicketLog, own: readonly number[]) {
  const { tier, endedAt, ending, isReopened } = visits.columns;
  const told = {
    visits: own.length,
    entryTier: own.length === 0 ? none.uint8 : tier[own[0]],
    tiersTouched: 0,
    reopens: 0,
    movesUp: 0,
    movesDown: 0,
    pingPongs: 0,
    firstResolvedAt: Number.NaN,
    resolvedAt: Number.NaN,
    resolvedTier: none.uint8 as number,
  };
  let before: number[] = [];
  for (const row of own) {
    const at = tier[row];
    mustHold(at < names.tiers.length, () => `visit ${row} must be to a tier`);
    told.tiersTouched = (told.tiersTouched | (1 << at)) >>> 0;
    if (isReopened[row] === 1) {
      told.reopens++;
      before = [];
    }
    const [last, lastButOne] = before;
    if (last < at) told.movesUp++;
    if (last > at) told.movesDown++;
    if (lastButOne === at && last !== at) told.pingPongs++;
    before = [at, last];
    if (visitEndings[ending[row]] !== "resolved") continue;
    if (Number.isNaN(told.firstResolvedAt)) told.firstResolvedAt = endedAt[row];
    if (row !== own[own.length - 1]) continue;
    told.resolvedAt = endedAt[row];
    told.resolvedTier = at;
  }
  return told;
}

function moveSeldomEnough({ log, model }: Played): void {
  const { visits, reopens } = log.tickets.columns;
  for (const ticket of rows(log.tickets.length)) {
    const moves = visits[ticket] - 1 - reopens[ticket];
    mustHold(moves <= model.maximumMoves, () => `ticket ${ticket} moves ${moves} times`);
  }
}

function keepUrgency({ log }: Played): void {
  const { priority } = log.visits.columns;
  for (const [ticket, visits] of visitsByTicket(log)) {
    const all = [...visits.map((row) => priority[row]), log.tickets.columns.priority[ticket]];
    for (let at = 1; at < all.length; at++)
      mustHold(all[at] <= all[at - 1], () => `ticket ${ticket} has priorities ${all.join()}`);
  }
}
