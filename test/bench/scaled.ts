import { readFileSync } from "node:fs";
import { processClock } from "./stopwatch.ts";
import { readWorkload, runWorkload } from "./workload.ts";

/**
 * One run of another size in a process of its own: `scaled tickets FILE SIZE SEED` has so many
 * tickets in one replication, `scaled pending FILE SIZE SEED` has so many tickets pending once it is
 * full. Small ones are replicated until there are a million tickets.
 */
const [kind, file, size, seed] = process.argv.slice(2);
const count = Number(size);
const text = readFileSync(file, "utf8");
const ticketsPerWeek = 10_080;

/** Filling up takes as many tickets as are pending then: they are a fifth at most. */
const tickets = kind === "tickets" ? count : Math.max(200_000, 5 * count);
const scenario = kind === "tickets" ? text : text.replace("mean: 20 min", `mean: ${count} min`);

const weeks = Math.round(tickets / ticketsPerWeek);
const length = { warmUp: 0, measured: weeks * 7 * 24 * 60 * 60_000, cap: 0 };
const workload = readWorkload(scenario, file, length);
const replications = Math.ceil(1_000_000 / tickets);
process.stdout.write(JSON.stringify(runWorkload(workload, seed, replications, processClock)));
