import { describe, it } from "vitest";
import type { OracleArrivals, OracleTier, QueueingCase } from "../oracle/oracleCase.ts";
import { expectToPass, longest, missingOracle, oracleCases } from "./theoryCases.ts";

/** G/M/1, D/M/1 and batches: the embedded Markov chain at arrivals. */
describe.skipIf(missingOracle !== null)(
  `arrivals other than Poisson agree with theory ${missingOracle ?? ""}`,
  () => {
    it.each(oracleCases("gm1-01", "gm1-02", "bat-01"))("$id: $description", expectToPass, longest);
  },
);

type Stream = Omit<OracleArrivals, "tier" | "class">;

/** One tier of exponential handling that serves first come first. */
function queue(
  id: string,
  description: string,
  streams: readonly Stream[],
  tier: Pick<OracleTier, "servers" | "service">,
): QueueingCase {
  return {
    id,
    description,
    scenario: {
      classes: [{ name: "ticket", priority: 1 }],
      arrivals: streams.map((stream) => ({ tier: "L1", class: "ticket", ...stream })),
      tiers: [{ name: "L1", ...tier }],
    },
    suggested_run: { warmup: 10_000, length: 800_000, replications: 20 },
    acceptance: { max_rel_halfwidth: 0.03 },
  };
}

const exponential = (mean: number) => ({ dist: "exponential", mean });

/** Exact by the formula in the comment; the figures were worked out apart from this code. */
const cases: readonly QueueingCase[] = [
  {
    ...queue(
      "repairman",
      "5 machines that run for 60 min, one repairman, 10 min (M/M/1//5)",
      [{ process: "finite_source", population: 5, think: exponential(60) }],
      { servers: 1, service: exponential(10) },
    ),
    // Birth and death: p(n) ∝ 5!/(5 − n)! · 6^−n. Throughput (5 − L)/60, arrivals see p with 4 machines.
    expected: {
      "L1.mean_in_system": 1.1624026696,
      "L1.throughput": 0.0639599555,
      "L1.mean_wait": 8.1739130435,
      "L1.p_wait": 0.5304347826,
      "L1.utilization": 0.6395995551,
    },
  },
  {
    ...queue(
      "repairmen",
      "12 machines that run for 100 min, 3 repairmen, 30 min (M/M/3//12)",
      [{ process: "finite_source", population: 12, think: exponential(100) }],
      { servers: 3, service: exponential(30) },
    ),
    // Birth and death with rates (12 − n)/100 up and min(n, 3)/30 down.
    expected: {
      "L1.mean_in_system": 3.6665798714,
      "L1.throughput": 0.0833342013,
      "L1.mean_wait": 13.9985001926,
      "L1.p_wait": 0.5873863814,
      "L1.utilization": 0.8333420129,
    },
  },
  {
    ...queue(
      "fixed think time",
      "12 machines that run for exactly 100 min, as many repairmen",
      [{ process: "finite_source", population: 12, think: { dist: "deterministic", value: 100 } }],
      { servers: 12, service: exponential(30) },
    ),
    // Nobody waits: each machine is in repair 30 of 130 min.
    expected: { "L1.mean_in_system": (12 * 30) / 130, "L1.throughput": 12 / 130 },
  },
  {
    ...queue(
      "spells",
      "3 an hour for 120 min, 12 an hour for 40 min, one agent, 8 min (MMPP2/M/1)",
      [{ process: "mmpp2", rates: [0.05, 0.2], mean_state: [120, 40] }],
      { servers: 1, service: exponential(8) },
    ),
    // Neuts: π₀(B + RA₂) = 0, L = π₀R(I − R)⁻²1 with R the least solution of A₀ + RA₁ + R²A₂ = 0.
    expected: {
      "L1.mean_in_system": 4.9464734281,
      "L1.mean_wait": 48.5311248921,
      "L1.p_wait": 0.7870697035,
      "L1.utilization": 0.7,
      "L1.throughput": 0.0875,
    },
    acceptance: { max_rel_halfwidth: 0.05 },
  },
  {
    ...queue(
      "geometric batches",
      "batches of 3 on average, one agent, 10 min",
      [{ process: "batch_poisson", rate: 0.02, batch: { dist: "geometric", mean: 3 } }],
      { servers: 1, service: exponential(10) },
    ),
    // Mˣ/M/1: L = ρ(1 + E[X²]/E[X])/(2(1 − ρ)), ρ = 0.6, E[X²] = (1 + ⅔)/(⅓)² = 15: 0.6·6/0.8 = 4.5.
    expected: { "L1.mean_in_system": 4.5, "L1.mean_sojourn": 75, "L1.utilization": 0.6 },
    acceptance: { max_rel_halfwidth: 0.04 },
  },
  {
    ...queue(
      "listed batches",
      "1 or 5 at a time, one agent, 10 min",
      [
        {
          process: "batch_poisson",
          rate: 0.02,
          batch: { dist: "discrete", values: [1, 5], p: [0.5, 0.5] },
        },
      ],
      { servers: 1, service: exponential(10) },
    ),
    // The same with E[X] = 3, E[X²] = 13: 0.6·(1 + 13/3)/0.8 = 4.
    expected: { "L1.mean_in_system": 4, "L1.mean_sojourn": 200 / 3 },
    acceptance: { max_rel_halfwidth: 0.04 },
  },
  {
    ...queue(
      "several streams",
      "one class of Poisson, regular, batch, modulated and finite-source streams, nobody waits",
      [
        { process: "poisson", rate: 0.05 },
        { process: "renewal", interarrival: { dist: "erlang", k: 3, mean: 25 } },
        { process: "batch_poisson", rate: 0.01, batch: { dist: "uniform", low: 1, high: 3 } },
        { process: "mmpp2", rates: [0, 0.1], mean_state: [60, 60] },
        { process: "finite_source", population: 4, think: exponential(40) },
      ],
      { servers: null, service: exponential(10) },
    ),
    // Little: (0.05 + 1/25 + 0.01·2 + 0.05 + 4/50) · 10 = 2.4.
    expected: { "L1.mean_in_system": 2.4, "L1.ticket.mean_in_system": 2.4, "L1.throughput": 0.24 },
  },
];

describe("arrivals other than Poisson agree with hand-worked cases", () => {
  it.each(cases)("$id: $description", expectToPass, longest);
});
