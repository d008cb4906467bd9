import type { ScenarioPath } from "../../model/scenarioPath.ts";

/** The value at a path of plain data; undefined where there is none. */
export function valueAt(data: unknown, path: ScenarioPath): unknown {
  let at = data;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = (at as Readonly<Record<string | number, unknown>>)[key];
  }
  return at;
}
