import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import type { Counterexample } from "../property/laws/checkLaws.ts";
import { counterexampleText } from "../property/laws/counterexampleText.ts";
import { lawsOfComparedRuns, lawsOfMeans, lawsOfOneRun } from "../property/laws/laws.ts";
import { worldOf } from "../property/laws/world.ts";
import { coverageText, resultPage } from "./resultPage.ts";
import { type FuzzOptions, type FuzzResult, runStructures } from "./runStructures.ts";
import { above0, wholeNumber } from "./optionNumbers.ts";

const usage = `npm run fuzz -- engine [--runs N] [--seed S] [--minutes M] [--threads T] [--coverage]
npm run fuzz -- engine --replay FILE

Generates support structures and checks the engine's laws on each (test/property/laws). A structure that
breaks one is made as small as it can be and written to a file, which --replay checks again.

  --runs N      structures, 1,000 unless given; from 20,000 on the run writes test/fuzz/results.md
  --seed S      a whole number, the same structures each time; today's time unless given
  --minutes M   begins nothing new after so many minutes
  --threads T   1 unless given
  --coverage    prints how often each field of the schema was on, and acted
  --replay FILE checks all laws on the scenario of a file

Exits 1 if a law is broken, 2 on a wrong option.`;

const runsForPage = 20_000;
let reported = 0;

/** `npm run fuzz -- engine`; returns the exit code. */
export async function fuzzEngine(): Promise<number> {
  const options = read();
  if (options === null) return 2;
  if (options === "help") return write(`${usage}\n`, 0);
  if ("replay" in options) return replay(options.replay);
  const result = await runStructures(options, progress);
  process.stderr.write("\n");
  if (options.isCoverageAsked) write(`${coverageText(result.coverage)}\n`, 0);
  if (result.structures >= runsForPage)
    writeFileSync(
      fileURLToPath(new URL("./results.md", import.meta.url)),
      resultPage(result, options),
    );
  return write(`${summary(result)}\n`, result.found.length === 0 ? 0 : 1);
}

type Asked = "help" | { readonly replay: string } | (FuzzOptions & { isCoverageAsked: boolean });

function read(): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        runs: { type: "string", default: "1000" },
        seed: { type: "string", default: String(Math.floor(Date.now() / 1000)) },
        minutes: { type: "string", default: "Infinity" },
        threads: { type: "string", default: "1" },
        replay: { type: "string" },
        coverage: { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    });
    if (values.help) return "help";
    if (positionals.join(" ") !== "engine")
      throw new Error(`what to fuzz must be engine, got "${positionals.join(" ")}"`);
    if (values.replay !== undefined) return { replay: values.replay };
    const until = performance.now() + 60_000 * above0("minutes", values.minutes);
    return {
      runs: wholeNumber("runs", values.runs),
      seed: wholeNumber("seed", values.seed),
      threads: wholeNumber("threads", values.threads),
      until,
      isCoverageAsked: values.coverage,
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

function progress(soFar: FuzzResult): void {
  for (; reported < soFar.found.length; reported++) report(soFar.found[reported]);
  process.stderr.write(`\r${summary(soFar)} after ${Math.round(performance.now() / 1000)} s`);
}

function summary({ structures, laws, found }: FuzzResult): string {
  const counts = `${structures.toLocaleString("en")} structures, ${laws.toLocaleString("en")} laws checked`;
  return `${counts}, ${found.length} ${found.length === 1 ? "counterexample" : "counterexamples"}`;
}

function report(found: Counterexample): void {
  const file = join(mkdtempSync(join(tmpdir(), "tierlab-fuzz-")), "counterexample.yaml");
  writeFileSync(file, counterexampleText(found));
  process.stderr.write(
    `\nBroken: ${found.law}\n${found.message}\nSeed ${found.seed}, path ${found.path}.\nAgain: npm run fuzz -- engine --replay ${file}\n`,
  );
}

/** All laws on one scenario, each with what it has to say. */
function replay(file: string): number {
  const world = worldOf(parse(readFileSync(file, "utf8")) as ScenarioInput);
  if (world === null) return write(`${file} must be a scenario that the model takes\n`, 1);
  let broken = 0;
  for (const law of [...lawsOfOneRun, ...lawsOfComparedRuns, ...lawsOfMeans])
    try {
      law.check(world);
    } catch (error) {
      broken++;
      write(`Broken: ${law.name}\n${(error as Error).message}\n`, 0);
    }
  return write(broken === 0 ? "All laws are kept.\n" : "", broken === 0 ? 0 : 1);
}
