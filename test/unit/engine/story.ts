import { compile } from "../../../src/engine/compile.ts";
import type { CompiledModel } from "../../../src/engine/compiledModel.ts";
import type { Logs } from "../../../src/engine/recording.ts";
import type { RunEnd } from "../../../src/engine/desk.ts";
import { simulate } from "../../../src/engine/simulate.ts";
import { logFrom } from "../../../src/log/logFrom.ts";
import type { ColumnView } from "../../../src/log/table.ts";
import {
  clockEndings,
  eventKinds,
  keepingSink,
  spanStates,
  type TicketLog,
  ticketOutcomes,
  timeKinds,
  visitEndings,
} from "../../../src/log/ticketLog.ts";
import { type ScenarioInput, scenarioSchema } from "../../../src/model/scenarioSchema.ts";

type TierInput = ScenarioInput["tiers"][number];

/** A desk of a few tickets whose arrivals are given by the clock, `9:00` being that many hours after Monday 00:00. */
export type World = Partial<ScenarioInput> & {
  /** By type, in the order of `types`, when its tickets arrive; a type not listed in `types` is a plain one. */
  readonly arrivals: Readonly<Record<string, readonly string[]>>;
  readonly tiers: readonly TierInput[];
  readonly seed?: string;
  /** The ticket logs that it replays or starts from. */
  readonly logs?: Logs;
};

/** What happened, in words; all times by the clock. Tickets are numbered in order of arrival. */
export interface Story {
  /** `L1 queued 9:00-9:10`, a line a span. */
  spans(ticket: number): string[];
  /** `L1 9:00-9:30 resolved`, a line a visit, with the rule that ended it. */
  visits(ticket: number): string[];
  /** Who worked on it: `team#agent`, a name a span of work. */
  agents(ticket: number): string[];
  /** `reply due 10:00: met 9:10`, a line a clock. */
  clocks(ticket: number): string[];
  /** `reply: queuedOnShift 10, handling 30`, a line a clock: what its minutes went to. */
  accounts(ticket: number): string[];
  /** `9:00 escalation hurry`, a line an event. */
  events(ticket: number): string[];
  outcome(ticket: number): string;
  /** `9:00-17:00: 2 available, 2 paid, 0 overtime`, a line a row. */
  staffing(team: string): string[];
  readonly log: TicketLog;
  readonly end: RunEnd;
}

/** Always so many minutes. */
export function fixed(minutes: number) {
  return { distribution: "fixed" as const, value: `${minutes} min` };
}

/** A tier called L1 (or as `given` says) with one team of one agent around the clock who takes 10 minutes a ticket. */
export function tier(given: Partial<TierInput> = {}): TierInput {
  const { name = "L1" } = given;
  return { teams: [{ name: `${name} team`, agents: 1 }], handling: fixed(10), ...given, name };
}

/** Plays the world once and tells what happened. */
export function play({ arrivals, seed = "story", logs, ...given }: World): Story {
  const scenario = scenarioSchema.parse({
    name: "world",
    warmUp: "0 min",
    measured: "1 week",
    demand: { ticketsPerWeek: 0 },
    types: Object.keys(arrivals).map((name) => ({ name, ticketsPerWeek: 0 })),
    ...given,
    tiers: [...given.tiers],
  });
  const model = replaying(compile(scenario, logs), arrivals);
  const sink = keepingSink();
  const end = simulate(model, { seed, replication: 0 }, sink);
  const log = logFrom(sink, {
    origin: "simulation",
    startsAt: model.startsAt,
    timezone: model.timezone,
    window: model.window,
    endsAt: end.endsAt,
    names: model.names,
  });
  return { ...tell(log), log, end };
}

function replaying(model: CompiledModel, arrivals: World["arrivals"]): CompiledModel {
  const sources = model.sources.map((source) => {
    const own = arrivals[source.name];
    if (own === undefined) return source;
    const notRecorded = new Uint8Array(own.length).fill(255);
    const process = {
      kind: "replay",
      arrivals: Float64Array.from(own, instant),
      first: 0,
      priorities: notRecorded,
      impacts: notRecorded,
    };
    return { ...source, process };
  });
  return { ...model, sources } as CompiledModel;
}

