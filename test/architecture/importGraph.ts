import { posix } from "node:path";
import { type Finding, finding } from "./finding.ts";
import { type Import, importsOf } from "./importsOf.ts";
import type { SourceFile } from "./syntax.ts";

/** What the files of one folder may import: other folders (`types` for their types only) and packages. */
export interface Allowance {
  readonly folders: Readonly<Record<string, "all" | "types">>;
  readonly packages: readonly string[];
}

/** The folder of a file: its first part; the file itself at the top of `src`. */
export function folderOf(path: string): string {
  return path.split("/")[0];
}

/** The imported file, as a path from `src`; null for a package. */
function targetOf(path: string, { specifier }: Import): string | null {
  return specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : null;
}

function packageOf({ specifier }: Import): string {
  if (specifier.startsWith("node:")) return "node:*";
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Imports that the table doesn't allow. */
export function strayImports(
  files: readonly SourceFile[],
  table: Readonly<Record<string, Allowance>>,
): Finding[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const folder = folderOf(file.path);
      const allowed = table[folder];
      if (allowed === undefined) return [finding(file.path, 1, `is in no folder of the table`)];
      const edge = strayEdge(folder, targetOf(file.path, one), one, allowed);
      return edge === null ? [] : [finding(file.path, one.line, edge)];
    }),
  );
}

function strayEdge(
  folder: string,
  target: string | null,
  one: Import,
  allowed: Allowance,
): string | null {
  if (target === null) {
    const name = packageOf(one);
    return allowed.packages.includes(name) ? null : `${folder} → package ${name || "(computed)"}`;
  }
  const to = folderOf(target);
  if (to === folder || allowed.folders[to] === "all") return null;
  if (allowed.folders[to] === "types") return one.isType ? null : `${folder} → ${to} (types only)`;
  return `${folder} → ${to}`;
}

/** Imports of files that aren't there. */
export function danglingImports(files: readonly SourceFile[]): Finding[] {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const target = targetOf(file.path, one);
      const isThere = target === null || paths.has(target) || !/\.tsx?$/.test(target);
      return isThere ? [] : [finding(file.path, one.line, `→ ${target}, which isn't there`)];
    }),
  );
}

/** Import cycles between files, type imports included, each once, as `a.ts → b.ts → a.ts`. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const targets = new Map(
    files.map((file) => [file.path, importsOf(file).map((one) => targetOf(file.path, one))]),
  );
  const state = new Map<string, "open" | "done">();
  const way: string[] = [];
  const cycles: string[] = [];
  const visit = (path: string): void => {
    state.set(path, "open");
    way.push(path);
    for (const target of targets.get(path) ?? []) {
      if (target === null || !targets.has(target)) continue;
      if (state.get(target) === "open")
        cycles.push([...way.slice(way.indexOf(target)), target].join(" → "));
      else if (!state.has(target)) visit(target);
    }
    way.pop();
    state.set(path, "done");
  };
  for (const path of targets.keys()) if (!state.has(path)) visit(path);
  return cycles;
}
