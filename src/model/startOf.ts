import { localDayOf } from "./localDay.ts";
import type { Scenario } from "./scenarioSchema.ts";
import { instantOnDay } from "./zone.ts";

/** The instant at which a run of the scenario begins, Unix epoch ms: local midnight of its first date. */
export function startOf({ start, timezone }: Pick<Scenario, "start" | "timezone">): number {
  return instantOnDay(timezone, localDayOf(start), 0);
}
