import { schemaFindings } from "./schemaFindings.ts";
import { type Scenario, scenarioSchema } from "./scenarioSchema.ts";
import type { ScenarioPath } from "./scenarioPath.ts";

/** What is left of a scenario, with where its parts stood, and the places where something was mended or taken out. */
export interface Salvaged {
  readonly scenario: Scenario;
  readonly originalPath: (path: ScenarioPath) => ScenarioPath;
  readonly mended: readonly ScenarioPath[];
}

const mostRounds = 100;

/**
 * What remains of a scenario that the schema refuses, when each wrong value is replaced by some right
 * one or else left out, so that the rest can be checked in the same go. Null where too little remains.
 */
export function salvage(written: unknown): Salvaged | null {
  const kept: unknown = JSON.parse(JSON.stringify(written));
  const origins = new Map<unknown, number[]>();
  const mended: ScenarioPath[] = [];
  const originalPath = (path: ScenarioPath) => pathBefore(kept, path, origins);
  for (let round = 0; round < mostRounds; round += 1) {
    const result = scenarioSchema.safeParse(kept);
    if (result.success) return { scenario: result.data, originalPath, mended };
    const path = existingPath(kept, schemaFindings(result.error)[0].path);
    if (path.length === 0) return null;
    mended.push(originalPath(path));
    mend(kept, path, origins);
  }
  return null;
}

type Container = Record<string | number, unknown>;

/** Where a value is missing, what should hold it. */
function existingPath(root: unknown, path: ScenarioPath): ScenarioPath {
  let node = root;
  for (const [i, key] of path.entries()) {
    if (typeof node !== "object" || node === null || !Object.hasOwn(node, key))
      return path.slice(0, i);
    node = (node as Container)[key];
  }
  return path;
}

/** One value of each kind that a scalar can be. */
const placeholders = [1, "1 h", "daily", "00:00-24:00", "2026-01-05", "UTC"];

function mend(root: unknown, path: ScenarioPath, origins: Map<unknown, number[]>): void {
  const parent = containerAt(root, path);
  const key = path[path.length - 1];
  const isScalar = typeof parent[key] !== "object" || parent[key] === null;
  if (isScalar)
    for (const placeholder of placeholders) {
      parent[key] = placeholder;
      if (!isRefusedAt(root, path)) return;
    }
  takeOut(parent, key, origins);
}

function containerAt(root: unknown, path: ScenarioPath): Container {
  return path.slice(0, -1).reduce((node, key) => node[key] as Container, root as Container);
}

function isRefusedAt(root: unknown, path: ScenarioPath): boolean {
  const result = scenarioSchema.safeParse(root);
  return (
    !result.success &&
    schemaFindings(result.error).some(
      (finding) =>
        path.every((key, i) => finding.path[i] === key) && finding.path.length >= path.length,
    )
  );
}

function takeOut(parent: Container, key: string | number, origins: Map<unknown, number[]>): void {
  if (!Array.isArray(parent)) {
    delete parent[key];
    return;
  }
  const before = origins.get(parent) ?? Array.from(parent, (_, i) => i);
  parent.splice(Number(key), 1);
  origins.set(parent, before.toSpliced(Number(key), 1));
}

/** The path before entries of lists were taken out. */
function pathBefore(
  root: unknown,
  path: ScenarioPath,
  origins: ReadonlyMap<unknown, number[]>,
): ScenarioPath {
  let node: unknown = root;
  return path.map((key) => {
    const original = typeof key === "number" ? (origins.get(node)?.[key] ?? key) : key;
    node = typeof node === "object" && node !== null ? (node as Container)[key] : undefined;
    return original;
  });
}
