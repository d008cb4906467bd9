import type { Finding } from "./finding.ts";
import { Table, type TableView } from "./table.ts";

/**
 * The ticket log: what a simulated desk and an imported export have in common, and all that
 * metrics, charts, reports and fits ever read.
 *
 * Instants are whole milliseconds since `startsAt`; `NaN` is an instant that never came or isn't
 * known. Codes (type, priority, tier, team …) are indices into `names`; `none` is no such thing.
 */
export const none = { uint8: 255, uint16: 65_535, int32: -1 } as const;

/** How a ticket stands at the end of the log. */
export const ticketOutcomes = [
  "open",
  "resolved",
  "abandoned",
  "lost",
  "cancelled",
  "deflected",
] as const;
export type TicketOutcome = (typeof ticketOutcomes)[number];

/** How a visit ended. `escalated` and `returned` were an agent's (or a log's) decision, `timer` an escalation rule's or a patience's. */
export const visitEndings = [
  "open",
  "resolved",
  "escalated",
  "returned",
  "timer",
  "abandoned",
  "lost",
  "cancelled",
  "moved",
] as const;
export type VisitEnding = (typeof visitEndings)[number];

/** What happened to a ticket during a span. `elapsed` is time at a tier of unknown capacity: nobody knows which of it was work; `helping` an expert's, called to a ticket that others have in hand meanwhile: beside the ticket's own spans, and of the expert's team. */
export const spanStates = [
  "queued",
  "diagnosing",
  "handling",
  "suspended",
  "pending customer",
  "pending vendor",
  "pending change",
  "pending approval",
  "pending other",
  "at vendor",
  "resolved",
  "elapsed",
  "helping",
] as const;
export type SpanState = (typeof spanStates)[number];

/**
 * `hierarchical`: a rule told somebody and moved nothing; `notification`: one told somebody and moved the ticket; `no authority`: a tier passed on what it could have resolved, but may not; sessions are with help before a person; `prevented`: a ticket that an improvement kept from arising; `learnt from`: its resolver documented it, or taught its requester, for an improvement that grows with it; `swarm`: experts were called to it, who then resolved it where it was, or not. Of a major incident: its parent arrived, or was declared; a child arrived, was linked to it, or was resolved as such; somebody called for its status; its parent was resolved for the first time, or left the desk. `called out`: somebody on call was called because of the ticket. `left` and `hired`: one of a team's people leaves for good, and somebody comes in their place.
 */
export const eventKinds = [
  "priority",
  "escalation",
  "hierarchical",
  "reopen",
  "blocked rule",
  "notification",
  "misrouted",
  "reminder",
  "no authority",
  "session solved",
  "session given up",
  "session failed",
  "prevented",
  "learnt from",
  "major incident",
  "declared",
  "child",
  "linked",
  "status call",
  "left",
  "hired",
  "swarm",
  "swarm resolved",
  "swarm in vain",
  "major incident over",
  "child closed",
  "called out",
] as const;
export type EventKind = (typeof eventKinds)[number];

/** How a promise's clock ended. `open` ran on at the end of the log. */
export const clockEndings = ["open", "met", "breached", "cancelled"] as const;

/**
 * What an unresolved ticket's time goes to: the states of its spans, but with a queue's by whether somebody of the team was
 * on shift, and work after a reopening apart.
 */
export const timeKinds = [
  "queuedOnShift",
  "queuedOffShift",
  "diagnosing",
  "handling",
  "rework",
  "suspended",
  "pendingCustomer",
  "pendingVendor",
  "pendingChange",
  "pendingApproval",
  "pendingOther",
  "atVendor",
  "elapsed",
] as const;
export type TimeKind = (typeof timeKinds)[number];

/**
 * What a log may not tell at all: which teams had a ticket one after the other, how long it waited
 * before work began, whether it was reopened, and what state it was in when.
 */
export const logFacts = ["moves", "waiting", "reopens", "states"] as const;
export type LogFact = (typeof logFacts)[number];

