import { mmc } from "./mmc.ts";
import type { MmcMeasures } from "./mmc.ts";
import { requireAboveZero, requireAtLeastZero } from "./requirement.ts";
import { trafficRates } from "./trafficRates.ts";

/** One tier of an open network: a team with exponential handling and random routing afterwards. */
export interface JacksonTier {
  readonly name: string;
  /** Tickets per unit of time that enter the system here. */
  readonly externalRate: number;
  readonly handlingTime: number;
  readonly agents: number;
  /** Shares of handled tickets that move to the tier of that name; the remainder is resolved. */
  readonly routes: Readonly<Record<string, number>>;
}

/** The long-run measures of a tier within the network. */
export interface JacksonMeasures extends MmcMeasures {
  readonly name: string;
  /** Visits per unit of time, from outside and from other tiers. */
  readonly arrivalRate: number;
  readonly visitsPerTicket: number;
}

/** The network's measures. */
export interface JacksonNetwork {
  readonly tiers: readonly JacksonMeasures[];
  /** From a ticket's arrival to its resolution. */
  readonly meanSojournTime: number;
}

/**
 * An open Jackson network: Poisson arrivals, tiers of exponential agents, escalations and returns by chance. Each tier behaves
 * like M/M/c at its total rate of visits, even where returns make its arrivals anything but Poisson.
 *
 * Source: J. R. Jackson, "Networks of waiting lines", Operations Research 5 (1957), 518–521.
 *
 * @throws RangeError where nothing comes from outside, a route leads to no tier, shares exceed 1, or tickets could go round
 * for ever.
 * @example
 * import { jackson } from "tierlab";
 * const l1 = { name: "L1", externalRate: 1, handlingTime: 0.5, agents: 1, routes: { L2: 0.5 } };
 * const l2 = { name: "L2", externalRate: 0, handlingTime: 1, agents: 1, routes: {} };
 * jackson([l1, l2]).meanSojournTime // => 2
 */
export function jackson(tiers: readonly JacksonTier[]): JacksonNetwork {
  const entering = tiers.reduce((sum, { externalRate }) => sum + externalRate, 0);
  const rates = trafficRates(
    tiers.map(({ externalRate }) => externalRate),
    tiers.map((tier) => routingRow(tier, tiers)),
  );
  requireAboveZero("the sum of all externalRate", entering);
  const measured = tiers.map((tier, i) => ({
    ...mmc({ ...tier, arrivalRate: rates[i] }),
    name: tier.name,
    arrivalRate: rates[i],
    visitsPerTicket: rates[i] / entering,
  }));
  const inSystem = measured.reduce((sum, { meanInSystem }) => sum + meanInSystem, 0);
  return { tiers: measured, meanSojournTime: inSystem / entering };
}

function routingRow(
  { name, externalRate, routes }: JacksonTier,
  tiers: readonly JacksonTier[],
): number[] {
  requireAtLeastZero(`${name}: externalRate`, externalRate);
  for (const target of Object.keys(routes))
    if (!tiers.some((tier) => tier.name === target))
      throw new RangeError(`${name}: routes must lead to a tier, got ${target}`);
  return tiers.map((tier) => routes[tier.name] ?? 0);
}
