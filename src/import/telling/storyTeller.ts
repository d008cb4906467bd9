import { codesOf } from "../../log/codesOf.ts";
import {
  eventKinds,
  type LogSink,
  none,
  type SpanState,
  spanStates,
  type VisitEnding,
  visitEndings,
} from "../../log/ticketLog.ts";
import { CodeColumn } from "../rows/codeColumn.ts";
import type { UsualColumns } from "./usualColumns.ts";

const kindCodes = codesOf(eventKinds);
const stateCodes = codesOf(spanStates);
const endingCodes = codesOf(visitEndings);

/** Where a visit is: a team, and the tier that its rows state; -1 where they state none. */
export interface Place {
  readonly team: number;
  readonly statedTier: number;
}

/** A stay being told; its row in the log is written when it ends. */
interface OpenVisit {
  team: number;
  statedTier: number;
  id: number;
  joinedAt: number;
  isReopened: boolean;
  /** Whether its rows tell when work began. */
  isStartKnown: boolean;
  handlingTime: number;
  startedAt: number;
  state: SpanState;
  agent: number;
  spanFrom: number;
}

/**
 * Writes the visits and spans of one ticket after the other, in the order of what happened; tiers
 * are filled in later. All instants are ms since the log's start.
 */
export class StoryTeller {
  readonly #sink: LogSink;
  readonly #usual: UsualColumns["visits"];
  /** Tier that the rows of a visit state, by visit; -1 none. */
  readonly statedTiers = new CodeColumn();
  /** Of the ticket being told: first sign of work, first and last resolution, NaN while there is none. */
  firstWorkAt = Number.NaN;
  firstResolvedAt = Number.NaN;
  resolvedAt = Number.NaN;
  reopens = 0;
  #ticket = 0;
  #arrivedAt = 0;
  #type = 0;
  /** Whether somebody has the ticket: it is neither resolved nor cancelled. */
  isAtTeam = false;
  /** Of a ticket that stands resolved, since when; else NaN. */
  #resolvedFrom = Number.NaN;
  /**
   * The latest visit of the ticket: one object for all, one after the other. V8 puts short-lived objects of a million
   * visits among its long-lived ones if its first look at them comes at the wrong moment, which costs 150 MB.
   */
  readonly #visit = noVisit();

  constructor(sink: LogSink, usual: UsualColumns["visits"]) {
    this.#sink = sink;
    this.#usual = usual;
  }

  begin(ticket: number, arrivedAt: number, type: number): void {
    this.#ticket = ticket;
    this.#arrivedAt = arrivedAt;
    this.#type = type;
    this.isAtTeam = false;
    this.#resolvedFrom = Number.NaN;
    this.firstWorkAt = this.firstResolvedAt = this.resolvedAt = Number.NaN;
    this.reopens = 0;
  }

  join(place: Place, at: number): void {
    const isReopened = !Number.isNaN(this.#resolvedFrom);
    this.#endResolved(at);
    const visit = this.#visit;
    visit.id = this.#sink.visits.next();
    this.statedTiers.set(visit.id, place.statedTier);
    visit.team = place.team;
    visit.statedTier = place.statedTier;
    visit.joinedAt = at;
    visit.isReopened = isReopened;
    visit.isStartKnown = true;
    visit.handlingTime = Number.NaN;
    visit.startedAt = Number.NaN;
    visit.state = "queued";
    visit.agent = none.int32;
    visit.spanFrom = at;
    this.isAtTeam = true;
    if (isReopened) this.#reopen(at);
  }

  isElsewhere(place: Place): boolean {
    const visit = this.#visit;
    return this.isAtTeam && (visit.team !== place.team || visit.statedTier !== place.statedTier);
  }

  /** Nobody knows when work on it begins in this visit. */
  hideStart(): void {
    this.#visit.isStartKnown = false;
  }

  /** What the export says of the touch time of this visit, ms; NaN not known. */
  handled(time: number): void {
    this.#visit.handlingTime = time;
  }

  /** From now on the ticket is in this state; other than queued means that work has begun. */
  enter(state: SpanState, agent: number, at: number): void {
    const visit = this.#visit;
    if (state !== "queued") this.#work(visit, at);
    if (visit.state === state && visit.agent === agent) return;
    this.#writeSpan(visit, visit.state, visit.agent, visit.spanFrom, at);
    visit.state = state;
    visit.agent = agent;
    visit.spanFrom = at;
  }

  leave(ending: VisitEnding, at: number, priority: number): void {
    const visit = this.#visit;
    this.#writeSpan(visit, visit.state, visit.agent, visit.spanFrom, at);
    this.#writeVisit(visit, ending, at, priority);
    this.isAtTeam = false;
    if (ending !== "resolved") return;
    this.#resolvedFrom = at;
    this.resolvedAt = at;
    if (Number.isNaN(this.firstResolvedAt)) this.firstResolvedAt = at;
    if (Number.isNaN(this.firstWorkAt) && visit.isStartKnown) this.firstWorkAt = at;
  }

  /** The ticket's last row has been told: `lastAt` its time, `logEndsAt` that of the whole log. */
  end(lastAt: number, logEndsAt: number, priority: number): void {
    this.#endResolved(lastAt);
    if (!this.isAtTeam) return;
    const visit = this.#visit;
    this.#writeSpan(visit, visit.state, visit.agent, visit.spanFrom, logEndsAt);
    this.#writeVisit(visit, "open", Number.NaN, priority, logEndsAt);
  }

  event(kind: (typeof eventKinds)[number], at: number, value: number): void {
    const row = this.#sink.events.next();
    const { columns } = this.#sink.events;
    columns.at[row] = at;
    columns.kind[row] = kindCodes[kind];
    columns.ticket[row] = this.#ticket;
    columns.visit[row] = this.isAtTeam ? this.#visit.id : -1;
    columns.rule[row] = none.int32;
    columns.value[row] = value;
  }

  #work(visit: OpenVisit, at: number): void {
    if (!visit.isStartKnown) return;
    if (Number.isNaN(visit.startedAt)) visit.startedAt = at;
    if (Number.isNaN(this.firstWorkAt)) this.firstWorkAt = at;
  }

