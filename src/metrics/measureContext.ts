import type { LogFact, LogNames, TicketLog } from "../log/ticketLog.ts";
import { improvementBegins } from "../model/improvementBegins.ts";
import { momentInRun } from "../model/momentInRun.ts";
import { promiseKind } from "../model/promiseKind.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { isStaffed, teamsOf } from "../model/teamsOf.ts";
import { onCallDuties } from "../model/onCallDuties.ts";
import type { TeamModel, TierModel } from "../model/tierSchema.ts";
import { startOf } from "../model/startOf.ts";
import type { Dimension } from "./dimension.ts";
import { type LocalTime, localTimeOf } from "./localTime.ts";

/**
 * What measures need to know beside the log: plain data, so that it moves between threads as it stands.
 */
export interface MeasureContext {
  readonly window: MeasuredWindow;
  readonly names: LogNames;
  /** What the log can't tell, if anything. */
  readonly hides?: readonly LogFact[];
  readonly tiers: readonly MeasuredTier[];
  /** Cost of a paid agent hour of each team. */
  readonly hourlyCosts: readonly number[];
  /** What an hour of overtime of each team costs, in hourly costs. */
  readonly overtimeFactors: readonly number[];
  /** What being on call costs, by team; none where nobody is. */
  readonly onCall?: readonly OnCallTerms[];
  /** The teams that serve more tiers than their own. */
  readonly sharedTeams?: readonly number[];
  readonly penalties: readonly PenaltyTerms[];
  /** What help before a person costs; none where there is none. */
  readonly deflections?: readonly DeflectionTerms[];
  /** What improvements cost; none where there are none. */
  readonly improvements?: readonly ImprovementTerms[];
  /** What each newcomer of a team costs, by team; none where nobody leaves. */
  readonly replacementCosts?: readonly number[];
  /** Cost of each time a rule acts. */
  readonly ruleCosts: readonly number[];
  /** ms in which a visit should be taken up. */
  readonly answerWithin: number;
  /** What the clock on the wall shows, for breakdowns by hour of week. */
  readonly localTime: LocalTime;
  /** What is asked for beside the whole, each at most once. */
  readonly breakdowns: readonly Dimension[];
  /** Whether cost and hours are kept week by week too. */
  readonly keepsLedger?: boolean;
}

/** Milliseconds since the log's instant 0; the end is outside. */
export interface MeasuredWindow {
  readonly from: number;
  readonly to: number;
}

/**
 * `unknown`: nobody knows how many agents there are. `logged`: of an imported log, where the rows alone say what is known.
 */
export interface MeasuredTier {
  readonly kind: "staffed" | "unlimited" | "vendor" | "unknown" | "logged";
  /** A vendor with so many slots, before which tickets wait. */
  readonly hasSlots?: boolean;
  readonly feePerTicket: number;
  /** Per 30 days. */
  readonly retainerPerMonth: number;
}

/** What a breach costs: `once`, and `perHour` late, at most `cap` (Infinity: no cap). */
export interface PenaltyTerms {
  /** The vendor that owes it to us, a credit; -1 where we owe it. */
  readonly vendor: number;
  readonly once: number;
  readonly perHour: number;
  readonly cap: number;
}

/** What help before a person costs: a session, and 30 days of it from an instant on; -Infinity where it is there all along. */
export interface DeflectionTerms {
  readonly perSession: number;
  readonly perMonth: number;
  readonly from: number;
}

/** What it costs that people of a team are on call: an hour of standby, in their duties, and an hour of a call-out in hourly costs. */
export interface OnCallTerms {
  readonly standbyPerHour: number;
  /** Those that reach into the window. */
  readonly duties: readonly StandbyDuty[];
  readonly factor: number;
}

/** So many are on call between two instants. */
export interface StandbyDuty {
  readonly from: number;
  readonly to: number;
  readonly agents: number;
}

/** What an improvement costs from an instant on: `once`, spread over a time, and 30 days of it. */
export interface ImprovementTerms {
  readonly from: number;
  readonly once: number;
  readonly spreadOver: number;
  readonly perMonth: number;
}

/** Telephony's: "80 % within 20 s". */
const usualAnswerTime = 20_000;

/** What is needed to measure runs of a scenario. */
export function measureContext(
  scenario: Scenario,
  names: LogNames,
  window: MeasuredWindow,
): MeasureContext {
  return {
    window,
    names,
    tiers: scenario.tiers.map((tier) => ({
      kind: kindOf(scenario, tier),
      ...(tier.vendor?.slots === undefined ? {} : { hasSlots: true }),
      feePerTicket: tier.vendor?.feePerTicket ?? 0,
      retainerPerMonth: tier.vendor?.retainerPerMonth ?? 0,
    })),
    hourlyCosts: scenario.tiers.flatMap(({ teams = [] }) => teams.map((team) => team.hourlyCost)),
    overtimeFactors: scenario.tiers.flatMap(({ teams = [] }) =>
      teams.map((team) => team.overtimeFactor ?? 1),
    ),
    ...onCallOf(scenario, window),
    ...sharingOf(scenario, names),
    penalties: scenario.promises.map((promise) => ({
      vendor:
        promiseKind(scenario, promise) === "underpinning contract"
          ? names.tiers.indexOf(promise.tier!)
          : -1,
      once: promise.penalty?.once ?? 0,
      perHour: promise.penalty?.perHour ?? 0,
      cap: promise.penalty?.cap ?? Infinity,
    })),
    ...deflectionsOf(scenario),
    ...improvementsOf(scenario),
    ...replacementsOf(scenario),
    ruleCosts: scenario.escalation.map((rule) => rule.cost),
    answerWithin: scenario.answerWithin ?? usualAnswerTime,
    localTime: localTimeOf(scenario.timezone, startOf(scenario), window),
    breakdowns: [],
  };
}

