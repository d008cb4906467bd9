import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");

let folder: string | undefined;

/** A program of this folder as users run ours: compiled to JavaScript, beside the packages it needs; once a bench. */
export function builtProgram(name: string): string {
  folder ??= build(here);
  return join(folder, "test/bench", `${name}.js`);
}

/** Compiles a project, and gives the folder where its programs are then, beside the packages they need. */
export function build(project: string): string {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outDir = temporaryFolder(cache);
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", project, "--outDir", outDir]);
  return outDir;
}

/** One that is there until the bench ends. */
export function temporaryFolder(within: string): string {
  const made = mkdtempSync(join(within, "tierlab-bench-"));
  process.on("exit", () => rmSync(made, { recursive: true }));
  return made;
}