  #reopen(at: number): void {
    this.reopens += 1;
    this.resolvedAt = Number.NaN;
    this.event("reopen", at, none.int32);
  }

  /** Time since the resolution, up to the closing or reopening; nobody's, so it is kept by the visit that resolved. */
  #endResolved(at: number): void {
    if (Number.isNaN(this.#resolvedFrom)) return;
    this.#writeSpan(this.#visit, "resolved", none.int32, this.#resolvedFrom, at);
    this.#resolvedFrom = Number.NaN;
  }

  #writeVisit(
    visit: OpenVisit,
    ending: VisitEnding,
    endedAt: number,
    priority: number,
    until = endedAt,
  ): void {
    const { columns } = this.#sink.visits;
    const usual = this.#usual;
    const row = visit.id;
    columns.id[row] = visit.id;
    columns.ticket[row] = this.#ticket;
    columns.arrivedAt[row] = this.#arrivedAt;
    columns.type[row] = this.#type;
    columns.priority[row] = priority;
    columns.tier[row] = none.uint8;
    columns.team[row] = visit.team;
    columns.joinedAt[row] = visit.joinedAt;
    usual.startedAt.set(row, visit.startedAt);
    columns.endedAt[row] = endedAt;
    columns.ending[row] = endingCodes[ending];
    usual.handlingTime.set(row, visit.handlingTime);
    usual.queuedTime.set(row, queuedTime(visit, ending, until));
    // a kept log's rows begin with zeros, and those that nobody writes, as of sharedTime, take no memory
    if (visit.isReopened) columns.isReopened[row] = 1;
  }

  #writeSpan(visit: OpenVisit, state: SpanState, agent: number, from: number, to: number): void {
    if (to <= from) return;
    const row = this.#sink.spans.next();
    const { columns } = this.#sink.spans;
    columns.visit[row] = visit.id;
    columns.ticket[row] = this.#ticket;
    columns.tier[row] = none.uint8;
    columns.team[row] = visit.team;
    columns.agent[row] = agent;
    columns.state[row] = stateCodes[state];
    columns.from[row] = from;
    columns.to[row] = to;
    const isWork = state === "diagnosing" || state === "handling";
    if (isWork && this.reopens > 0) columns.isRework[row] = 1;
  }
}

function noVisit(): OpenVisit {
  return {
    team: -1,
    statedTier: -1,
    id: -1,
    joinedAt: Number.NaN,
    isReopened: false,
    isStartKnown: false,
    handlingTime: Number.NaN,
    startedAt: Number.NaN,
    state: "queued",
    agent: none.int32,
    spanFrom: Number.NaN,
  };
}

/** Resolved straight from the queue, somebody worked on it, and nobody knows since when. */
function queuedTime(visit: OpenVisit, ending: VisitEnding, until: number): number {
  if (!visit.isStartKnown) return Number.NaN;
  if (!Number.isNaN(visit.startedAt)) return visit.startedAt - visit.joinedAt;
  return ending === "resolved" ? Number.NaN : until - visit.joinedAt;
}
