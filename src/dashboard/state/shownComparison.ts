import type { ComparisonJson, ScenarioJson } from "../../experiment/resultJson.ts";
import type { RunResult } from "./runResult.ts";
import { relabel } from "./relabel.ts";
import { isFirstLook } from "./stages.ts";
import type { Entry } from "./workspace.ts";

/** A scenario of the workspace with the latest results there are for it. */
export interface ShownScenario {
  readonly entry: Entry;
  readonly role: "baseline" | "chosen" | "other";
  /** Null until it has been simulated. */
  readonly result: ScenarioJson | null;
  /** The numbers belong to what it, or the baseline, was before the last change. */
  readonly isStale: boolean;
  /** The numbers are from the few replications that come first, and more are wanted. */
  readonly isFirstLook: boolean;
}

export interface ShownComparison {
  /** Of those scenarios that have results. */
  readonly comparison: ComparisonJson;
  /** All scenarios, the baseline first. */
  readonly rows: readonly ShownScenario[];
  readonly baseline: ShownScenario;
  readonly chosen: ShownScenario | null;
  readonly isStale: boolean;
}

/**
 * Joins results with the workspace as it is now, which may have moved on since; null where the
 * baseline has none.
 *
 * @param wanted Replications that are asked for.
 */
export function shownComparison(
  entries: readonly Entry[],
  chosen: Entry | null,
  result: RunResult | null,
  wanted: number,
): ShownComparison | null {
  if (result === null || entries.length === 0 || result.ids[0] !== entries[0].id) return null;
  const comparison = ofThese(result, entries);
  const byName = new Map(comparison.scenarios.map((one) => [one.scenario, one]));
  const isBaselineStale = entries[0].fingerprint !== result.fingerprints[0];
  const rows = entries.map((entry, at): ShownScenario => {
    const isOwnStale = result.fingerprints[result.ids.indexOf(entry.id)] !== entry.fingerprint;
    const own = byName.get(entry.name) ?? null;
    return {
      entry,
      role: at === 0 ? "baseline" : entry.id === chosen?.id ? "chosen" : "other",
      result: own,
      isStale: isBaselineStale || isOwnStale,
      isFirstLook: own !== null && isFirstLook(own.replications, wanted),
    };
  });
  return {
    comparison,
    rows,
    baseline: rows[0],
    chosen: rows.find((row) => row.role === "chosen") ?? null,
    isStale: rows.some((row) => row.isStale),
  };
}

/** The results of scenarios that are still there, under their present names. */
function ofThese({ comparison, ids }: RunResult, entries: readonly Entry[]): ComparisonJson {
  const nameOf = new Map(entries.map((entry) => [entry.id, entry.name]));
  const names = ids.map((id, at) => nameOf.get(id) ?? `removed ${at}`);
  const all = relabel(comparison, names);
  const isThere = (name: string) => entries.some((entry) => entry.name === name);
  const ofThose = <T>(byName: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(byName).filter(([name]) => isThere(name)));
  return {
    ...all,
    scenarios: all.scenarios.filter(({ scenario }) => isThere(scenario)),
    differences: ofThose(all.differences),
    ...(all.payback !== undefined && { payback: ofThose(all.payback) }),
  };
}