const instant = (what: string) => ({ kind: "float64", unit: "ms since startsAt", what }) as const;
const duration = (what: string) => ({ kind: "float64", unit: "ms", what }) as const;
const code8 = (what: string) => ({ kind: "uint8", unit: "code", what }) as const;
const code16 = (what: string) => ({ kind: "uint16", unit: "code", what }) as const;
const count = (what: string) => ({ kind: "uint16", unit: "count", what }) as const;
const serial = (what: string) => ({ kind: "float64", unit: "serial", what }) as const;

export const ticketSpec = {
  id: serial("the ticket's number in order of arrival, from 0; in a finished log also its row"),
  type: code16("index into names.types"),
  priority: code8("index into names.priorities, 0 the most urgent, at the end of the log"),
  impact: code8("index into names.impacts; 255 not known"),
  channel: code8("index into names.channels; 255 not known"),
  arrivedAt: instant("arrival"),
  firstResponseAt: instant("first handling by a person at any tier; NaN never or not known"),
  firstResolvedAt: instant("first resolution; NaN never"),
  resolvedAt: instant("last resolution that stood; NaN not resolved"),
  closedAt: instant("administrative closing of an imported ticket; NaN in a simulation"),
  outcome: code8("index into ticketOutcomes"),
  entryTier: code8("index into names.tiers, the tier of the first visit; 255 none"),
  resolvedTier: code8("index into names.tiers; 255 not resolved"),
  lowestTier: code8("index into names.tiers, the lowest tier able to resolve it; 255 not known"),
  tiersTouched: {
    kind: "uint32",
    unit: "bits",
    what: "bit i: at least one visit to tier i (32 tiers at most)",
  },
  visits: count("visits begun"),
  movesUp: count("moves to a higher tier"),
  movesDown: count("moves to a lower tier"),
  pingPongs: count("times it came back to a tier right after a stay at another (A-B-A)"),
  reopens: count("times it was reopened"),
  isOverEscalated: code8(
    "1: somebody above the lowest able tier worked on it; 0 no; 255 not known",
  ),
  isOverHeld: code8("1: somebody below the lowest able tier held on to it; 0 no; 255 not known"),
  isIncomplete: code8("1: rows of it were set aside at import; else 0"),
} as const;

export const visitSpec = {
  id: serial("the visit's number in order of joining, from 0"),
  ticket: serial("tickets.id"),
  arrivedAt: instant("arrival of the ticket, repeated here so that a fold needs no join"),
  type: code16("index into names.types"),
  priority: code8("index into names.priorities, when the visit ended"),
  channel: code8("index into names.channels; 255 not known"),
  tier: code8("index into names.tiers"),
  team: code16("index into names.teams; 65535 not known"),
  joinedAt: instant("joined the tier (the team's queue)"),
  startedAt: instant("first work on it; NaN never started or not known"),
  endedAt: instant("left the tier; NaN still there"),
  ending: code8("index into visitEndings"),
  rule: {
    kind: "int32",
    unit: "code",
    what: "index into names.rules of the rule that ended it; -1 none",
  },
  handlingTime: duration("touch time of the visit: diagnosing and handling; NaN not known"),
  sharedTime: {
    kind: "float64",
    unit: "60ths of a ms",
    what: "of the touch time, what its agents gave to other tickets in hand at the time: of one of three at once two thirds; 0 none, or not known",
  },
  queuedTime: duration(
    "time in the queue before the first start (all of it, when it never started)",
  ),
  isReopened: code8("1: the visit follows a reopening; else 0"),
} as const;

