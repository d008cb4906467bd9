import type { ScenarioResult } from "../experiment/scenarioResult.ts";
import { percentText } from "../model/percentText.ts";
import { placeOf } from "./placeOf.ts";

/**
 * Where tickets queue most and where people wait most, in words: `Bottleneck: L2, with 71 % of all time queued on shift.
 * Idlest: L1, at an occupancy of 54 %.` Nothing where fewer than two tiers have such a figure.
 */
export function bottleneckLine(result: ScenarioResult): string {
  const queued = byTier(result, "queuedShare");
  const busy = byTier(result, "occupancy");
  if (queued.length < 2 || busy.length < 2) return "";
  const bottleneck = queued.reduce((most, one) => (one.mean > most.mean ? one : most));
  const idlest = busy.reduce((least, one) => (one.mean < least.mean ? one : least));
  return `Bottleneck: ${bottleneck.tier}, with ${percentText(bottleneck.mean)} of all time queued on shift. Idlest: ${idlest.tier}, at an occupancy of ${percentText(idlest.mean)}.`;
}

function byTier({ paths, estimates }: ScenarioResult, name: string) {
  return paths.flatMap((path, i) => {
    const { mean } = estimates[i];
    const isWanted = path.measure.scope === "tier" && path.measure.name === name;
    return isWanted && mean !== null ? [{ tier: placeOf(path), mean }] : [];
  });
}
