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

/** Where a visit is: a team, and the tier that its rows state; -1 where they state none. */
export interface Place {
  readonly team: number;
  readonly statedTier: number;
}

/** A stay being told; its row in the log is written when it ends. */
interface OpenVisit extends Place {
  readonly id: number;
  readonly joinedAt: number;
  readonly isReopened: boolean;
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
  #visit: OpenVisit | null = null;
  /** The visit that resolved the ticket, and the begin of the time since; while it stands resolved. */
  #resolved: { readonly visit: OpenVisit; readonly from: number } | null = null;

  constructor(sink: LogSink) {
    this.#sink = sink;
  }

  /** Whether somebody has the ticket: it is neither resolved nor cancelled. */
  get isAtTeam(): boolean {
    return this.#visit !== null;
  }

  begin(ticket: number, arrivedAt: number, type: number): void {
    this.#ticket = ticket;
    this.#arrivedAt = arrivedAt;
    this.#type = type;
    this.#visit = null;
    this.#resolved = null;
    this.firstWorkAt = this.firstResolvedAt = this.resolvedAt = Number.NaN;
    this.reopens = 0;
  }

  join(place: Place, at: number): void {
    const isReopened = this.#resolved !== null;
    this.#endResolved(at);
    const id = this.#sink.visits.next();
    this.statedTiers.set(id, place.statedTier);
    this.#visit = {
      team: place.team,
      statedTier: place.statedTier,
      id,
      joinedAt: at,
      isReopened,
      isStartKnown: true,
      handlingTime: Number.NaN,
      startedAt: Number.NaN,
      state: "queued",
      agent: none.int32,
      spanFrom: at,
    };
    if (isReopened) this.#reopen(at);
  }

  isElsewhere(place: Place): boolean {
    const visit = this.#visit;
    return visit !== null && (visit.team !== place.team || visit.statedTier !== place.statedTier);
  }

  /** Nobody knows when work on it begins in this visit. */
  hideStart(): void {
    this.#visit!.isStartKnown = false;
  }

  /** What the export says of the touch time of this visit, ms; NaN not known. */
  handled(time: number): void {
    this.#visit!.handlingTime = time;
  }

  /** From now on the ticket is in this state; other than queued means that work has begun. */
  enter(state: SpanState, agent: number, at: number): void {
    const visit = this.#visit!;
    if (state !== "queued") this.#work(visit, at);
    if (visit.state === state && visit.agent === agent) return;
    this.#writeSpan(visit, visit.state, visit.agent, visit.spanFrom, at);
    visit.state = state;
    visit.agent = agent;
    visit.spanFrom = at;
  }

  leave(ending: VisitEnding, at: number, priority: number): void {
    const visit = this.#visit!;
    this.#writeSpan(visit, visit.state, visit.agent, visit.spanFrom, at);
    this.#writeVisit(visit, ending, at, priority);
    this.#visit = null;
    if (ending !== "resolved") return;
    this.#resolved = { visit, from: at };
    this.resolvedAt = at;
    if (Number.isNaN(this.firstResolvedAt)) this.firstResolvedAt = at;
    if (Number.isNaN(this.firstWorkAt) && visit.isStartKnown) this.firstWorkAt = at;
  }

  /** The ticket's last row has been told: `lastAt` its time, `logEndsAt` that of the whole log. */
  end(lastAt: number, logEndsAt: number, priority: number): void {
    this.#endResolved(lastAt);
    const visit = this.#visit;
    if (visit === null) return;
    this.#writeSpan(visit, visit.state, visit.agent, visit.spanFrom, logEndsAt);
    this.#writeVisit(visit, "open", Number.NaN, priority, logEndsAt);
  }

  event(kind: (typeof eventKinds)[number], at: number, value: number): void {
    const row = this.#sink.events.next();
    const { columns } = this.#sink.events;
    columns.at[row] = at;
    columns.kind[row] = eventKinds.indexOf(kind);
    columns.ticket[row] = this.#ticket;
    columns.visit[row] = this.#visit?.id ?? -1;
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
    if (this.#resolved === null) return;
    const { visit, from } = this.#resolved;
    this.#writeSpan(visit, "resolved", none.int32, from, at);
    this.#resolved = null;
  }

  #writeVisit(
    visit: OpenVisit,
    ending: VisitEnding,
    endedAt: number,
    priority: number,
    until = endedAt,
  ): void {
    const { columns } = this.#sink.visits;
    const row = visit.id;
    columns.id[row] = visit.id;
    columns.ticket[row] = this.#ticket;
    columns.arrivedAt[row] = this.#arrivedAt;
    columns.type[row] = this.#type;
    columns.priority[row] = priority;
    columns.channel[row] = none.uint8;
    columns.tier[row] = none.uint8;
    columns.team[row] = visit.team;
    columns.joinedAt[row] = visit.joinedAt;
    columns.startedAt[row] = visit.startedAt;
    columns.endedAt[row] = endedAt;
    columns.ending[row] = visitEndings.indexOf(ending);
    columns.rule[row] = none.int32;
    columns.handlingTime[row] = visit.handlingTime;
    columns.sharedTime[row] = 0;
    columns.queuedTime[row] = queuedTime(visit, ending, until);
    columns.isReopened[row] = visit.isReopened ? 1 : 0;
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
    columns.state[row] = spanStates.indexOf(state);
    columns.from[row] = from;
    columns.to[row] = to;
    columns.offShiftTime[row] = Number.NaN;
    columns.isMisplaced[row] = none.uint8;
    const isWork = state === "diagnosing" || state === "handling";
    columns.isRework[row] = isWork && this.reopens > 0 ? 1 : 0;
    columns.besides[row] = 0;
  }
}

/** Resolved straight from the queue, somebody worked on it, and nobody knows since when. */
function queuedTime(visit: OpenVisit, ending: VisitEnding, until: number): number {
  if (!visit.isStartKnown) return Number.NaN;
  if (!Number.isNaN(visit.startedAt)) return visit.startedAt - visit.joinedAt;
  return ending === "resolved" ? Number.NaN : until - visit.joinedAt;
}
