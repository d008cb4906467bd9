import type { ScenarioPath } from "../../model/scenarioPath.ts";

/**
 * What another scenario has at the same place: things with names, such as rules and levers, are the same where their names
 * are, wherever they stand in their lists.
 *
 * @returns null where the other has no such thing at all; undefined where the thing is there and says nothing of it.
 */
export function valueAlike(data: unknown, other: unknown, path: ScenarioPath): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const own = childOf(data, key);
  const name = nameOf(own);
  if (typeof key === "number" && name !== undefined && Array.isArray(other)) {
    const alike: unknown = other.find((one) => nameOf(one) === name);
    return alike === undefined ? null : valueAlike(own, alike, rest);
  }
  const isThere = Array.isArray(other) && Number(key) < other.length;
  if (typeof key === "number" && (name !== undefined || !isThere)) return null;
  return valueAlike(own, childOf(other, key), rest);
}

function childOf(data: unknown, key: string | number): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  return (data as Readonly<Record<string | number, unknown>>)[key];
}

function nameOf(data: unknown): string | undefined {
  const name = childOf(data, "name");
  return typeof name === "string" ? name : undefined;
}
