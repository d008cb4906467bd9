import type { ScenarioPath } from "../../model/scenarioPath.ts";

/** One value of something that may vary by type, priority, visit or ending. */
export interface VariedLeaf {
  readonly path: ScenarioPath;
  /** For whom it holds: `password reset, later visits`; empty for everyone. */
  readonly whom: string;
  readonly value: unknown;
}

const conditions = ["byType", "byPriority", "byVisit", "byEnding"] as const;

/** All values of something that may vary, with whom they hold for. */
export function variedLeaves(
  value: unknown,
  path: ScenarioPath = [],
  whom: readonly string[] = [],
): VariedLeaf[] {
  if (value === undefined) return [];
  if (!isVaried(value)) return [{ path, whom: whom.join(", "), value }];
  const cases = conditions.flatMap((condition) =>
    Object.entries(value[condition] ?? {}).flatMap(([name, inner]) =>
      variedLeaves(inner, [...path, condition, name], [...whom, caseWords(condition, name)]),
    ),
  );
  const rest = whom.length === 0 && cases.length > 0 ? ["all others"] : [...whom, "otherwise"];
  return [...cases, ...variedLeaves(value["otherwise"], [...path, "otherwise"], rest)];
}

function isVaried(
  value: unknown,
): value is Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  if (typeof value !== "object" || value === null) return false;
  return [...conditions, "otherwise"].some((condition) => condition in value);
}

function caseWords(condition: (typeof conditions)[number], name: string): string {
  if (condition === "byVisit") return `${name} visit${name === "first" ? "" : "s"}`;
  return condition === "byEnding" ? `if ${name}` : name;
}

/** The durations that make up a distribution as written: itself, or its mean, value, scale or bounds. */
export function durationFields(
  written: unknown,
): { readonly key: string | null; readonly label: string }[] {
  if (typeof written !== "object" || written === null) return [{ key: null, label: "mean" }];
  return ["mean", "value", "scale", "low", "high"]
    .filter((key) => key in written)
    .map((key) => ({ key, label: key }));
}
