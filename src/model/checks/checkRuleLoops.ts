import type { EscalationRuleModel } from "../escalationSchema.ts";
import type { Scenario } from "../scenarioSchema.ts";
import { type Checking, refuse } from "./checking.ts";
import { tierOf, type TicketKind, ticketKinds } from "./flow.ts";

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

/** What time has done, and what the ticket has behind it: which rules can have come true. */
interface Moment {
  readonly unresolved: number;
  readonly isPromiseUsed: boolean;
  readonly isReopened: boolean;
  readonly moves: number;
}

function moments({ escalation }: Scenario): Moment[] {
  const times = escalation.map(({ when }) => when.timeUnresolved?.over ?? 0);
  const counts = escalation.map(({ when }) => when.moves ?? 0);
  return [...new Set([0, ...times])].flatMap((unresolved) =>
    [...new Set([0, ...counts])].flatMap((moves) =>
      [false, true].flatMap((isReopened) =>
        [false, true].map((isPromiseUsed) => ({ unresolved, isPromiseUsed, isReopened, moves })),
      ),
    ),
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
  const most = Math.max(0, ...scenario.escalation.map(({ when }) => when.moves ?? 0));
  return scenario.tiers.flatMap((_, start) => {
    const seen: string[] = [];
    const path: number[] = [];
    const priority = scenario.priorities.indexOf(kind.priority);
    let state: State = { tier: start, team: null, priority, spent: [], moment };
    for (;;) {
      const moves = Math.min(most, state.moment.moves);
      const key = JSON.stringify([state.tier, state.team, state.priority, state.spent, moves]);
      const before = seen.indexOf(key);
      if (before >= 0) return [path.slice(before)];
      seen.push(key);
      const move = firstMove(scenario, kind, state);
      if (move === null) return [];
      path.push(move.rule);
      state = move;
    }
  });
}

interface State {
  readonly tier: number;
  /** The team that a rule has sent it to; null where any may have it. */
  readonly team: string | null;
  readonly priority: number;
  /** Rules that act once in a ticket's life, and have. */
  readonly spent: readonly number[];
  readonly moment: Moment;
}

/** The first rule that moves the ticket on at once, with the priority that it and those before it gave. */
function firstMove(
  { escalation, tiers, priorities }: Scenario,
  kind: TicketKind,
  state: State,
): (State & { readonly rule: number }) | null {
  let { priority } = state;
  const spent = [...state.spent];
  for (const [at, rule] of escalation.entries()) {
    if (spent.includes(at) || rule.to === state.team) continue;
    if (!(rule.from?.includes(tiers[state.tier].name) ?? true)) continue;
    if (!holdsAtOnce(rule, kind, { priority: priorities[priority], moment: state.moment }))
      continue;
    if (rule.raisePriorityTo !== undefined)
      priority = Math.min(priority, priorities.indexOf(rule.raisePriorityTo));
    if (rule.oncePer === "ticket") spent.push(at);
    const isTier = tiers.some(({ name }) => name === rule.to);
    const tier = rule.to === "next" ? state.tier + 1 : tierOf(tiers, rule.to);
    const team = rule.to === "next" || isTier ? null : (rule.to ?? null);
    if (tier < 0 || tier >= tiers.length || (tier === state.tier && team === null)) continue;
    const moment = { ...state.moment, moves: state.moment.moves + 1 };
    return { rule: at, tier, team, priority, spent, moment };
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
    (when.moves ?? 0) <= moment.moves &&
    (when.reopened ?? moment.isReopened) === moment.isReopened &&
    (when.timeInTier?.over ?? 0) === 0 &&
    (when.timeUnresolved?.over ?? 0) <= moment.unresolved &&
    (moment.isPromiseUsed || (when.promiseUsed?.share ?? 0) === 0)
  );
}
