import type { Scenario } from "../model/scenarioSchema.ts";
import { isStaffed, teamsOf } from "../model/teamsOf.ts";
import { pendingReasons, type TierModel } from "../model/tierSchema.ts";
import { spanStates, type SpanState } from "../log/ticketLog.ts";
import {
  asOthers,
  capableTier,
  type CompiledAuthority,
  type CompiledPatience,
  type CompiledPending,
  type CompiledTier,
  neverLeaves,
  nextTier,
  cameFrom,
} from "./compiledModel.ts";
import { compileCells } from "./compileCells.ts";
import type { CompileContext } from "./compileContext.ts";
import { indexOf, membership } from "./lookup.ts";

export function compileTier(
  context: CompileContext,
  tier: TierModel,
  teams: readonly number[],
): CompiledTier {
  const { scenario, distributions } = context;
  const durations = (varied: TierModel["handling"], isByEnding = false) =>
    compileCells(scenario, varied, distributions.indexOf, isByEnding);
  const shares = (varied: TierModel["prematureEscalation"]) =>
    compileCells(scenario, varied, (share) => share);
  return {
    name: tier.name,
    kind: isStaffed(tier) ? "staffed" : tier.vendor !== undefined ? "vendor" : "delay",
    teams,
    handling: tier.handling === undefined ? null : durations(tier.handling),
    visitTime: visitTimeOf(tier) === undefined ? null : durations(visitTimeOf(tier), true),
    diagnosis: tier.diagnosis === undefined ? null : durations(tier.diagnosis),
    prematureEscalation:
      tier.prematureEscalation === undefined ? null : shares(tier.prematureEscalation),
    overHolding:
      tier.overHolding === undefined
        ? null
        : { share: shares(tier.overHolding.share), time: durations(tier.overHolding.time) },
    timeBox: Math.floor((tier.timeBox ?? Infinity) + 0.5),
    escalatesTo: targetOf(context, tier.escalatesTo),
    authority: authorityOf(scenario, tier),
    returns: returnsOf(context, tier.vendor?.returns ?? tier.returns),
    handover: handoverOf(context, tier),
    routes: routesOf(context, tier),
    pending: tier.pending.map((pending) => compilePending(context, pending)),
    patience: patienceOf(context, tier, durations),
    isTimed:
      tier.patience !== undefined ||
      rulesOf(context, tier.name, false).length > 0 ||
      scenario.promises.some(({ reminders }) => reminders.length > 0),
    slots: tier.vendor?.slots ?? Infinity,
    clock: context.clock(tier.vendor?.calendar),
    rules: rulesByCell(context, tier.name),
    outcomeRules: rulesOf(context, tier.name, true),
    promises: scenario.promises.flatMap((promise, at) => (promise.tier === tier.name ? [at] : [])),
    dispatch: tier.dispatch,
    preemption: preemptionOf(scenario, tier),
    room: tier.room?.tickets ?? Infinity,
    isLettingIn: tier.room?.passedOn === "let in",
  };
}

function preemptionOf(scenario: Scenario, { preemption }: TierModel): CompiledTier["preemption"] {
  if (preemption === undefined) return null;
  return {
    isInterrupting: membership(scenario.priorities, preemption.priorities, "preemption.priorities"),
    isRestarting: preemption.work === "restart",
  };
}

function returnsOf(
  context: CompileContext,
  returns: TierModel["returns"],
): CompiledTier["returns"] {
  if (returns === undefined) return null;
  return {
    share: compileCells(context.scenario, returns.share, (share) => share),
    to: returns.to === undefined ? cameFrom : targetOf(context, returns.to),
  };
}

function handoverOf(
  { scenario, distributions }: CompileContext,
  { handover }: TierModel,
): CompiledTier["handover"] {
  if (handover === undefined) return null;
  const { saved, documentation } = handover;
  return {
    saved: saved === undefined ? null : compileCells(scenario, saved, (share) => share),
    documentation:
      documentation === undefined
        ? null
        : compileCells(scenario, documentation, distributions.indexOf),
  };
}

function compilePending(
  context: CompileContext,
  pending: TierModel["pending"][number],
): CompiledPending {
  const { scenario, distributions } = context;
  return {
    state: spanStates.indexOf(`pending ${pending.reason}` satisfies SpanState),
    reason: pendingReasons.indexOf(pending.reason),
    share: compileCells(scenario, pending.share, (share) => share),
    time: compileCells(scenario, pending.time, distributions.indexOf),
    clock: context.clock(pending.calendar),
    touchBefore: pending.touchBefore,
    resumesWith: pending.resumesWith,
  };
}

