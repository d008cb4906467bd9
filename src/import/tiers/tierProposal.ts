import { proposeTiers } from "./proposeTiers.ts";
import type { GroupFlow } from "./tierFlow.ts";
import { type NamedTier, tierNames } from "./tierNames.ts";

/** A group's proposed tier, 0 the front line, and what it was taken from. */
export interface TierProposal {
  readonly tier: number;
  /** `absence`: the other lines are marked, so that having no mark is one. */
  readonly by: "name" | "absence" | "flow";
  /** What its name says; null where that is nothing. */
  readonly named: NamedTier | null;
  /** What the flow of tickets says; null where no ticket ever goes from one group to another, as in a list of tickets with their last groups. */
  readonly flowTier: number | null;
  /** Whether name and flow clearly differ in whether it is the front line, which is what a flow can tell. */
  readonly isContradicted: boolean;
}

/**
 * Proposes each group's tier: what its name says, else what its flow says. Where at least half of the
 * groups are marked, none of them as first line, and the unmarked ones see most tickets first, then
 * having no mark is what marks the first line. A word for a vendor is passed over where the group
 * clearly sees most of its tickets first: some desks have their front line from one.
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
  const isFlowing = flows.some(({ received }) => received > 0);
  return named.map((own, group) => {
    const flowTier = isFlowing ? byFlow[group] : null;
    const said = own?.tier ?? (isFrontUnmarked ? 0 : byFlow[group]);
    const isContradicted =
      flowTier !== null && (said === 0) !== (flowTier === 0) && isClear(flows[group]);
    const isOverruled = isContradicted && own?.by === "word" && own.tier > 0;
    const by = own === null ? (isFrontUnmarked ? "absence" : "flow") : "name";
    return {
      tier: isOverruled ? byFlow[group] : said,
      by: isOverruled ? "flow" : by,
      named: own,
      flowTier,
      isContradicted,
    };
  });
}

/**
 * Whether a group sees so many or so few of its tickets first that chance doesn't explain it: two
 * standard deviations from half of them (of a fair coin's, √n ÷ 2 each).
 */
export function isClear({ first, tickets }: GroupFlow): boolean {
  return Math.abs(2 * first - tickets) > 2 * Math.sqrt(tickets);
}

function unmarkedAreFront(
  named: readonly (NamedTier | null)[],
  flows: readonly GroupFlow[],
): boolean {
  const marked = named.filter((own) => own?.by === "number");
  if (marked.length * 2 < named.length || marked.some((own) => own!.tier === 0)) return false;
  const first = (groups: readonly GroupFlow[]) => groups.reduce((sum, flow) => sum + flow.first, 0);
  return first(flows.filter((_, group) => named[group]?.by !== "number")) * 2 >= first(flows);
}
