import type { EscalationRuleModel } from "../escalationSchema.ts";
import type { Scenario } from "../scenarioSchema.ts";
import { type Checking, refuse } from "./checking.ts";
import { type TicketKind, ticketKinds } from "./flow.ts";

/** No rules pass a ticket round in a circle without a moment's work, whatever time has already done. */
export function checkRuleLoops(checking: Checking): void {
  const { scenario } = checking;
  const loops = new Map<string, readonly number[]>();
  for (const kind of uniqueKinds(scenario))
    for (const moment of moments(scenario))
      for (const loop of loopsOf(scenario, kind, moment))
        loops.set([...loop].sort((a, b) => a - b).join(), loop);
  for (const loop of loops.values()) {
    const names = loop.map((at) => JSON.stringify(scenario.escalation[at].name));
    refuse(
      checking,
      ["escalation", Math.min(...loop)],
      `must not move tickets in a circle: ${names.join(", then ")} act at once, again and again`,
    );
  }
}

/** What time has done: which rules on time can have come true. */
interface Moment {
  readonly unresolved: number;
  readonly isPromiseUsed: boolean;
}

function moments({ escalation }: Scenario): Moment[] {
  const times = escalation.map(({ when }) => when.timeUnresolved?.over ?? 0);
  return [...new Set([0, ...times])].flatMap((unresolved) =>
    [false, true].map((isPromiseUsed) => ({ unresolved, isPromiseUsed })),
  );
}

/** Kinds with their priority: where they enter and who can resolve them doesn't matter to a rule. */
function uniqueKinds(scenario: Scenario): (TicketKind & { readonly priority: string })[] {
  const kinds = ticketKinds(scenario)
    .flat()
    .flatMap((kind) => kind.priorities.map((priority) => ({ ...kind, priority })));
  const byKey = kinds.map(
    (kind) => [JSON.stringify([kind.type, kind.impact, kind.priority]), kind] as const,
  );
  return [...new Map(byKey).values()];
}

/** The circles of rules that act at once, from whichever tier the ticket starts. */
function loopsOf(
  scenario: Scenario,
  kind: TicketKind & { readonly priority: string },
  moment: Moment,
): number[][] {
  return scenario.tiers.flatMap((_, start) => {
    const seen: string[] = [];
    const path: number[] = [];
    let state = { tier: start, priority: scenario.priorities.indexOf(kind.priority) };
    for (;;) {
      const key = `${state.tier} ${state.priority}`;
      const before = seen.indexOf(key);
      if (before >= 0) return [path.slice(before)];
      seen.push(key);
      const move = firstMove(scenario, kind, { ...state, moment });
      if (move === null) return [];
      path.push(move.rule);
      state = move;
    }
  });
}

interface State {
  readonly tier: number;
  readonly priority: number;
  readonly moment: Moment;
}

/** The first rule that moves the ticket on at once, with the priority that it and those before it gave. */
function firstMove(
  { escalation, tiers, priorities }: Scenario,
  kind: TicketKind,
  state: State,
): { readonly rule: number; readonly tier: number; readonly priority: number } | null {
  let { priority } = state;
  for (const [at, rule] of escalation.entries()) {
    if (!(rule.from?.includes(tiers[state.tier].name) ?? true)) continue;
    if (!holdsAtOnce(rule, kind, { priority: priorities[priority], moment: state.moment }))
      continue;
    if (rule.raisePriorityTo !== undefined)
      priority = Math.min(priority, priorities.indexOf(rule.raisePriorityTo));
    const tier =
      rule.to === "next" ? state.tier + 1 : tiers.findIndex(({ name }) => name === rule.to);
    if (tier >= 0 && tier < tiers.length && tier !== state.tier)
      return { rule: at, tier, priority };
  }
  return null;
}

function holdsAtOnce(
  { when }: EscalationRuleModel,
  { type, impact }: TicketKind,
  { priority, moment }: { readonly priority: string; readonly moment: Moment },
): boolean {
  return (
    when.outcome === undefined &&
    (when.type?.includes(type) ?? true) &&
    (when.impact?.includes(impact) ?? true) &&
    (when.priority?.includes(priority) ?? true) &&
    (when.timeInTier?.over ?? 0) === 0 &&
    (when.timeUnresolved?.over ?? 0) <= moment.unresolved &&
    (moment.isPromiseUsed || (when.promiseUsed?.share ?? 0) === 0)
  );
}
