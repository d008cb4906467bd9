import type { EscalationRuleModel } from "../escalationSchema.ts";
import type { Scenario } from "../scenarioSchema.ts";
import type { TierModel } from "../tierSchema.ts";
import { resolveVaried, type Varied, visitKinds } from "../varied.ts";

/** Tickets that are alike in all that decides where they can go: a cell of a type's mixes. */
export interface TicketKind {
  readonly type: string;
  readonly impact: string;
  /** index of the lowest tier able to resolve it */
  readonly lowest: number;
  readonly entries: readonly number[];
  readonly priorities: readonly string[];
}

/** What an attempt at a tier can come to. */
export interface Attempt {
  readonly canResolve: boolean;
  /** tiers it can move on to */
  readonly targets: readonly number[];
}

/** The kinds of tickets of each type, in the order of the types. */
export function ticketKinds(scenario: Scenario): TicketKind[][] {
  const tiers = scenario.tiers.map(({ name }) => name);
  const at = (names: readonly string[]) => names.map((name) => tiers.indexOf(name));
  return scenario.types.map((type) => {
    const entries = at(present(type.entry, tiers[0]));
    const impacts = present(type.impact, scenario.impacts.at(-1)!);
    const lowests = at(present(type.resolvableFrom, tiers[0]));
    return withShifted(scenario, type.name, lowests).flatMap((lowest) =>
      impacts.map((impact) => ({
        type: type.name,
        impact,
        lowest,
        entries,
        priorities: prioritiesOf(scenario, type, impact),
      })),
    );
  });
}

/** The lowest able tiers of a type's tickets, with those to which improvements shift some of them. */
function withShifted(scenario: Scenario, type: string, lowests: readonly number[]): number[] {
  const all = new Set(lowests);
  const shifts = scenario.improvements.flatMap((improvement) =>
    improvement.does === "shift left" && (improvement.types?.includes(type) ?? true)
      ? [tierOf(scenario.tiers, improvement.tier)]
      : [],
  );
  // From the highest down: what one has shifted another may shift further.
  for (const tier of shifts.sort((a, b) => b - a)) if (tier > 0 && all.has(tier)) all.add(tier - 1);
  return [...all];
}

/** The names of a mix that some tickets have. */
function present(mix: Readonly<Record<string, number>> | undefined, fallback: string): string[] {
  return mix === undefined ? [fallback] : Object.keys(mix).filter((name) => mix[name] > 0);
}

function prioritiesOf(
  { priorities, priorityMatrix, escalation }: Scenario,
  type: Scenario["types"][number],
  impact: string,
): string[] {
  const row = priorityMatrix?.[impact];
  const own =
    row === undefined
      ? present(type.priority, priorities.at(-1)!)
      : present(type.urgency, Object.keys(row).at(-1)!).map((urgency) => row[urgency]);
  return [
    ...new Set([...own, ...escalation.flatMap(({ raisePriorityTo = own[0] }) => raisePriorityTo)]),
  ];
}

/** What an attempt at a tier can come to for tickets of this kind. */
export function attemptAt(scenario: Scenario, kind: TicketKind, at: number): Attempt {
  const tier = scenario.tiers[at];
  const lacking = lacksAuthority(tier, kind);
  if (tier.routes !== undefined)
    return lacking && tier.authority?.checked === "at intake"
      ? { canResolve: false, targets: upTargets(scenario, kind, at, "no authority") }
      : attemptByRoutes(scenario, kind, tier.routes);
  if (lacking || kind.lowest > at)
    return {
      canResolve: false,
      targets: upTargets(scenario, kind, at, lacking ? "no authority" : "unsolved"),
    };
  const { prematureEscalation, timeBox } = tier;
  return {
    canResolve: !isAlways(kind, prematureEscalation),
    targets: [
      ...(isEver(kind, prematureEscalation) ? upTargets(scenario, kind, at, "unsolved") : []),
      ...(timeBox === undefined ? [] : upTargets(scenario, kind, at, "time box")),
      ...returnTargets(scenario, kind, at),
    ],
  };
}

/** Tiers a ticket of this kind can be at, in any way: attempts, rules, patience. */
export function reachableTiers(scenario: Scenario, kind: TicketKind): Set<number> {
  const reached = new Set<number>();
  const lost = misroutedTo(scenario, kind);
  const open = [...kind.entries, ...lost.flatMap((at) => timedTargets(scenario, kind, at))];
  while (open.length > 0) {
    const at = open.pop()!;
    if (reached.has(at)) continue;
    reached.add(at);
    open.push(...attemptAt(scenario, kind, at).targets, ...timedTargets(scenario, kind, at));
  }
  return reached;
}

