import { readFileSync } from "node:fs";
import { inlineMore } from "../../src/execution/inlineMore.ts";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import { processClock } from "./stopwatch.ts";
import { readWorkload, runWorkload } from "./workload.ts";

inlineMore();

/** One run of ours in a process of its own: `contestant SCENARIO REPLICATIONS SEED [CHANGES]`. */
const [file, replications, seed, changes = "{}"] = process.argv.slice(2);
const changed = JSON.parse(changes) as Partial<Scenario>;
const workload = readWorkload(readFileSync(file, "utf8"), file, changed);
process.stdout.write(
  JSON.stringify(runWorkload(workload, seed, Number(replications), processClock)),
);
