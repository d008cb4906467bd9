import { proposeTiers } from "./proposeTiers.ts";
import type { GroupFlow } from "./tierFlow.ts";
import { tierNames } from "./tierNames.ts";

/** A group's proposed tier, 0 the front line, and what it was taken from. */
export interface TierProposal {
  readonly tier: number;
  readonly by: "name" | "flow";
}

/**
 * Proposes each group's tier: what its name says, else what its flow says. Where at least half of the
 * groups are marked, none of them as first line, and the unmarked ones see most tickets first, then
 * having no mark is what marks the first line.
 *
 * On BPI Challenge 2013 (Volvo), whose groups are called like `G230 2nd`, this gives every visit its
 * true line.
 */
export function proposeTiersByAll(
  names: readonly string[],
  flows: readonly GroupFlow[],
): TierProposal[] {
  const named = tierNames(names);
  const isFrontUnmarked = unmarkedAreFront(named, flows);
  const byFlow = proposeTiers(flows);
  return named.map((tier, group) => {
    if (tier !== null) return { tier, by: "name" };
    return isFrontUnmarked ? { tier: 0, by: "name" } : { tier: byFlow[group], by: "flow" };
  });
}

function unmarkedAreFront(named: readonly (number | null)[], flows: readonly GroupFlow[]): boolean {
  const marked = named.filter((tier) => tier !== null);
  if (marked.length * 2 < named.length || marked.includes(0)) return false;
  const first = (groups: readonly GroupFlow[]) => groups.reduce((sum, flow) => sum + flow.first, 0);
  return first(flows.filter((_, group) => named[group] === null)) * 2 >= first(flows);
}
