import type { ScenarioPath } from "../../model/scenarioPath.ts";

/** One value of something that may vary by type, priority, visit or ending. */
export interface VariedLeaf {
  readonly path: ScenarioPath;
  /** For whom it holds: `password reset, later visits`; empty for everyone. */
  readonly whom: string;
  /** What must hold for it, each once: `byType password reset`. */
  readonly conditions: ReadonlySet<string>;
  readonly value: unknown;
}

const kinds = ["byType", "byPriority", "byVisit", "byEnding"] as const;
const caseKeys = new Set<string>([...kinds, "otherwise"]);

/** All values of something that may vary, with whom they hold for. */
export function variedLeaves(value: unknown): VariedLeaf[] {
  return leavesOf(value, { path: [], whom: [], conditions: new Set() });
}

interface Place {
  readonly path: ScenarioPath;
  readonly whom: readonly string[];
  readonly conditions: ReadonlySet<string>;
}

function leavesOf(value: unknown, at: Place): VariedLeaf[] {
  if (value === undefined) return [];
  if (!isVaried(value)) return [{ ...at, whom: [...new Set(at.whom)].join(", "), value }];
  const cases = kinds.flatMap((kind) =>
    Object.entries(value[kind] ?? {}).flatMap(([name, inner]) =>
      leavesOf(inner, {
        path: [...at.path, kind, name],
        whom: [...at.whom, caseWords(kind, name)],
        conditions: new Set([...at.conditions, `${kind} ${name}`]),
      }),
    ),
  );
  const isPlain = at.whom.length === 0 && cases.length > 0;
  const whom = isPlain ? ["all others"] : [...at.whom, "otherwise"];
  return [
    ...cases,
    ...leavesOf(value["otherwise"], { ...at, path: [...at.path, "otherwise"], whom }),
  ];
}

/** Whether something is written as cases by type, priority, visit or ending. */
export function isVaried(
  value: unknown,
): value is Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => caseKeys.has(key));
}

function caseWords(kind: (typeof kinds)[number], name: string): string {
  if (kind === "byVisit") return `${name} visit${name === "first" ? "" : "s"}`;
  return kind === "byEnding" ? `if ${name}` : name;
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
