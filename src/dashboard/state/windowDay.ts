import { dayTime, localDayOf } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";

/** The local day, counted from 1970-01-01, on which a scenario's measured window begins. */
export function windowDay({ start, warmUp }: Pick<Scenario, "start" | "warmUp">): number {
  return localDayOf(start) + Math.round(warmUp / dayTime);
}
