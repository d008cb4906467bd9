import type { GroupFlow } from "./tierFlow.ts";

/** Below this share of tickets that it sees first, a group isn't the front line by that alone. */
const firstShare = 1 / 2;
/** A group is a specialist when the types it sees are fewer than this part of what the front line sees. */
const narrowPart = 1 / 2;
/** A group keeps what it gets when it receives this many times what it passes on. */
const keepsFactor = 3 / 2;
/** A further tier gets this share of its tickets from the tier below it … */
const fromBelowShare = 2 / 3;
/** … and makes this share of all visits. */
const leastVisitShare = 0.05;
const mostTiers = 4;

/**
 * Proposes each group's tier (0 the front line) from the flow of tickets alone, without names.
 *
 * A group is second line if it sees fewer than half of its tickets first, and either is a specialist
 * (its range of types is less than half the front line's) or keeps what it gets (it receives at
 * least 1.5 times what it passes on). A third line is proposed where groups of the second get at
 * least two thirds of their tickets from others of it, and together make 5 % of all visits; likewise
 * a fourth.
 *
 * Scored on BPI Challenge 2013 (Volvo), whose true lines are known, by the share of visits given
 * their true line, names withheld: everything first line 0.695; first line where at least half the
 * tickets are seen first 0.668; ranks by least squares on what groups pass on (as SpringRank, De
 * Bacco et al. 2018), cut half-way 0.740; of those not seeing tickets first, the keepers 0.754, the
 * specialists 0.799, either (this rule) 0.787. A third to two thirds for the shares and 1.5 to 2 for
 * the factor give 0.764 to 0.793; a logistic regression on ten measures of flow, trained on nine
 * tenths of the true lines, 0.74 to 0.81 on the last tenth. The keepers are in for desks whose groups
 * all see every type, as the on-site teams of UCI's ServiceNow log do. Who is third line can't be told
 * from Volvo's flow: second and third line both get their tickets from the first.
 */
export function proposeTiers(flows: readonly GroupFlow[]): number[] {
  const front = frontBreadth(flows);
  const tiers = flows.map((flow) => (isSecondLine(flow, front) ? 1 : 0));
  if (!tiers.includes(0) && tiers.length > 0) tiers[mostOftenFirst(flows)] = 0;
  for (let tier = 1; tier + 1 < mostTiers; tier++) if (!splitOffTop(flows, tiers, tier)) break;
  return tiers;
}

function isSecondLine(flow: GroupFlow, front: number): boolean {
  if (flow.first >= flow.tickets * firstShare) return false;
  const isNarrow = flow.breadth < front * narrowPart;
  const isKeeping = flow.received > 0 && flow.received >= flow.passedOn * keepsFactor;
  return isNarrow || isKeeping;
}

/** The breadth of whoever sees tickets first: mean over the tickets. */
function frontBreadth(flows: readonly GroupFlow[]): number {
  const first = flows.reduce((sum, flow) => sum + flow.first, 0);
  return flows.reduce((sum, flow) => sum + flow.first * flow.breadth, 0) / first;
}

function mostOftenFirst(flows: readonly GroupFlow[]): number {
  const most = Math.max(...flows.map((flow) => flow.first));
  return flows.findIndex((flow) => flow.first === most);
}

/** Moves the groups of the top tier that live on its other groups' tickets up by one; false where they are too few. */
function splitOffTop(flows: readonly GroupFlow[], tiers: number[], top: number): boolean {
  const upper = flows
    .map((_, group) => group)
    .filter((group) => tiers[group] === top && isFedBy(flows[group], tiers, top));
  const visitsOf = (groups: readonly number[]) =>
    groups.reduce((sum, group) => sum + flows[group].visits, 0);
  const all = visitsOf(flows.map((_, group) => group));
  const isAll = upper.length === tiers.filter((tier) => tier === top).length;
  if (isAll || visitsOf(upper) < all * leastVisitShare) return false;
  for (const group of upper) tiers[group] = top + 1;
  return true;
}

function isFedBy(flow: GroupFlow, tiers: readonly number[], tier: number): boolean {
  let fromTier = 0;
  for (const [source, count] of flow.sources) if (tiers[source] === tier) fromTier += count;
  return fromTier >= flow.tickets * fromBelowShare;
}
