import type { OracleScenario, OracleTier } from "./oracleCase.ts";

/** The classes of which tickets can come to a tier: on arrival, by a route or by losing patience. */
export function classesAt(scenario: OracleScenario): ReadonlyMap<string, ReadonlySet<string>> {
  const at = new Map(scenario.tiers.map(({ name }) => [name, new Set<string>()]));
  const byName = new Map(scenario.tiers.map((tier) => [tier.name, tier]));
  const visit = (place: string, className: string) => {
    const here = at.get(place);
    if (here === undefined || here.has(className)) return;
    here.add(className);
    for (const next of waysOn(byName.get(place)!, className, scenario)) visit(next, className);
  };
  for (const stream of scenario.arrivals) visit(stream.tier, stream.class);
  return at;
}

function waysOn(
  { name, routes = {}, patience }: OracleTier,
  className: string,
  { tiers }: OracleScenario,
): string[] {
  const own = Object.values(routes).some((value) => typeof value === "object")
    ? ((routes[className] as Readonly<Record<string, number>> | undefined) ?? {})
    : (routes as Readonly<Record<string, number>>);
  const ways = Object.entries(own).flatMap(([to, share]) => (share > 0 ? to : []));
  if (!patience || patience.then === "leave") return ways;
  const next = tiers[tiers.findIndex((tier) => tier.name === name) + 1];
  return [...ways, patience.to ?? next?.name ?? name];
}
