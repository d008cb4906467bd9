import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { type QueueingCase, readCases } from "../oracle/oracleCase.ts";
import { type CaseResult, runCase } from "../oracle/runCase.ts";

const file = join(process.env["TIERLAB_SHARED"] ?? "../shared", "oracle/cases.json");

/** Why the oracle's cases are skipped, or null where they are there. */
export const missingOracle = existsSync(file)
  ? null
  : `skipped: ${file} is missing, set TIERLAB_SHARED to the folder that holds oracle/`;

/** The cases of these ids, none where the file is missing. */
export function oracleCases(...ids: readonly string[]): readonly QueueingCase[] {
  if (missingOracle !== null) return [];
  const cases = readCases(file).queueing;
  return ids.map((id) => {
    const found = cases.find((one) => one.id === id);
    if (found === undefined) throw new Error(`${file} must hold a case ${id}`);
    return found;
  });
}

/** Milliseconds: what the longest case may take on a machine that is busy with other things. */
export const longest = 180_000;

/** Runs a case for as long as its intervals need, but no longer than 400 replications: the same run each time. */
export function simulateCase(oracleCase: QueueingCase): CaseResult {
  return runCase(oracleCase, {
    seed: "theory",
    replications: 20,
    tickets: 30_000,
    mayGoOn: (replications) => replications < 400,
  });
}

/** Expects a case to pass both rules, and prints what was compared. */
export function expectToPass(oracleCase: QueueingCase): void {
  const result = simulateCase(oracleCase);
  console.log(comparison(oracleCase, result));
  const { verdict, reasons } = result;
  expect({ verdict, reasons }).toEqual({ verdict: "pass", reasons: [] });
}

/** `mmc-03, 25 replications` and a line a headline metric: exact, simulated, 95 % interval. */
function comparison(oracleCase: QueueingCase, { metrics, replications }: CaseResult): string {
  const names = oracleCase.acceptance?.headline ?? Object.keys(metrics);
  const lines = names.map((name) => {
    const { mean, halfWidth } = metrics[name];
    const exact = oracleCase.expected![name];
    return `  ${name.padEnd(22)} exact ${shown(exact)} simulated ${shown(mean)} ± ${shown(halfWidth)}`;
  });
  return [`${oracleCase.id}, ${replications} replications`, ...lines].join("\n");
}

function shown(value: number): string {
  return value.toPrecision(5).padEnd(9);
}
