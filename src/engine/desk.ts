import type { LogSink } from "../log/ticketLog.ts";
import type { Distribution } from "../random/distribution.ts";
import { distributionOf } from "../random/distributionOf.ts";
import { rootKey } from "../random/rootKey.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { Draws } from "./draws.ts";
import { EventQueue } from "./eventQueue.ts";
import { ForeseenTickets } from "./foreseen.ts";
import { openLessons, type Lessons } from "./lessons.ts";
import { presenceOf } from "./presence.ts";
import { PromiseClocks } from "./promiseClocks.ts";
import { Returners } from "./returners.ts";
import { openSource, type SourceState } from "./sourceState.ts";
import { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { TicketPool } from "./ticketPool.ts";
import { TimeAccounts } from "./timeAccounts.ts";
import { TimerQueue } from "./timerQueue.ts";
import { VendorSlots } from "./vendorSlots.ts";
import { WorkList } from "./workList.ts";
import { type Outbreaks, openOutbreaks } from "./outbreaks.ts";
import { placesOf } from "./places.ts";

/** Everything that changes while one replication runs. */
export interface Desk {
  readonly model: CompiledModel;
  readonly sink: LogSink;
  readonly events: EventQueue;
  readonly timers: TimerQueue;
  readonly tickets: TicketPool;
  readonly teams: readonly TeamState[];
  /** By tier, the slots of a vendor who has so many; else null. */
  readonly vendorSlots: readonly (VendorSlots | null)[];
  readonly clocks: PromiseClocks;
  /** Null where there is no promise. */
  readonly accounts: TimeAccounts | null;
  readonly draws: Draws;
  readonly distributions: readonly Distribution[];
  /** Teams to dispatch at this instant. */
  readonly toDispatch: WorkList<TeamState>;
  /** Tickets present at each place (team, then tier), where some place has room for so many only; else null. */
  readonly present: Int32Array | null;
  /** Tickets on their way into a tier at this instant. */
  readonly entering: WorkList<Ticket>;
  /** Tickets to be given a timer, once it is known who is taken up at this instant. */
  readonly toTime: WorkList<Ticket>;
  /** Tickets whose timers run out at this instant, with the stamps they were set with. */
  readonly due: WorkList<Ticket>;
  readonly dueStamps: WorkList<number>;
  /** Per rule, how often it matched and could not move its ticket. */
  readonly blockedRules: number[];
  /** Requesters whom help before a person hasn't helped, on their way to the desk; and how many there were. */
  readonly returners: Returners;
  returnerCount: number;
  /** Tickets that are seen coming. */
  readonly foreseen: ForeseenTickets;
  /** By improvement and type, what has been learnt from tickets. */
  readonly lessons: readonly (readonly Lessons[])[];
  /** Major incidents that have happened; null where none can. */
  readonly outbreaks: Outbreaks | null;
  /** Where each source of tickets stands. */
  readonly sources: readonly SourceState[];
  /** The edges of the measured window, and how many have been passed. */
  readonly edges: Float64Array;
  edgesPassed: number;
  now: number;
  ticketCount: number;
  visitCount: number;
  eventCount: number;
  /** Tickets that arrived in the window and aren't done. */
  openOfWindow: number;
  /** Some tier decides by capability, so that a ticket's `lowestTier` means something. */
  readonly isCapabilityKnown: boolean;
}

export interface Run {
  /** The user's seed text. */
  readonly seed: string;
  /** Which replication, from 0. */
  readonly replication: number;
}

/** What a run says of itself; all else is in the rows it wrote. */
export interface RunEnd {
  /** ms since the start: when the last ticket of the window was done, or the cap. */
  readonly endsAt: number;
  /** Arrivals, completions, returns and fired timers. */
  readonly events: number;
  readonly arrivals: number;
  /** Tickets that were open at its start. */
  readonly initial: number;
  /** Per rule, how often it held and could not move its ticket. */
  readonly blockedRules: readonly number[];
}

/**
 * A million agents can have a ticket each in hand. With the clocks of some promises a ticket takes about two kilobytes, and
 * one replication's may still be there when the next begins.
 */
const mostOpen = 1_048_576;

/** The name, in the keys of draws, of what all sources have in common; no source has it. */
const everySource = "";

export function openDesk(model: CompiledModel, run: Run, sink: LogSink): Desk {
  const places = placesOf(model).map((place) => place.name);
  const sources = [...model.sources.map((source) => source.name), everySource];
  const tickets = new TicketPool({
    places: places.length,
    rules: model.rules,
    isLengthened: model.teams.some((team) => team.atOnce !== null) || model.swarmRules.length > 0,
    mostOpen,
  });
  const accounts = model.promises.length > 0 ? new TimeAccounts(model.promises.length) : null;
  return {
    model,
    sink,
    events: new EventQueue(),
    timers: new TimerQueue(),
    tickets,
    teams: model.teams.map((team, at) => new TeamState(model, team, at)),
    vendorSlots: model.tiers.map(({ slots }) => (slots < Infinity ? new VendorSlots(slots) : null)),
    clocks: new PromiseClocks(model, sink, accounts),
    accounts,
    draws: new Draws(rootKey(run.seed), run.replication, sources, {
      places,
      deflections: model.deflections.map(({ name }) => name),
      improvements: model.improvements.map(({ name }) => name),
    }),
    distributions: model.distributions.map((spec) => distributionOf(spec)),
    toDispatch: new WorkList(),
    entering: new WorkList(),
    toTime: new WorkList(),
    due: new WorkList(),
    present: presenceOf(model),
    dueStamps: new WorkList(),
    blockedRules: model.rules.map(() => 0),
    returners: new Returners(),
    returnerCount: 0,
    foreseen: new ForeseenTickets(),
    lessons: openLessons(model),
    outbreaks: openOutbreaks(model),
    sources: model.sources.map(openSource),
    edges: Float64Array.of(model.window.from, model.window.to),
    edgesPassed: 0,
    now: 0,
    ticketCount: 0,
    visitCount: 0,
    eventCount: 0,
    openOfWindow: 0,
    isCapabilityKnown: model.tiers.some((tier) => tier.kind === "staffed" && tier.routes === null),
  };
}
