import type { LogNames } from "../log/ticketLog.ts";
import { themes } from "../model/glossary/themes.ts";
import { groupKeys } from "./breakdown.ts";
import { dimensions } from "./dimension.ts";
import type { Scope } from "./measure.ts";
import { type MeasurePath, measurePaths } from "./measurePaths.ts";

/** A term or a measure, explained. */
export interface GlossaryEntry {
  readonly term: string;
  /** What else people call it. */
  readonly also: readonly string[];
  readonly theme: string;
  readonly definition: string;
  /** Where it stands in a scenario file. */
  readonly inScenario: readonly string[];
  /** Where it stands in the JSON of a result, names in capitals: `tiers.TIER.occupancy`. */
  readonly inResult: readonly string[];
}

/** Names that stand for any. */
const names: LogNames = {
  types: ["TYPE"],
  priorities: ["PRIORITY"],
  impacts: [],
  channels: ["CHANNEL"],
  tiers: ["TIER"],
  teams: ["TEAM"],
  teamTiers: [0],
  promises: ["PROMISE"],
  rules: [],
  agents: [],
  tickets: [],
};

/** Scopes whose last key is a state of a ticket, of which one is as good as all. */
const ofStates: ReadonlySet<Scope> = new Set(["state", "promise state"]);

/** Groups that are parts of time have names of their own; one is as good as all. */
const periods: ReadonlyMap<string, string> = new Map([
  [groupKeys.hourOfWeek, "HOUR"],
  [groupKeys.week, "WEEK"],
]);

/**
 * Every term of support structures and scenario files, and every measure, in one list.
 *
 * @example
 * import { glossary } from "tierlab";
 * glossary().find(({ term }) => term === "time box")?.inScenario // => ["tiers[].timeBox"]
 */
export function glossary(): readonly GlossaryEntry[] {
  return [...explainedTerms(), ...explainedMeasures()];
}

function explainedTerms(): GlossaryEntry[] {
  return Object.entries(themes).flatMap(([theme, terms]) =>
    Object.entries(terms).map(([term, { definition, also = [], inScenario = [] }]) => ({
      term,
      also,
      theme,
      definition,
      inScenario,
      inResult: [],
    })),
  );
}

/** What is called and defined alike is one entry, wherever it is measured. */
function explainedMeasures(): GlossaryEntry[] {
  const places = new Map<string, { path: MeasurePath; inResult: Set<string> }>();
  for (const path of measurePaths({ names, breakdowns: dimensions })) {
    const key = `${path.measure.label}\n${path.measure.definition}`;
    const entry = places.get(key) ?? { path, inResult: new Set<string>() };
    places.set(key, entry);
    if (path.keys.at(-1) !== "shared") entry.inResult.add(placeOf(path));
  }
  return [...places.values()].map(({ path: { measure }, inResult }) => ({
    term: measure.label,
    also: [],
    theme: "Measures",
    definition: measure.definition,
    inScenario: [],
    inResult: [...inResult],
  }));
}

function placeOf({ keys, measure }: MeasurePath): string {
  if (ofStates.has(measure.scope)) return [...keys.slice(0, -1), "STATE"].join(".");
  const period = measure.scope === "group" ? periods.get(keys[0]) : undefined;
  return (period === undefined ? keys : [keys[0], period, ...keys.slice(2)]).join(".");
}
