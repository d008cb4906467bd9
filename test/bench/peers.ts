import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchRun } from "./benchRun.ts";
import { processRun } from "./processRun.ts";

const folder = join(process.env["TIERLAB_SHARED"] ?? "../shared", "peers");

/** A peer's file, or null where it isn't there. */
export function peerFile(name: string): string | null {
  const file = join(folder, name);
  return existsSync(file) ? file : null;
}

/** A bare JavaScript loop. */
export async function runBare(script: string, args: readonly string[]): Promise<BenchRun | null> {
  const file = peerFile(script);
  return file === null ? null : processRun([process.execPath, file, ...args]);
}

/** C++, where g++ is installed. */
export async function runCpp(source: string, args: readonly string[]): Promise<BenchRun | null> {
  if (!binaries.has(source)) binaries.set(source, compiled(source));
  const binary = binaries.get(source) ?? null;
  return binary === null ? null : processRun([binary, ...args]);
}

const binaries = new Map<string, string | null>();

function compiled(source: string): string | null {
  const file = peerFile(source);
  if (file === null) return null;
  const outDir = mkdtempSync(join(tmpdir(), "tierlab-bench-"));
  process.on("exit", () => rmSync(outDir, { recursive: true }));
  const binary = join(outDir, "peer");
  const flags = ["-O3", "-march=native", "-DVARIANT=1", "-o", binary];
  return succeeds(["g++", ...flags, file]) ? binary : null;
}

/** simjs, where it is among the packages (or on NODE_PATH). */
export async function runSimjs(script: string, args: readonly string[]): Promise<BenchRun | null> {
  const file = peerFile(script);
  hasSimjs ??= succeeds([process.execPath, "-e", "require.resolve('simjs')"], withPackages);
  if (file === null || !hasSimjs) return null;
  return processRun([process.execPath, file, ...args], withPackages);
}

let hasSimjs: boolean | undefined;

/** The peers' files lie elsewhere, and find our packages only so. */
const withPackages = {
  ...process.env,
  NODE_PATH: [
    fileURLToPath(new URL("../../node_modules", import.meta.url)),
    process.env["NODE_PATH"] ?? "",
  ].join(delimiter),
};

/** SimPy, where the system's Python has it (Debian: python3-simpy3). */
export async function runSimpy(script: string, args: readonly string[]): Promise<BenchRun | null> {
  const file = peerFile(script);
  hasSimpy ??= succeeds([python, "-c", "import simpy"]);
  return file === null || !hasSimpy ? null : processRun([python, file, ...args]);
}

let hasSimpy: boolean | undefined;

/** The export of a million rows that the peers generate, in a folder of its own; null without them or Python. Once a bench. */
export function generatedExport(): string | null {
  generated ??= generate();
  return generated.file;
}

let generated: { readonly file: string | null } | undefined;

function generate(): { readonly file: string | null } {
  const script = peerFile("gen_csv.py");
  if (script === null) return { file: null };
  const outDir = mkdtempSync(join(tmpdir(), "tierlab-bench-"));
  process.on("exit", () => rmSync(outDir, { recursive: true }));
  const file = join(outDir, "generated-export.csv");
  return { file: succeeds([python, script, file, "1000000"]) ? file : null };
}

const python = "/usr/bin/python3";

function succeeds(
  [file, ...args]: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  try {
    execFileSync(file, args, { stdio: "ignore", env: environment });
    return true;
  } catch {
    return false;
  }
}