function onCallOf(scenario: Scenario, window: MeasuredWindow): Pick<MeasureContext, "onCall"> {
  const teams = scenario.tiers.flatMap((tier) => tier.teams ?? []);
  if (teams.every((team) => team.onCall === undefined)) return {};
  return { onCall: teams.map((team) => onCallTerms(scenario, team, window)) };
}

function onCallTerms(scenario: Scenario, team: TeamModel, window: MeasuredWindow): OnCallTerms {
  const { onCall, overtimeFactor = 1 } = team;
  if (onCall === undefined) return { standbyPerHour: 0, duties: [], factor: 1 };
  const { standbyPerHour, duties, callOut } = onCall;
  const reaching =
    standbyPerHour === 0
      ? []
      : onCallDuties(team, scenario.timezone, startOf(scenario), window.to).filter(
          ({ to }) => to > window.from,
        );
  return {
    standbyPerHour,
    duties: reaching.map(({ line, from, to }) => ({ from, to, agents: duties[line].agents })),
    factor: callOut.factor ?? overtimeFactor,
  };
}

function deflectionsOf(scenario: Scenario): Pick<MeasureContext, "deflections"> {
  if (scenario.deflection.length === 0) return {};
  const deflections = scenario.deflection.map(({ costPerSession, costPerMonth, from }) => ({
    perSession: costPerSession,
    perMonth: costPerMonth,
    from: from === undefined ? -Infinity : momentInRun(scenario, from),
  }));
  return { deflections };
}

function improvementsOf(scenario: Scenario): Pick<MeasureContext, "improvements"> {
  if (scenario.improvements.length === 0) return {};
  const improvements = scenario.improvements.map((improvement) => ({
    from: improvementBegins(scenario, improvement).begins,
    ...improvement.cost,
  }));
  return { improvements };
}

function replacementsOf({ tiers }: Scenario): Pick<MeasureContext, "replacementCosts"> {
  const teams = tiers.flatMap((tier) => tier.teams ?? []);
  if (teams.every(({ attrition }) => attrition === undefined)) return {};
  return { replacementCosts: teams.map(({ attrition }) => attrition?.replacementCost ?? 0) };
}

function sharingOf({ tiers }: Scenario, names: LogNames): Pick<MeasureContext, "sharedTeams"> {
  const shared = new Set(tiers.flatMap(({ sharedTeams = [] }) => sharedTeams));
  return shared.size === 0
    ? {}
    : { sharedTeams: [...shared].map((name) => names.teams.indexOf(name)) };
}

function kindOf(scenario: Scenario, tier: TierModel): MeasuredTier["kind"] {
  if (tier.vendor !== undefined) return "vendor";
  if (!isStaffed(tier)) return "unknown";
  return teamsOf(scenario, tier).some((team) => team.agents === "unlimited")
    ? "unlimited"
    : "staffed";
}

/** What is needed to measure a log by itself: an imported one, of which no costs are known. */
export function loggedContext({
  names,
  window,
  startsAt,
  timezone,
  hides = [],
}: Pick<TicketLog, "names" | "window" | "startsAt" | "timezone" | "hides">): MeasureContext {
  return {
    window,
    names,
    hides,
    tiers: names.tiers.map(() => ({ kind: "logged", feePerTicket: NaN, retainerPerMonth: NaN })),
    hourlyCosts: names.teams.map(() => NaN),
    overtimeFactors: names.teams.map(() => NaN),
    penalties: names.promises.map(() => ({ vendor: -1, once: NaN, perHour: NaN, cap: NaN })),
    ruleCosts: names.rules.map(() => NaN),
    answerWithin: usualAnswerTime,
    localTime: localTimeOf(timezone, startsAt, window),
    breakdowns: [],
  };
}

/** Whether it is a simulation's log, which tells what no import can. */
export function isSimulated({ tiers }: Pick<MeasureContext, "tiers">): boolean {
  return tiers.every(({ kind }) => kind !== "logged");
}

/** Whether the time people work at a tier is known: nowhere else do occupancy, work and queues mean anything. */
export function isWorkKnown(tier: MeasuredTier, elapsedTime: number): boolean {
  if (tier.kind === "logged") return elapsedTime === 0;
  return tier.kind === "staffed" || tier.kind === "unlimited";
}

/** Whether it is known how many agents of the team there are. */
export function isRosterKnown({ tiers, names }: MeasureContext, team: number): boolean {
  const { kind } = tiers[names.teamTiers[team]];
  return kind === "staffed" || kind === "logged";
}

/** Whether tickets queue at a tier, for agents or for a vendor's slots. */
export function hasQueue({ kind, hasSlots = false }: MeasuredTier): boolean {
  return hasSlots || (kind !== "vendor" && kind !== "unknown");
}

/** Whether it is known who waits at a tier: where work is known, and before a vendor's slots. */
export function isQueueKnown(tier: MeasuredTier, elapsedTime: number): boolean {
  return tier.hasSlots === true || isWorkKnown(tier, elapsedTime);
}