/** A vendor's turn-around and an unknown tier's visit time are both the elapsed time of a visit. */
function visitTimeOf(tier: TierModel): TierModel["visitTime"] {
  return tier.vendor?.turnAround ?? tier.visitTime;
}

export function targetOf(context: CompileContext, target: string): number {
  const at = context.tierNames.indexOf(target);
  if (at >= 0) return at;
  if (target === "next") return nextTier;
  if (target === "capable") return capableTier;
  return indexOf(context.tierNames, target, "target");
}

function authorityOf(scenario: Scenario, tier: TierModel): CompiledAuthority | null {
  if (tier.authority === undefined) return null;
  const types = scenario.types.map((type) => type.name);
  return {
    type: membership(types, tier.authority.types, "authority.types"),
    impact: membership(scenario.impacts, tier.authority.impacts, "authority.impacts"),
    isAtIntake: tier.authority.checked === "at intake",
  };
}

function routesOf(context: CompileContext, tier: TierModel): CompiledTier["routes"] {
  if (tier.routes === undefined) return null;
  const to = context.tierNames.map((_, at) => at);
  const upTo = to.map((last) =>
    compileCells(context.scenario, tier.routes, (routes) =>
      context.tierNames
        .slice(0, last + 1)
        .reduce((sum, name) => sum + (Object.hasOwn(routes, name) ? routes[name] : 0), 0),
    ),
  );
  return { to: Int32Array.from(to), upTo };
}

function patienceOf(
  context: CompileContext,
  tier: TierModel,
  durations: (varied: TierModel["handling"]) => ReturnType<typeof compileCells>,
): CompiledPatience | null {
  const patience = tier.patience;
  if (patience === undefined) return null;
  const isLeaving = patience.then === "leave";
  return {
    time: durations(patience.time),
    byChannel: patienceByChannel(context, patience),
    isLeaving,
    to: patience.to === undefined ? nextTier : targetOf(context, patience.to),
    isFirstAnswerOnly:
      (patience.during ?? (isLeaving ? "first answer" : "every wait")) === "first answer",
  };
}

function patienceByChannel(
  { scenario, distributions }: CompileContext,
  { byChannel }: NonNullable<TierModel["patience"]>,
): Int32Array | null {
  if (byChannel === undefined) return null;
  return Int32Array.from(scenario.channels ?? [], (channel) => {
    const own = byChannel[channel];
    if (own === undefined) return asOthers;
    return own === "never" ? neverLeaves : distributions.indexOf(own);
  });
}

/** Rules that watch this tier; one that would always send a ticket to where it is says nothing here. */
function rulesOf(
  { scenario, tierNames }: CompileContext,
  tier: string,
  isOnOutcome: boolean,
): number[] {
  const isLast = tierNames.indexOf(tier) === tierNames.length - 1;
  return scenario.escalation.flatMap((rule, at) => {
    const isWatching = rule.from === undefined || rule.from.includes(tier);
    const isIdle =
      rule.to === tier || (rule.to === "next" && isLast) || isOnlyTeam(scenario, tier, rule.to);
    return isWatching && !isIdle && (rule.when.outcome !== undefined) === isOnOutcome ? [at] : [];
  });
}

/** Those without an outcome condition, by type and priority: most rules are for few tickets, and looked at for each. */
function rulesByCell(context: CompileContext, tier: string): CompiledTier["rules"] {
  const { types, priorities, escalation } = context.scenario;
  const rules = rulesOf(context, tier, false);
  const isFor = (chosen: readonly string[] | undefined, name: string) =>
    chosen === undefined || chosen.includes(name);
  return types.flatMap(({ name: type }) =>
    priorities.map((priority) =>
      rules.filter((rule) => {
        const { when } = escalation[rule];
        return isFor(when.type, type) && isFor(when.priority, priority);
      }),
    ),
  );
}

function isOnlyTeam(scenario: Scenario, tier: string, team: string | undefined): boolean {
  const own = scenario.tiers.filter(({ name }) => name === tier);
  const teams = own.flatMap((one) => teamsOf(scenario, one));
  const isTier = scenario.tiers.some(({ name }) => name === team);
  return teams.length === 1 && teams[0].name === team && !isTier;
}
