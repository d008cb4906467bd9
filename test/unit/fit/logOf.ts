import { logFrom } from "../../../src/log/logFrom.ts";
import {
  keepingSink,
  none,
  spanStates,
  type SpanState,
  type TicketLog,
  type TicketOutcome,
  ticketOutcomes,
  type VisitEnding,
  visitEndings,
} from "../../../src/log/ticketLog.ts";

/** A visit as a test writes it; times in hours since the log's start. */
export interface WrittenVisit {
  readonly tier: string;
  readonly from: number;
  /** Absent: still there. */
  readonly to?: number;
  readonly ending: VisitEnding;
  readonly isReopened?: boolean;
  /** Touch time, hours. */
  readonly handling?: number;
  /** Spans by state, hours, one after the other from the visit's begin. */
  readonly spans?: readonly (readonly [SpanState, number])[];
}

export interface WrittenTicket {
  readonly at: number;
  readonly type?: string;
  readonly priority?: string;
  readonly impact?: string;
  readonly outcome?: TicketOutcome;
  readonly isIncomplete?: boolean;
  readonly visits: readonly WrittenVisit[];
}

export interface WrittenLog {
  readonly tickets: readonly WrittenTicket[];
  readonly tiers?: readonly string[];
  readonly priorities?: readonly string[];
  /** Hours; by default from the first arrival to just after the last. */
  readonly window?: { readonly from: number; readonly to: number };
  readonly startsAt?: number;
  readonly timezone?: string;
  readonly endsAt?: number;
}

const hour = 3_600_000;

/** An imported log as a test writes it by hand. */
export function logOf(written: WrittenLog): TicketLog {
  const { timezone = "UTC", startsAt = Date.UTC(2026, 0, 5) } = written;
  const tickets = written.tickets.toSorted((a, b) => a.at - b.at);
  const names = namesOf(written);
  const sink = keepingSink();
  for (const [id, ticket] of tickets.entries()) setRow(sink.tickets, ticketRow(ticket, id, names));
  const visits = tickets
    .flatMap((ticket, id) => ticket.visits.map((visit) => ({ ticket, id, visit })))
    .toSorted((a, b) => a.visit.from - b.visit.from || a.id - b.id);
  for (const [id, { ticket, id: of, visit }] of visits.entries()) {
    setRow(sink.visits, visitRow({ ticket, visit, id, of }, names));
    let at = visit.from;
    for (const [state, length] of visit.spans ?? []) {
      setRow(sink.spans, spanRow({ visit: id, ticket: of, state, from: at, to: at + length }));
      at += length;
    }
  }
  const last = tickets.at(-1)?.at ?? 0;
  const { from, to } = written.window ?? { from: tickets[0]?.at ?? 0, to: last + 0.001 };
  return logFrom(sink, {
    origin: "import",
    startsAt,
    timezone,
    window: { from: Math.round(from * hour), to: Math.round(to * hour) },
    endsAt: (written.endsAt ?? last + 1000) * hour,
    names,
  });
}

function namesOf(written: WrittenLog): TicketLog["names"] {
  const { tickets } = written;
  return {
    types: distinct(tickets.map(({ type = "any" }) => type)),
    priorities: written.priorities ?? distinct(tickets.map(({ priority }) => priority)),
    impacts: distinct(tickets.map(({ impact }) => impact)),
    channels: [],
    tiers: written.tiers ?? distinct(tickets.flatMap(({ visits }) => visits.map((v) => v.tier))),
    teams: [],
    teamTiers: [],
    promises: [],
    rules: [],
    agents: [],
    tickets: tickets.map((_, id) => `T${id}`),
  };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

type Row = Readonly<Record<string, number>>;

function ticketRow(ticket: WrittenTicket, id: number, names: TicketLog["names"]): Row {
  const { type = "any", priority, impact, outcome } = ticket;
  const resolutions = ticket.visits.filter((visit) => visit.ending === "resolved");
  const isResolved = ticket.visits.at(-1)?.ending === "resolved";
  return {
    id,
    type: names.types.indexOf(type),
    priority: priority === undefined ? none.uint8 : names.priorities.indexOf(priority),
    impact: impact === undefined ? none.uint8 : names.impacts.indexOf(impact),
    channel: none.uint8,
    arrivedAt: Math.round(ticket.at * hour),
    firstResolvedAt: instant(resolutions[0]?.to),
    resolvedAt: isResolved ? instant(resolutions.at(-1)?.to) : Number.NaN,
    outcome: ticketOutcomes.indexOf(outcome ?? (isResolved ? "resolved" : "open")),
    entryTier: ticket.visits.length === 0 ? none.uint8 : names.tiers.indexOf(ticket.visits[0].tier),
    visits: ticket.visits.length,
    isIncomplete: ticket.isIncomplete === true ? 1 : 0,
  };
}

function visitRow(
  {
    ticket,
    visit,
    id,
    of,
  }: {
    readonly ticket: WrittenTicket;
    readonly visit: WrittenVisit;
    readonly id: number;
    readonly of: number;
  },
  names: TicketLog["names"],
): Row {
  return {
    id,
    ticket: of,
    arrivedAt: Math.round(ticket.at * hour),
    tier: names.tiers.indexOf(visit.tier),
    team: none.uint16,
    joinedAt: instant(visit.from),
    startedAt: Number.NaN,
    endedAt: instant(visit.to),
    ending: visitEndings.indexOf(visit.ending),
    rule: none.int32,
    handlingTime: instant(visit.handling),
    isReopened: visit.isReopened === true ? 1 : 0,
  };
}

function spanRow(span: {
  readonly visit: number;
  readonly ticket: number;
  readonly state: SpanState;
  readonly from: number;
  readonly to: number;
}): Row {
  return {
    ...span,
    state: spanStates.indexOf(span.state),
    from: instant(span.from),
    to: instant(span.to),
  };
}

function instant(hours: number | undefined): number {
  return hours === undefined ? Number.NaN : Math.round(hours * hour);
}

function setRow(
  table: {
    next(): number;
    readonly columns: Readonly<
      Record<string, Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array>
    >;
  },
  row: Row,
): void {
  const at = table.next();
  for (const [name, value] of Object.entries(row)) table.columns[name][at] = value;
}