export const spanSpec = {
  visit: serial("visits.id"),
  ticket: serial("tickets.id"),
  tier: code8("index into names.tiers"),
  team: code16("index into names.teams; 65535 not known"),
  agent: {
    kind: "int32",
    unit: "code",
    what: "index of the agent, or into names.agents; -1 nobody or not known",
  },
  state: code8("index into spanStates"),
  from: instant("begin"),
  to: instant("end; the end of the log where the ticket was still in it"),
  offShiftTime: duration(
    "of a queued span: the part in which nobody of the team was on shift; NaN not known",
  ),
  isMisplaced: code8(
    "1: work above the tier that could do it, 2: work below it, held on to; 0 neither; 255 not known",
  ),
  isRework: code8("1: work on a ticket that had been reopened; else 0"),
  besides: {
    kind: "uint8",
    unit: "count",
    what: "of work: other tickets in its agent's hands at the time, each with as large a part of the agent; 0 none, or not known",
  },
} as const;

export const staffingSpec = {
  team: code16("index into names.teams"),
  from: instant("begin"),
  to: instant("end"),
  available: {
    kind: "float64",
    unit: "agents",
    what: "on shift and present, including those past their shift's end who finish a ticket",
  },
  paid: {
    kind: "float64",
    unit: "agents",
    what: "on the roster or called out and paid, including overtime",
  },
  overtime: { kind: "float64", unit: "agents", what: "of these, past the end of their shift" },
  calledOut: {
    kind: "float64",
    unit: "agents",
    what: "of those paid, called out while on call; such rows stand beside those of the roster",
  },
} as const;

export const eventSpec = {
  at: instant("when"),
  kind: code8("index into eventKinds"),
  ticket: serial("tickets.id; -1 none: before a person, where no ticket came of it yet"),
  visit: serial("visits.id; -1 none"),
  rule: { kind: "int32", unit: "code", what: "index into names.rules; -1 none" },
  value: {
    kind: "int32",
    unit: "code",
    what: "the new priority, the tier moved to, entered wrongly, lacking authority or called out for, the promise of a reminder, the place in its list of the help that a session was with, of the improvement that prevented it or learnt from it, or of the major incident whose parent it is, the number of the parent (of a reopened child: with which it had been resolved), or the team that somebody left or joined; -1 none",
  },
} as const;

const spent = (what: string) => duration(`${what}; NaN not known`);

/**
 * One row a promise and ticket (or visit, for a promise on time in a tier): six conditions, one outcome. Where the ticket's
 * time went from the clock's start to its end, by `timeKinds`, adds up to that time but for what it was resolved and what was
 * before the log; of a clock that a change of priority cancelled, the state it was in then is left out.
 */
export const clockSpec = {
  promise: code16("index into names.promises"),
  ticket: serial("tickets.id"),
  visit: serial("visits.id; -1 for a promise on the whole ticket"),
  arrivedAt: instant("arrival of the ticket"),
  type: code16("index into names.types"),
  priority: code8("index into names.priorities, when the row was written"),
  channel: code8("index into names.channels; 255 not known"),
  startedAt: instant("clock start"),
  dueAt: instant(
    "due instant with all pauses so far; Infinity while paused at the end, or beyond the calendar",
  ),
  endedAt: instant("fulfilled or cancelled; NaN still running"),
  ending: code8("index into clockEndings"),
  usedTime: duration(
    "time on the promise's calendar from the clock's start to its end (or to the end of the log), its pauses left out; NaN not known",
  ),
  lateTime: duration(
    "time on the promise's calendar from due to fulfilment (or to the end of the log); 0 when met",
  ),
  queuedOnShiftTime: spent("in the queue while somebody of the team was on shift"),
  queuedOffShiftTime: spent("in the queue while nobody of the team was on shift"),
  diagnosingTime: spent("diagnosed, before any reopening"),
  handlingTime: spent("handled, before any reopening"),
  reworkTime: spent("diagnosed or handled after a reopening"),
  suspendedTime: spent("interrupted by a more urgent one, or kept over the end of a shift"),
  pendingCustomerTime: spent("pending, for the customer"),
  pendingVendorTime: spent("pending, for a vendor"),
  pendingChangeTime: spent("pending, for a change"),
  pendingApprovalTime: spent("pending, for an approval"),
  pendingOtherTime: spent("pending, for something else"),
  atVendorTime: spent("at a tier that is a vendor"),
  elapsedTime: spent("at a tier of unknown capacity"),
} as const;

