import { readFileSync } from "node:fs";
import type { Scenario } from "../../src/model/scenarioSchema.ts";
import { processClock } from "./stopwatch.ts";
import { readWorkload, runWorkload } from "./workload.ts";

const ticketsPerWeek = 10_080;

/**
 * One run of another size in a process of its own: `scaled tickets FILE SIZE SEED` has so many
 * tickets, `scaled pending FILE SIZE SEED` has so many tickets pending once it is full. The tickets of a
 * size of either come in one replication; its warm-up is another, of 100,000.
 */
const [kind, file, size, seed] = process.argv.slice(2);
const text = readFileSync(file, "utf8");
const run = kind === "tickets" ? tickets(Number(size)) : pending(Number(size));
process.stdout.write(JSON.stringify(run));

function tickets(count: number) {
  return runOnce(text, count);
}

/** Filling up takes as many tickets as are pending then: they are a fifth at most. */
function pending(count: number) {
  return runOnce(text.replace("mean: 20 min", `mean: ${count} min`), Math.max(200_000, 5 * count));
}

function runOnce(scenario: string, count: number) {
  const workload = (weeks: number) => readWorkload(scenario, file, lasting(weeks));
  runWorkload(workload(10), `warm-up ${seed}`, 1, processClock);
  return runWorkload(workload(Math.round(count / ticketsPerWeek)), seed, 1, processClock);
}

function lasting(weeks: number): Partial<Scenario> {
  return { warmUp: 0, measured: weeks * 7 * 24 * 60 * 60_000, cap: 0 };
}
