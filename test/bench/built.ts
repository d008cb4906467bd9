import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");

let folder: string | undefined;

/** A program of this folder as users run ours: compiled to JavaScript, beside the packages it needs; once a bench. */
export function builtProgram(name: string): string {
  folder ??= build();
  return join(folder, "test/bench", `${name}.js`);
}

function build(): string {
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const outDir = mkdtempSync(join(cache, "tierlab-bench-"));
  process.on("exit", () => rmSync(outDir, { recursive: true }));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", here, "--outDir", outDir]);
  return outDir;
}
