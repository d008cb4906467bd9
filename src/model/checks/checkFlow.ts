import type { Scenario } from "../scenarioSchema.ts";
import { isStaffed, teamsOf } from "../teamsOf.ts";
import type { TierModel } from "../tierSchema.ts";
import { type Checking, refuse } from "./checking.ts";
import { attemptAt, reachableTiers, type TicketKind, ticketKinds } from "./flow.ts";

/** Every ticket can be resolved from wherever it can get to, and somebody takes it there. */
export function checkFlow(checking: Checking): void {
  const { scenario } = checking;
  ticketKinds(scenario).forEach((kinds, i) => {
    const stuck = firstOf(kinds, (kind) => stuckAt(scenario, kind));
    if (stuck !== undefined)
      refuse(
        checking,
        ["types", i],
        `must be resolvable wherever it can get to: at ${stuck.place.name} nobody ${whyNot(scenario, stuck.kind, stuck.place)}, and from there it gets to no tier that does`,
      );
    for (const [at, tier] of untaken(scenario, kinds))
      refuse(
        checking,
        ["tiers", at, "teams"],
        `must have a team that takes ${JSON.stringify(kinds[0].type)}, which can get to ${tier.name}`,
      );
  });
}

interface Stuck {
  readonly kind: TicketKind;
  readonly place: TierModel;
}

function firstOf(
  kinds: readonly TicketKind[],
  find: (kind: TicketKind) => Stuck | undefined,
): Stuck | undefined {
  for (const kind of kinds) {
    const found = find(kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A tier that the ticket can get to and from which attempts never lead to a resolution. */
function stuckAt(scenario: Scenario, kind: TicketKind): Stuck | undefined {
  const attempts = scenario.tiers.map((_, at) => attemptAt(scenario, kind, at));
  const ends = new Set(attempts.flatMap(({ canResolve }, at) => (canResolve ? [at] : [])));
  for (let size = -1; size < ends.size;) {
    size = ends.size;
    attempts.forEach(({ targets }, at) => {
      if (targets.some((target) => ends.has(target))) ends.add(at);
    });
  }
  const stuck = [...reachableTiers(scenario, kind)].filter((tier) => !ends.has(tier));
  return stuck.length === 0 ? undefined : { kind, place: scenario.tiers[Math.max(...stuck)] };
}

function whyNot(scenario: Scenario, kind: TicketKind, place: TierModel): string {
  if (place.routes !== undefined) return "ever resolves it by its routes";
  if (kind.lowest > scenario.tiers.indexOf(place)) return "can resolve it";
  return place.authority === undefined
    ? "ever resolves it"
    : `may resolve it (impact ${kind.impact})`;
}

/** Tiers a type can get to although none of their teams takes it. */
function untaken(
  scenario: Scenario,
  kinds: readonly TicketKind[],
): (readonly [number, TierModel])[] {
  const reached = new Set(kinds.flatMap((kind) => [...reachableTiers(scenario, kind)]));
  return [...scenario.tiers.entries()].filter(
    ([at, tier]) =>
      reached.has(at) &&
      isStaffed(tier) &&
      !teamsOf(scenario, tier).some(({ types }) => types?.includes(kinds[0].type) ?? true),
  );
}