function tell(log: TicketLog): Omit<Story, "log" | "end"> {
  const { names, spans, visits, clocks, events, staffing, tickets } = log;
  const rowsOf = (column: ColumnView, length: number, value: number) =>
    Array.from({ length }, (_, row) => row).filter((row) => column[row] === value);
  const span = spans.columns;
  const visit = visits.columns;
  const spansOf = (ticket: number) => rowsOf(span.ticket, spans.length, ticket);
  return {
    spans: (ticket) =>
      spansOf(ticket).map((row) => {
        const state = spanStates[span.state[row]];
        return `${names.tiers[span.tier[row]]} ${state} ${clock(span.from[row])}-${clock(span.to[row])}`;
      }),
    visits: (ticket) =>
      rowsOf(visit.ticket, visits.length, ticket).map((row) => {
        const rule = visit.rule[row] < 0 ? "" : ` by ${names.rules[visit.rule[row]]}`;
        const times = `${clock(visit.joinedAt[row])}-${clock(visit.endedAt[row])}`;
        return `${names.tiers[visit.tier[row]]} ${times} ${visitEndings[visit.ending[row]]}${rule}`;
      }),
    agents: (ticket) =>
      spansOf(ticket)
        .filter((row) => ["handling", "diagnosing"].includes(spanStates[span.state[row]]))
        .map((row) => `${names.teams[span.team[row]]}#${span.agent[row]}`),
    clocks: (ticket) =>
      rowsOf(clocks.columns.ticket, clocks.length, ticket).map((row) => {
        const { promise, dueAt, endedAt, ending, lateTime } = clocks.columns;
        const late = lateTime[row] > 0 ? `, ${lateTime[row] / 60_000} min late` : "";
        const end = `${clockEndings[ending[row]]} ${clock(endedAt[row])}${late}`;
        return `${names.promises[promise[row]]} due ${clock(dueAt[row])}: ${end}`;
      }),
    accounts: (ticket) =>
      rowsOf(clocks.columns.ticket, clocks.length, ticket).map((row) => {
        const spent = timeKinds
          .map((kind) => ({ kind, minutes: clocks.columns[`${kind}Time`][row] / 60_000 }))
          .filter(({ minutes }) => minutes !== 0)
          .map(({ kind, minutes }) => `${kind} ${minutes}`);
        return `${names.promises[clocks.columns.promise[row]]}: ${spent.join(", ")}`;
      }),
    events: (ticket) =>
      rowsOf(events.columns.ticket, events.length, ticket).map((row) => {
        const { at, kind, rule, value } = events.columns;
        const name = eventKinds[kind[row]];
        const ofValue = { priority: names.priorities, reminder: names.promises };
        const what =
          name === "priority" || name === "reminder"
            ? ofValue[name][value[row]]
            : names.rules[rule[row]];
        return `${clock(at[row])} ${name}${what === undefined ? "" : ` ${what}`}`;
      }),
    outcome: (ticket) => ticketOutcomes[tickets.columns.outcome[ticket]],
    staffing: (team) =>
      rowsOf(
        Float64Array.from(staffing.columns.team),
        staffing.length,
        names.teams.indexOf(team),
      ).map((row) => {
        const { from, to, available, paid, overtime } = staffing.columns;
        const counts = `${available[row]} available, ${paid[row]} paid, ${overtime[row]} overtime`;
        return `${clock(from[row])}-${clock(to[row])}: ${counts}`;
      }),
  };
}

/** Milliseconds since the start of `9:00` or `9:00:30`. */
function instant(text: string): number {
  const [hours, minutes, seconds = 0] = text.split(":").map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

/** `9:00`, hours going on beyond 24, `-1:00` an hour before the start; `never` for what didn't come. */
function clock(at: number): string {
  if (!Number.isFinite(at)) return "never";
  if (at < 0) return `-${clock(-at)}`;
  const seconds = at / 1000;
  const two = (part: number) => String(part).padStart(2, "0");
  const rest = seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`;
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${rest}`;
}
