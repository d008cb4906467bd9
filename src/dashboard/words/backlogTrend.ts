import type { ScenarioJson } from "../../experiment/resultJson.ts";

const trends = { "growing backlog": "grows", "shrinking backlog": "shrinks" } as const;

/** Whether a scenario's backlog drifts, and which way, with the warning that says so: its averages then depend on how long one looks. */
export function backlogTrend({
  warnings,
  warningCodes,
}: Pick<ScenarioJson, "warnings" | "warningCodes">): {
  readonly trend: "grows" | "shrinks";
  readonly warning: string;
} | null {
  for (const [at, code] of warningCodes.entries())
    if (code === "growing backlog" || code === "shrinking backlog")
      return { trend: trends[code], warning: warnings[at] };
  return null;
}
