import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkCase } from "./import/checkCase.ts";
import { caseText, readCase } from "./import/importCase.ts";
import type { CasesChecked, ImportCounterexample } from "./import/importJob.ts";
import { importPage } from "./import/importPage.ts";
import { type ImportFuzzOptions, runImports } from "./import/runImports.ts";
import { above0, wholeNumber } from "./optionNumbers.ts";

const usage = `npm run fuzz -- import [--runs N] [--seed S] [--minutes M] [--threads T]
npm run fuzz -- import --replay FILE

Makes small exports of every product that is known by its header, as CSV, gzip, zip, XLSX, JSON, NDJSON and
XES, mutates their cells, text and bytes, and imports them: each must give a log or a clear reason why not. What
breaks a law is made as small as it can be and written to a file, which --replay checks again.

  --runs N      imports, 2,000 unless given; from 200,000 on the run writes test/fuzz/importResults.md
  --seed S      a whole number, the same files each time; today's time unless given
  --minutes M   begins nothing new after so many minutes
  --threads T   processes, 1 unless given
  --replay FILE checks all laws on the files of a case

Exits 1 if a law is broken, 2 on a wrong option.`;

const runsForPage = 200_000;
let reported = 0;

/** `npm run fuzz -- import`; returns the exit code. */
export async function fuzzImport(): Promise<number> {
  const options = read();
  if (options === null) return 2;
  if (options === "help") return write(`${usage}\n`, 0);
  if ("replay" in options) return replay(options.replay);
  process.stderr.write(`seed ${options.seed}\n`);
  const result = await runImports(options, progress);
  process.stderr.write("\n");
  if (result.cases >= runsForPage)
    writeFileSync(
      fileURLToPath(new URL("./importResults.md", import.meta.url)),
      importPage(result, options),
    );
  return write(`${summary(result)}\n`, result.counterexamples.length === 0 ? 0 : 1);
}

function read(): "help" | { readonly replay: string } | ImportFuzzOptions | null {
  try {
    const { values } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: "string", default: "2000" },
        seed: { type: "string", default: String(Math.floor(Date.now() / 1000)) },
        minutes: { type: "string", default: "Infinity" },
        threads: { type: "string", default: "1" },
        replay: { type: "string" },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    if (values.replay !== undefined) return { replay: values.replay };
    return {
      runs: wholeNumber("runs", values.runs),
      seed: wholeNumber("seed", values.seed),
      threads: wholeNumber("threads", values.threads),
      until: performance.now() + 60_000 * above0("minutes", values.minutes),
    };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${usage}\n`);
    return null;
  }
}

function write(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

function progress(soFar: CasesChecked): void {
  for (; reported < soFar.counterexamples.length; reported++)
    report(soFar.counterexamples[reported]);
  process.stderr.write(`\r${summary(soFar)} after ${Math.round(performance.now() / 1000)} s`);
}

function summary({ cases, files, logs, counterexamples }: CasesChecked): string {
  const count = (number: number) => number.toLocaleString("en");
  const found = counterexamples.length;
  return `${count(cases)} imports of ${count(files)} files, ${count(logs)} logs, ${found} ${found === 1 ? "counterexample" : "counterexamples"}`;
}

function report({ law, message, seed, nth, found }: ImportCounterexample): void {
  const file = join(mkdtempSync(join(tmpdir(), "tierlab-fuzz-")), "counterexample.json");
  writeFileSync(file, caseText(found));
  process.stderr.write(
    `\nBroken: ${law}\n${message}\nSeed ${seed}, case ${nth}: ${found.kind}; ${found.mutations.join(", ")}.\nAgain: npm run fuzz -- import --replay ${file}\n`,
  );
}

/** All laws on one case. */
async function replay(file: string): Promise<number> {
  const { broken } = await checkCase(readCase(readFileSync(file, "utf8")), true);
  if (broken === null) return write("All laws are kept.\n", 0);
  return write(`Broken: ${broken.law}\n${broken.message}\n`, 1);
}
