import { existsSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { answerCase, type ExactResult } from "./exact/answerCase.ts";
import { type CaseFile, CaseFileError, readCases } from "./oracleCase.ts";
import { type Judged, resultPage } from "./resultTable.ts";
import type { CaseResult } from "./runCase.ts";
import { runCases } from "./runCases.ts";

const usage = `npm run oracle -- [--cases FILE] [--only id,id] [--budget SECONDS] [--seed TEXT] [--threads N] [--json]

Runs the cases of FILE (default: oracle/cases.json of TIERLAB_SHARED or ../shared) and judges them by
both rules. A run of all the default cases writes test/oracle/results.md. Exits 1 if a case fails, 2 if FILE or an option is wrong.`;

const shared = process.env["TIERLAB_SHARED"] ?? "../shared";

interface Options {
  readonly file: string;
  /** Of a run of all the default cases the table is kept. */
  readonly isDefault: boolean;
  readonly only: readonly string[] | null;
  readonly budget: number;
  readonly seed: string;
  readonly threads: number;
  readonly isJson: boolean;
}

try {
  const options = readOptions();
  if (options === null) process.stdout.write(`${usage}\n`);
  else process.exitCode = await main(options);
} catch (error) {
  if (!(error instanceof CaseFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

/** Null where help is asked for. */
function readOptions(): Options | null {
  const values = parsedArguments();
  if (values.help) return null;
  return {
    file: values.cases ?? join(shared, "oracle/cases.json"),
    isDefault: values.cases === undefined && values.only === undefined,
    only: values.only?.split(",") ?? null,
    budget: atLeast(0, "--budget", values.budget),
    seed: values.seed,
    threads: Math.floor(atLeast(1, "--threads", values.threads)),
    isJson: values.json,
  };
}

function parsedArguments() {
  try {
    return parseArgs({
      options: {
        cases: { type: "string" },
        only: { type: "string" },
        budget: { type: "string", default: "60" },
        seed: { type: "string", default: "oracle" },
        threads: { type: "string", default: String(availableParallelism()) },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new CaseFileError(`${(error as Error).message}\n\n${usage}`);
  }
}

function atLeast(least: number, name: string, given: string): number {
  const value = Number(given);
  if (given.trim() !== "" && value >= least && value < Infinity) return value;
  throw new CaseFileError(`${name} must be a number of at least ${least}, got ${given}`);
}

async function main(options: Options): Promise<number> {
  const { queueing, exact } = chosenCases(options);
  const answers = exact.map(answerCase);
  const jobs = queueing.map((oracleCase) => ({
    oracleCase,
    seed: options.seed,
    replications: 20,
    budgetSeconds: options.budget,
  }));
  const results = await runCases(jobs, options.threads, tell);
  const judged = queueing.map((oracleCase, at) => ({ oracleCase, result: results[at] }));
  print(judged, answers, options);
  return [...results, ...answers].some(({ verdict }) => verdict === "fail") ? 1 : 0;
}

function chosenCases({ file, only }: Options): CaseFile {
  if (!existsSync(file))
    throw new CaseFileError(`${file} must be there: give --cases FILE or set TIERLAB_SHARED`);
  const { queueing, exact } = readCases(file);
  const ids = new Set([...queueing, ...exact].map(({ id }) => id));
  const unknown = only?.filter((id) => !ids.has(id)) ?? [];
  if (unknown.length > 0)
    throw new CaseFileError(
      `${file} must hold a case ${unknown.join(", ")}: it has ${[...ids].join(", ")}`,
    );
  const isWanted = ({ id }: { readonly id: string }) => only?.includes(id) ?? true;
  return { queueing: queueing.filter(isWanted), exact: exact.filter(isWanted) };
}

function tell({ id, verdict, replications, reasons }: CaseResult): void {
  process.stderr.write(`${id}: ${verdict} (${replications} replications) ${reasons.join("; ")}\n`);
}

function print(judged: readonly Judged[], exact: readonly ExactResult[], options: Options): void {
  const page = resultPage(judged, exact, options);
  if (options.isDefault)
    writeFileSync(fileURLToPath(new URL("./results.md", import.meta.url)), page);
  const json = { cases: [...judged.map(({ result }) => toJson(result)), ...exact.map(exactJson)] };
  process.stdout.write(options.isJson ? `${JSON.stringify(json)}\n` : page);
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
