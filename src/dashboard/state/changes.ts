import type { ScenarioPath } from "../../model/scenarioPath.ts";

/** A value that differs between two scenarios; undefined where one of them lacks it. */
export interface Change {
  readonly path: ScenarioPath;
  readonly from: unknown;
  readonly to: unknown;
}

/** Keys that say what a scenario is called and where it came from, not what it does. */
const unheeded = new Set(["name", "description", "evidence", "$schema"]);

/** What differs between two scenarios as written, name and description aside. */
export function changesBetween(from: object, to: object): Change[] {
  return differences(from, to, []).filter(({ path }) => !unheeded.has(String(path[0])));
}

function differences(from: unknown, to: unknown, path: ScenarioPath): Change[] {
  if (isEqual(from, to)) return [];
  if (!isContainer(from) || !isContainer(to) || Array.isArray(from) !== Array.isArray(to))
    return [{ path, from, to }];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return [...keys].flatMap((key) =>
    differences(from[key], to[key], [...path, Array.isArray(from) ? Number(key) : key]),
  );
}

function isContainer(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
