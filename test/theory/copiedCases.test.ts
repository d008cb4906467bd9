import { describe, it } from "vitest";
import type { OracleTier, QueueingCase } from "../oracle/oracleCase.ts";
import { expectToPass, longest } from "./theoryCases.ts";

/** Exponential handling, first come, and everything resolved, but for what `given` says. */
function agents(servers: number, mean: number, given: Partial<OracleTier> = {}): OracleTier {
  return { name: "L1", servers, service: { dist: "exponential", mean }, ...given };
}

function poisson(rate: number, className = "ticket") {
  return { tier: "L1", class: className, process: "poisson", rate };
}

const oneClass = [{ name: "ticket", priority: 1 }];

const cases: readonly QueueingCase[] = [
  {
    id: "eye clinic",
    description: "6 an hour, 20 minutes, 3 servers",
    scenario: { classes: oneClass, arrivals: [poisson(0.1)], tiers: [agents(3, 20)] },
    suggested_run: { warmup: 5000, length: 800_000, replications: 20 },
    // Gross and Harris, Fundamentals of Queueing Theory: Lq = 8/9, W = 28.9 min; C(3, 2) = 4/9.
    expected: {
      "L1.p_wait": 4 / 9,
      "L1.mean_queue": 8 / 9,
      "L1.mean_sojourn": 260 / 9,
      "L1.utilization": 2 / 3,
    },
    acceptance: { max_rel_halfwidth: 0.03 },
  },
  {
    id: "hot lots",
    description: "1 hot lot and 9 normal ones an hour, 5 minutes, one machine",
    scenario: {
      classes: [
        { name: "hot", priority: 1 },
        { name: "normal", priority: 2 },
      ],
      arrivals: [poisson(1 / 60, "hot"), poisson(9 / 60, "normal")],
      tiers: [agents(1, 5, { discipline: "priority" })],
    },
    suggested_run: { warmup: 10_000, length: 1_000_000, replications: 20 },
    // Prabhu 1981, table 4.4: 9.545 and 32.27 min in the system. Cobham: W₀ = ρ·5 = 25/6,
    // wait W₀/(1 − 1/12) = 50/11 and W₀/((1 − 1/12)(1 − 5/6)) = 300/11.
    expected: { "L1.hot.mean_sojourn": 50 / 11 + 5, "L1.normal.mean_sojourn": 300 / 11 + 5 },
    acceptance: { max_rel_halfwidth: 0.03 },
  },
  {
    id: "hot lots at once",
    description: "the same, and a hot lot interrupts the work on a normal one",
    scenario: {
      classes: [
        { name: "hot", priority: 1 },
        { name: "normal", priority: 2 },
      ],
      arrivals: [poisson(1 / 60, "hot"), poisson(9 / 60, "normal")],
      tiers: [agents(1, 5, { discipline: "priority", preemption: "resume" })],
    },
    suggested_run: { warmup: 10_000, length: 1_000_000, replications: 20 },
    // Hot lots see M/M/1 at 1/12: 5/(1 − 1/12) = 60/11. Normal ones: 5/(1 − 1/12) and the work in
    // front, (25/6)/((1 − 1/12)(1 − 5/6)) = 300/11. Number in the system as in M/M/1 at 5/6: 5.
    expected: {
      "L1.hot.mean_sojourn": 60 / 11,
      "L1.normal.mean_sojourn": 360 / 11,
      "L1.mean_in_system": 5,
      "L1.utilization": 5 / 6,
    },
    acceptance: { max_rel_halfwidth: 0.03 },
  },
  {
    id: "urgent at once",
    description: "three agents, urgent tickets interrupt: as if the others weren't there",
    scenario: {
      classes: [
        { name: "urgent", priority: 1 },
        { name: "other", priority: 2 },
      ],
      arrivals: [poisson(0.1, "urgent"), poisson(0.1, "other")],
      tiers: [agents(3, 12, { discipline: "priority", preemption: "resume" })],
    },
    suggested_run: { warmup: 5000, length: 400_000, replications: 20 },
    // Erlang C. Urgent alone: a = 1.2, C(3, 1.2) = 0.48/3.4 (0.48 = 0.288/0.6, 3.4 = 1 + 1.2 + 0.72 + 0.48), so it
    // stays 12 + C·12/1.8. Both: a = 2.4, C = (2.304/0.2)/(1 + 2.4 + 2.88 + 11.52), C·2.4/0.6 + 2.4 there.
    expected: {
      "L1.urgent.mean_sojourn": 12 + ((0.48 / 3.4) * 12) / 1.8,
      "L1.mean_in_system": 2.4 + ((11.52 / 17.8) * 2.4) / 0.6,
      "L1.utilization": 0.8,
    },
    acceptance: { max_rel_halfwidth: 0.03 },
  },
  {
    id: "impatient callers",
    description: "one agent, 8 minutes, patience of mean 15",
    scenario: {
      classes: oneClass,
      arrivals: [poisson(0.1)],
      tiers: [agents(1, 8, { patience: { dist: "exponential", mean: 15, then: "leave" } })],
    },
    suggested_run: { warmup: 3000, length: 600_000, replications: 20 },
    // aba-02 of the oracle: Erlang A by its birth-and-death chain. One agent: P(wait) = occupancy.
    expected: {
      "L1.p_abandon": 0.261295352913,
      "L1.mean_wait": 3.9194302937,
      "L1.p_wait": 0.59096371767,
      "L1.utilization": 0.59096371767,
    },
    acceptance: { max_rel_halfwidth: 0.02 },
  },
  {
    id: "full phone lines",
    description: "one agent, twice the work they can do, room for two",
    scenario: {
      classes: oneClass,
      arrivals: [poisson(0.2)],
      tiers: [agents(1, 10, { capacity: 2 })],
    },
    suggested_run: { warmup: 3000, length: 600_000, replications: 20 },
    // M/M/1/2 with ρ = 2: shares of time 1/7, 2/7, 4/7; those who get in, 0.2·3/7 a minute, wait (4/7)/(0.6/7).
    expected: {
      "L1.p_block": 4 / 7,
      "L1.throughput": 0.6 / 7,
      "L1.mean_in_system": 10 / 7,
      "L1.utilization": 6 / 7,
      "L1.mean_wait": 20 / 3,
      "L1.p_wait": 2 / 3,
    },
    acceptance: { max_rel_halfwidth: 0.02 },
  },
  {
    id: "ping-pong",
    description: "half of what L1 has done goes to L2, which sends all of it back",
    scenario: {
      classes: oneClass,
      arrivals: [poisson(0.05)],
      tiers: [
        agents(2, 10, { routes: { L2: 0.5 } }),
        agents(1, 12, { name: "L2", routes: { L1: 1 } }),
      ],
    },
    suggested_run: { warmup: 10_000, length: 1_000_000, replications: 20 },
    // Jackson: L1 is visited 1/(1 − ½) = 2 times, L2 once. L1: 0.1/min, 2 agents, a = 1, C = 1/3,
    // wait (1/3)·10/(2 − 1) = 10/3. L2: ρ = 0.6, M/M/1 stay 12/0.4 = 30. Total 2·(40/3) + 30.
    expected: {
      "L1.visits_per_ticket": 2,
      "L2.visits_per_ticket": 1,
      "L1.mean_wait": 10 / 3,
      "L2.mean_sojourn": 30,
      "total.mean_sojourn": 80 / 3 + 30,
    },
    acceptance: { max_rel_halfwidth: 0.03 },
  },
  {
    id: "timeout",
    description: "a timer of mean 10 minutes in L1's queue escalates, and so does 1 ticket in 5",
    scenario: {
      classes: oneClass,
      arrivals: [poisson(0.5)],
      tiers: [
        agents(4, 8, {
          routes: { L2: 0.2 },
          patience: { dist: "exponential", mean: 10, then: "escalate", to: "L2" },
        }),
        agents(4, 15, { name: "L2" }),
      ],
    },
    suggested_run: { warmup: 5000, length: 300_000, replications: 20 },
    // esc-01 of the oracle: a two-dimensional Markov chain, solved exactly.
    expected: {
      "L1.p_abandon": 0.184931236599,
      "L2.throughput": 0.17397249464,
      "L2.mean_wait": 7.63740858675,
      "total.mean_sojourn": 16.2464353612,
    },
    acceptance: { max_rel_halfwidth: 0.03 },
  },
  {
    id: "constant work",
    description: "M/D/1 at load 0.8",
    scenario: {
      classes: oneClass,
      arrivals: [poisson(0.08)],
      tiers: [{ name: "L1", servers: 1, service: { dist: "deterministic", value: 10 } }],
    },
    suggested_run: { warmup: 10_000, length: 1_000_000, replications: 20 },
    // Pollaczek and Khinchine: λE[S²]/(2(1 − ρ)) = 0.08·100/0.4 = 20; Takács: variance 1600/3.
    expected: { "L1.mean_wait": 20, "L1.var_wait": 1600 / 3, "L1.mean_queue": 1.6 },
    acceptance: { max_rel_halfwidth: 0.03, headline: ["L1.mean_wait", "L1.mean_queue"] },
  },
];

describe("simulated queues agree with published and hand-worked cases", () => {
  it.each(cases)("$id: $description", expectToPass, longest);
});
