import { meansOf, readWorkload, timeReplications } from "./workload.ts";

/** One run of ours in a process of its own: `contestant SCENARIO REPLICATIONS SEED`; warmed up first. */
const [file, count, seed] = process.argv.slice(2);
const workload = readWorkload(file);
const replications = { from: 0, to: Number(count) };
const warmUp = Math.ceil(Number(count) / 5);
timeReplications(workload, `warm-up ${seed}`, { from: 0, to: warmUp });
const run = timeReplications(workload, seed, replications);
process.stdout.write(JSON.stringify({ ...run, ...meansOf(workload, seed, replications) }));
