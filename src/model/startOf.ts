import type { Scenario } from "./scenarioSchema.ts";
import { localToInstant } from "./zone.ts";

/** The instant at which a run of the scenario begins, Unix epoch ms: local midnight of its first date. */
export function startOf({ start, timezone }: Pick<Scenario, "start" | "timezone">): number {
  const [year, month, day] = start.split("-").map(Number);
  return localToInstant(timezone, year, month, day, 0);
}
