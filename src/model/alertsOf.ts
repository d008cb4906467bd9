import type { AlertsModel } from "./alertsSchema.ts";
import type { ImprovementModel } from "./improvementSchema.ts";

/** The alerts by which an improvement prevents tickets; undefined where nobody has to do anything about each. */
export function alertsOf(improvement: ImprovementModel): AlertsModel | undefined {
  return improvement.does === "prevent tickets" ? improvement.alerts : undefined;
}