export type TicketTable = TableView<typeof ticketSpec>;
export type VisitTable = TableView<typeof visitSpec>;
export type SpanTable = TableView<typeof spanSpec>;
export type StaffingTable = TableView<typeof staffingSpec>;
export type EventTable = TableView<typeof eventSpec>;
export type ClockTable = TableView<typeof clockSpec>;

/** The texts behind the codes; an index into a list is the code. */
export interface LogNames {
  readonly types: readonly string[];
  readonly priorities: readonly string[];
  readonly impacts: readonly string[];
  /** ways in which tickets come; empty where they aren't told apart */
  readonly channels: readonly string[];
  readonly tiers: readonly string[];
  readonly teams: readonly string[];
  /** tier code of each team */
  readonly teamTiers: readonly number[];
  readonly promises: readonly string[];
  readonly rules: readonly string[];
  /** names of agents of an imported log (pseudonyms); empty in a simulation */
  readonly agents: readonly string[];
  /** the ticket numbers of the export, by row; empty in a simulation */
  readonly tickets: readonly string[];
}

export interface TicketLog {
  readonly origin: "simulation" | "import";
  /** Unix epoch milliseconds of instant 0 */
  readonly startsAt: number;
  readonly timezone: string;
  /** instants between which the log is complete: the measured window of a run, the complete intake of an import */
  readonly window: { readonly from: number; readonly to: number };
  /** the instant at which the log ends: what was open then has its spans cut there */
  readonly endsAt: number;
  readonly names: LogNames;
  /** what is known of what the data cover and hide; empty for a simulation */
  readonly findings: readonly Finding[];
  /** what the rows don't tell, though they may look as if; left out where they tell everything */
  readonly hides?: readonly LogFact[];
  readonly tickets: TicketTable;
  readonly visits: VisitTable;
  readonly spans: SpanTable;
  readonly staffing: StaffingTable;
  readonly events: EventTable;
  readonly clocks: ClockTable;
}

/** What a writer (the engine, the importer) appends closed rows to. */
export interface LogSink {
  readonly tickets: Table<typeof ticketSpec>;
  readonly visits: Table<typeof visitSpec>;
  readonly spans: Table<typeof spanSpec>;
  readonly staffing: Table<typeof staffingSpec>;
  readonly events: Table<typeof eventSpec>;
  readonly clocks: Table<typeof clockSpec>;
}

/**
 * What reads closed rows, block by block or a whole log at once. Every callback may be called any
 * number of times, with disjoint blocks, in any order between tables; since a row needs no join and
 * all times are whole milliseconds, the sums are exact and the same however the rows were cut.
 */
export interface LogFold {
  tickets?(table: TicketTable): void;
  visits?(table: VisitTable): void;
  spans?(table: SpanTable): void;
  staffing?(table: StaffingTable): void;
  events?(table: EventTable): void;
  clocks?(table: ClockTable): void;
}

/** The log's tables, in the order in which files hold them. */
export const logSpecs = {
  tickets: ticketSpec,
  visits: visitSpec,
  spans: spanSpec,
  staffing: staffingSpec,
  events: eventSpec,
  clocks: clockSpec,
} as const;
export type LogTableName = keyof typeof logSpecs;

/**
 * A sink whose tables grow: the log is kept.
 *
 * @param tickets How many are to come, where that is known: a table that needn't grow isn't copied.
 */
export function keepingSink(tickets = 0): LogSink {
  const rows = Math.max(tickets, 1024);
  return {
    tickets: new Table(logSpecs.tickets, rows),
    visits: new Table(logSpecs.visits, rows),
    spans: new Table(logSpecs.spans, rows),
    staffing: new Table(logSpecs.staffing),
    events: new Table(logSpecs.events),
    clocks: new Table(logSpecs.clocks),
  };
}
