import type { Scope } from "../metrics/measure.ts";

/** Names of measures by what they are measured of, in the order of a table. */
export type Headlines = Readonly<Record<Exclude<Scope, "group">, readonly string[]>>;

/** What the table of one scenario shows, unless all is asked for. */
export const simulationHeadlines: Headlines = {
  overall: [
    "arrived",
    "resolved",
    "open",
    "abandoned",
    "resolutionTime",
    "resolutionTimeP50",
    "resolutionTimeP90",
    "firstLevelResolution",
    "misplacedTicketShare",
    "imbalance",
  ],
  state: [],
  tier: [
    "touchedShare",
    "resolvedShare",
    "workShare",
    "costShare",
    "waitingTime",
    "waitProbability",
    "queueLength",
    "occupancy",
    "utilisation",
    "escalationRate",
  ],
  promise: ["attainment", "due", "met", "breached", "notYetDue", "excluded", "penalty"],
  "promise state": [],
  cost: ["total", "per30Days", "perResolvedTicket"],
  "cost by tier": ["byTier"],
};

/** What the table of a comparison shows, unless all is asked for. */
export const comparisonHeadlines: Headlines = {
  overall: [
    "resolutionTime",
    "resolutionTimeP90",
    "firstLevelResolution",
    "misplacedTicketShare",
    "imbalance",
  ],
  state: [],
  tier: ["waitingTime", "occupancy"],
  promise: ["attainment", "breached"],
  "promise state": [],
  cost: ["total", "perResolvedTicket"],
  "cost by tier": [],
};

/** What something is broken down by is shown whenever it is asked for. */
export function isHeadline(
  headlines: Headlines,
  { scope, name }: { readonly scope: Scope; readonly name: string },
): boolean {
  if (scope === "group") return true;
  return headlines[scope].includes(name);
}
