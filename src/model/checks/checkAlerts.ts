import { alertsOf } from "../alertsOf.ts";
import type { ImprovementModel } from "../improvementSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { type Checking, refuse } from "./checking.ts";

/** Alerts aren't themselves seen coming. */
export function checkAlerts(
  checking: Checking,
  improvement: ImprovementModel,
  path: ScenarioPath,
): void {
  const alerts = alertsOf(improvement);
  if (alerts === undefined || !(improvement.types?.includes(alerts.type) ?? true)) return;
  refuse(
    checking,
    [...path, "types"],
    `must be given without ${alerts.type}: it is what an alert is, and no alert is seen coming`,
  );
}