/** The wrong tiers at which a ticket of this kind can enter. */
export function misroutedTo(scenario: Scenario, kind: TicketKind): readonly number[] {
  const misrouting = scenario.triage?.misrouting;
  const { type, priorities } = kind;
  if (
    misrouting === undefined ||
    !priorities.some((priority) =>
      resolveVaried(misrouting.share, { type, priority, visit: "entry" }),
    )
  )
    return [];
  const named = Object.keys(misrouting.to ?? {}).map((name) => tierOf(scenario.tiers, name));
  return misrouting.to === undefined ? kind.entries : named;
}

function lacksAuthority({ authority }: TierModel, { type, impact }: TicketKind): boolean {
  return (
    authority !== undefined &&
    (!(authority.types?.includes(type) ?? true) || !(authority.impacts?.includes(impact) ?? true))
  );
}

function attemptByRoutes(
  scenario: Scenario,
  { type, priorities }: TicketKind,
  routes: Varied<Readonly<Record<string, number>>>,
): Attempt {
  const targets = new Set<number>();
  let canResolve = false;
  for (const priority of priorities)
    for (const visit of visitKinds) {
      const shares = resolveVaried(routes, { type, priority, visit }) ?? {};
      const moving = Object.keys(shares).filter((name) => shares[name] > 0);
      for (const name of moving)
        targets.add(scenario.tiers.findIndex((tier) => tier.name === name));
      canResolve ||= moving.reduce((sum, name) => sum + shares[name], 0) < 1 - 1e-9;
    }
  return { canResolve, targets: [...targets] };
}

function isAlways({ type, priorities }: TicketKind, share: Varied<number> | undefined): boolean {
  return priorities.every((priority) =>
    visitKinds.every((visit) => resolveVaried(share, { type, priority, visit }) === 1),
  );
}

function isEver({ type, priorities }: TicketKind, share: Varied<number> | undefined): boolean {
  return priorities.some((priority) =>
    visitKinds.some((visit) => (resolveVaried(share, { type, priority, visit }) ?? 0) > 0),
  );
}

type Outcome = NonNullable<EscalationRuleModel["when"]["outcome"]>;

/** Where a ticket can go that isn't resolved here: what rules on this outcome say, or the tier itself. */
function upTargets(
  scenario: Scenario,
  kind: TicketKind,
  at: number,
  outcome: Outcome,
): readonly number[] {
  const rules = watching(scenario, kind, at).filter(({ when }) => when.outcome === outcome);
  const targets = [...rules.map(({ to }) => to), scenario.tiers[at].escalatesTo];
  return targets.flatMap((to) => targetOf(scenario, kind, at, to));
}

function returnTargets(scenario: Scenario, kind: TicketKind, at: number): readonly number[] {
  const { vendor } = scenario.tiers[at];
  const returns = vendor?.returns ?? scenario.tiers[at].returns;
  if (returns === undefined) return [];
  const below =
    returns.to === undefined
      ? scenario.tiers.slice(0, at).map((_, i) => i)
      : targetOf(scenario, kind, at, returns.to);
  return vendor === undefined ? below.filter((tier) => tier >= kind.lowest) : below;
}

/** Where rules and patience can take it while it is here. */
function timedTargets(scenario: Scenario, kind: TicketKind, at: number): readonly number[] {
  const { patience } = scenario.tiers[at];
  const rules = watching(scenario, kind, at).filter(({ when }) => when.outcome === undefined);
  const targets = rules.map(({ to }) => to);
  if (patience?.then === "escalate") targets.push(patience.to ?? "next");
  return targets.flatMap((to) => targetOf(scenario, kind, at, to));
}

/** The tier of this name, or else the one with a team of this name; -1 where there is none. */
export function tierOf(tiers: readonly TierModel[], name: string | undefined): number {
  const tier = tiers.findIndex((one) => one.name === name);
  if (tier >= 0) return tier;
  return tiers.findIndex(({ teams = [] }) => teams.some((team) => team.name === name));
}

function watching(scenario: Scenario, kind: TicketKind, at: number): EscalationRuleModel[] {
  const { name } = scenario.tiers[at];
  return scenario.escalation.filter(
    ({ from, when }) =>
      (from?.includes(name) ?? true) &&
      (when.type?.includes(kind.type) ?? true) &&
      (when.impact?.includes(kind.impact) ?? true) &&
      (when.priority?.some((priority) => kind.priorities.includes(priority)) ?? true),
  );
}

function targetOf(
  { tiers }: Scenario,
  kind: TicketKind,
  at: number,
  to: string | undefined,
): readonly number[] {
  const named = tierOf(tiers, to);
  if (named >= 0) return [named];
  const above = tiers.map((_, i) => i).filter((i) => i > at);
  if (to === "next") return above.slice(0, 1);
  if (to !== "capable") return [];
  const able = above.find((i) => i >= kind.lowest && !lacksAuthority(tiers[i], kind));
  return able === undefined ? above.slice(0, 1) : [able];
}
