import { dateOfDay } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { windowDay } from "./windowDay.ts";

/** An absence to begin with: a fifth of a team, for the first two weeks of the measured window. */
export function usualAbsence(scenario: Pick<Scenario, "start" | "warmUp">): {
  readonly from: string;
  readonly to: string;
  readonly share: string;
  readonly source: string;
} {
  const first = windowDay(scenario);
  return { from: dateOfDay(first), to: dateOfDay(first + 13), share: "20%", source: "assumption" };
}
