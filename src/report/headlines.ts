import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import type { Measure, Scope } from "../metrics/measure.ts";
import type { Feature } from "../model/featuresOf.ts";

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

/**
 * Shown beside the headlines where some scenario has more than none of this measure: what levers do is in no other figure, and
 * tickets whose requesters gave up flatter all the others. A name that several scopes have stands with its scope.
 */
const shownWith: Readonly<Record<string, string>> = {
  "overall.abandonmentRate": "abandoned",
  deflectionRate: "deflectionRate",
  deflection: "deflectionRate",
  perSolvedTicket: "deflectionRate",
  prevented: "prevented",
  learntFrom: "learntFrom",
  swarms: "swarms",
  swarmResolvedShare: "swarms",
  helpingHours: "swarms",
  improvements: "improvements",
  leavers: "leavers",
  vacancies: "leavers",
  hiring: "leavers",
  majorIncidents: "majorIncidents",
  incidentTime: "majorIncidents",
  incidentsNotOver: "incidentsNotOver",
  declarationTime: "majorIncidents",
  incidentsUndeclared: "incidentsUndeclared",
  incidentChildren: "majorIncidents",
  linkedChildren: "majorIncidents",
  unlinkedChildren: "majorIncidents",
  perWorkedTicket: "majorIncidents",
  statusCalls: "majorIncidents",
  onCall: "onCall",
  callOuts: "onCall",
};

/**
 * Which measures the tables of these results show: the headlines, and those on levers where there are any. What
 * something is broken down by is shown whenever it is asked for.
 */
export function headlineOf(
  headlines: Headlines,
  results: readonly ScenarioResult[],
): (measure: Pick<Measure, "scope" | "name">) => boolean {
  const isPulled = (name: string) => results.some((result) => meanOf(result, name) > 0);
  const pulled = new Set([...new Set(Object.values(shownWith))].filter(isPulled));
  return ({ scope, name }) =>
    scope === "group" ||
    headlines[scope].includes(name) ||
    pulled.has(governorOf({ scope, name }) ?? "");
}

/** The name of the measure that must be more than none for this one to be shown beside the headlines; undefined where nothing brings it there. */
export function governorOf({ scope, name }: Pick<Measure, "scope" | "name">): string | undefined {
  return shownWith[`${scope}.${name}`] ?? shownWith[name];
}

/** By governor, the part of a structure whose figures it brings. */
const featureOf: Readonly<Record<string, Feature>> = {
  abandoned: "giving up",
  deflectionRate: "deflection",
  prevented: "prevention",
  learntFrom: "learning",
  swarms: "swarms",
  improvements: "improvements",
  leavers: "attrition",
  majorIncidents: "major incidents",
  incidentsNotOver: "major incidents",
  incidentsUndeclared: "major incidents",
  onCall: "on call",
};

/** Whether a measure says something of one of these results: a 0 of what none of their structures has doesn't. */
export function appliesTo(
  measure: Pick<Measure, "scope" | "name">,
  results: readonly ScenarioResult[],
): boolean {
  const governor = governorOf(measure);
  if (governor === undefined) return true;
  const feature = featureOf[governor];
  return results.some((one) => one.features.includes(feature) || meanOf(one, governor) > 0);
}

function meanOf({ paths, estimates }: ScenarioResult, name: string): number {
  const at = paths.findIndex(({ measure }) => measure.name === name);
  return at < 0 ? 0 : (estimates[at].mean ?? 0);
}
