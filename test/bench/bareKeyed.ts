import { bareKeyedW1 } from "./bareKeyed/w1.ts";
import { bareKeyedW2s } from "./bareKeyed/w2s.ts";

/** One run of a bare loop with our keyed draws in a process of its own: `bareKeyed WORKLOAD COUNT SEED`. */
const [workload, count, seed] = process.argv.slice(2);
const loop = workload === "w1" ? bareKeyedW1 : bareKeyedW2s;
process.stdout.write(JSON.stringify(loop(Number(count), seed)));
