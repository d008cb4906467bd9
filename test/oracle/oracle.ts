import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answerCase, type ExactResult } from "./exact/answerCase.ts";
import { readCases } from "./oracleCase.ts";
import { type Judged, resultPage } from "./resultTable.ts";
import type { CaseResult } from "./runCase.ts";
import { runCases } from "./runCases.ts";

const usage = `npm run oracle -- [--cases FILE] [--only id,id] [--budget SECONDS] [--seed TEXT] [--threads N] [--json]

Runs the cases of FILE (default: oracle/cases.json of TIERLAB_SHARED or ../shared) and judges them by
both rules. A run of all the default cases writes test/oracle/results.md. Exits 1 if a case fails.`;

const shared = process.env["TIERLAB_SHARED"] ?? "../shared";
const { values: options } = parseArgs({
  options: {
    cases: { type: "string" },
    only: { type: "string" },
    budget: { type: "string", default: "60" },
    seed: { type: "string", default: "oracle" },
    threads: { type: "string", default: String(availableParallelism()) },
    json: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
if (options.help) process.stdout.write(`${usage}\n`);
else process.exitCode = await main();

async function main(): Promise<number> {
  const file = options.cases ?? join(shared, "oracle/cases.json");
  if (!existsSync(file)) {
    process.stderr.write(`${file} must be there: give --cases FILE or set TIERLAB_SHARED\n`);
    return 1;
  }
  const wanted = options.only?.split(",");
  const isWanted = ({ id }: { readonly id: string }) => wanted?.includes(id) ?? true;
  const cases = readCases(file);
  const queueing = cases.queueing.filter(isWanted);
  const exact = cases.exact.filter(isWanted).map(answerCase);
  const jobs = queueing.map((oracleCase) => ({
    oracleCase,
    seed: options.seed,
    replications: 20,
    budgetSeconds: Number(options.budget),
  }));
  const results = await runCases(jobs, Number(options.threads), tell);
  const judged = queueing.map((oracleCase, at) => ({ oracleCase, result: results[at] }));
  const isWhole = options.cases === undefined && wanted === undefined;
  print(judged, exact, isWhole);
  return [...results, ...exact].some(({ verdict }) => verdict === "fail") ? 1 : 0;
}

function tell({ id, verdict, replications, reasons }: CaseResult): void {
  process.stderr.write(`${id}: ${verdict} (${replications} replications) ${reasons.join("; ")}\n`);
}

function print(judged: readonly Judged[], exact: readonly ExactResult[], isWhole: boolean): void {
  const page = resultPage(judged, exact, { seed: options.seed, budget: Number(options.budget) });
  if (isWhole) writeFileSync(fileURLToPath(new URL("./results.md", import.meta.url)), page);
  const json = { cases: [...judged.map(({ result }) => toJson(result)), ...exact.map(exactJson)] };
  process.stdout.write(options.json ? `${JSON.stringify(json)}\n` : page);
}

function toJson({ id, verdict, reasons, metrics }: CaseResult) {
  const shown = Object.entries(metrics).map(([name, { mean, standardError, n }]) => [
    name,
    { mean: known(mean), standardError: known(standardError), n },
  ]);
  return { id, verdict, reasons, metrics: Object.fromEntries(shown), values: {} };
}

function exactJson({ id, verdict, reasons, values }: ExactResult) {
  return { id, verdict, reasons, metrics: {}, values };
}

/** What isn't known is null. */
function known(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
