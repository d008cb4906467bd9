import { describe, it } from "vitest";
import type {
  OracleArrivals,
  OracleScenario,
  OracleTier,
  QueueingCase,
} from "../oracle/oracleCase.ts";
import { expectToPass, longest } from "./theoryCases.ts";

const exponential = (mean: number) => ({ dist: "exponential", mean });
const fixed = (value: number) => ({ dist: "deterministic", value });

function agents(servers: number | null, given: Partial<OracleTier>): OracleTier {
  return { name: "L1", servers, service: exponential(10), ...given };
}

function stream(given: Partial<OracleArrivals>): OracleArrivals {
  return { tier: "L1", class: "ticket", process: "poisson", ...given };
}

function daily(breaks: readonly number[], rates: readonly number[]): OracleArrivals {
  return stream({ process: "poisson_piecewise", period: 1440, breaks, rates });
}

const oneClass = [{ name: "ticket", priority: 1 }];
const classes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ name: `P${i + 1}`, priority: i + 1 }));

function combination(
  id: string,
  scenario: Partial<OracleScenario> & Pick<OracleScenario, "arrivals" | "tiers">,
  expected: Readonly<Record<string, number>>,
  max_rel_halfwidth = 0.04,
): QueueingCase {
  return {
    id,
    scenario: { classes: oneClass, ...scenario },
    suggested_run: { warmup: 10_000, length: 800_000, replications: 20 },
    expected,
    acceptance: { max_rel_halfwidth },
  };
}

/** Exact by the formula in the comment; figures of Markov chains were solved in NumPy, apart from this code. */
const cases: readonly QueueingCase[] = [
  combination(
    "tandem of equal fixed times",
    {
      arrivals: [stream({ rate: 0.08 })],
      tiers: [
        agents(1, { service: fixed(10), routes: { L2: 1 } }),
        agents(1, { name: "L2", service: fixed(10) }),
      ],
    },
    // Friedman 1965: L1 is M/D/1 (Pollaczek and Khinchine: 20 min), and each ticket reaches L2 at
    // or after the instant at which the one before leaves it. One that came first would wait 10 min.
    { "L1.mean_wait": 20, "L2.mean_wait": 0, "L2.p_wait": 0, "total.mean_sojourn": 40 },
  ),
  combination(
    "think times of any kind",
    {
      arrivals: [
        stream({
          process: "finite_source",
          population: 8,
          think: { dist: "lognormal", mean: 60, cv: 2 },
        }),
      ],
      tiers: [agents(1, {})],
    },
    // Only the mean of the think time counts: birth and death with (8 − n)/60 up, 1/10 down.
    {
      "L1.mean_in_system": 2.731254702,
      "L1.throughput": 0.0878124216334,
      "L1.mean_wait": 21.1032841504,
      "L1.p_wait": 0.81494526416,
    },
  ),
  combination(
    "requesters, L1 and L2 in a ring",
    {
      arrivals: [stream({ process: "finite_source", population: 10, think: exponential(100) })],
      tiers: [
        agents(1, { service: exponential(8), routes: { L2: 0.4 } }),
        agents(1, { name: "L2", service: exponential(15) }),
      ],
    },
    // Gordon and Newell: p(n₁, n₂) ∝ 100^k/k! · 8^n₁ · (0.4·15)^n₂ with k = 10 − n₁ − n₂.
    {
      "L1.throughput": 0.0788043120591,
      "L1.mean_sojourn": 16.7906832065,
      "L2.mean_sojourn": 25.264815281,
      "total.mean_sojourn": 26.8966093189,
    },
  ),
  combination(
    "batches into a room",
    {
      arrivals: [
        stream({
          process: "batch_poisson",
          rate: 0.1,
          batch: { dist: "uniform", low: 1, high: 6 },
        }),
      ],
      tiers: [agents(2, { service: exponential(8), capacity: 6 })],
    },
    // Those for whom there is room get in, the rest of the batch is lost: a chain of 7 states.
    {
      "L1.p_block": 0.437550027065,
      "L1.mean_in_system": 3.26584454323,
      "L1.mean_wait": 8.58989218286,
      "L1.p_wait": 0.796891590043,
      "L1.utilization": 0.787429962109,
    },
    0.03,
  ),
  combination(
    "spells into a room",
    {
      arrivals: [stream({ process: "mmpp2", rates: [0.1, 1], mean_state: [100, 40] })],
      tiers: [agents(4, { capacity: 8 })],
    },
    // A chain of 2 · 9 states; nobody is lost evenly: rates weigh the time at 8.
    {
      "L1.p_block": 0.399146058899,
      "L1.mean_in_system": 3.12266398317,
      "L1.mean_wait": 4.55172139981,
      "L1.p_wait": 0.587399073103,
    },
  ),
  combination(
    "regular arrivals at five agents",
    {
      arrivals: [stream({ process: "renewal", interarrival: fixed(2.2) })],
      tiers: [agents(5, {})],
    },
    // D/M/5: the chain embedded at arrivals, e^{Gt} of a pure death process between them.
    { "L1.p_wait": 0.663455269536, "L1.mean_wait": 7.53352252843, "L1.utilization": 10 / 11 },
    0.05,
  ),
  combination(
    "some give up, some never",
    {
      arrivals: [stream({ rate: 0.6 })],
      tiers: [
        agents(6, {
          patience: { dist: "deterministic_or_infinite", value: 6, p_finite: 0.6, then: "leave" },
        }),
      ],
    },
    // Baccelli and Hébuterne: the offered wait's density is λp₅·e^{λ∫Ḡ − 0.6x}, Ḡ = 1 to 6 min, then 0.4.
    {
      "L1.p_abandon": 0.124354987602,
      "L1.mean_wait": 2.81675191791,
      "L1.mean_wait_served": 2.36473524785,
      "L1.p_served_within[3]": 0.568911289846,
    },
  ),
  combination(
    "three classes of any work that interrupt",
    {
      classes: classes(3),
      arrivals: [0.02, 0.03, 0.04].map((rate, i) => stream({ rate, class: `P${i + 1}` })),
      tiers: [
        agents(1, {
          service: {
            P1: fixed(5),
            P2: { dist: "lognormal", mean: 10, cv: 1.5 },
            P3: { dist: "uniform", low: 0, high: 20 },
          },
          discipline: "priority",
          preemption: "resume",
        }),
      ],
    },
    // T_k = m_k/(1 − σ_{k−1}) + ½Σ_{i≤k}λᵢE[Sᵢ²]/((1 − σ_{k−1})(1 − σ_k)), σ = 0.1, 0.4, 0.8; E[S²] = 25, 325, 400/3.
    {
      "L1.P1.mean_sojourn": 5 + 0.25 / 0.9,
      "L1.P2.mean_sojourn": 10 / 0.9 + 5.125 / (0.9 * 0.6),
      "L1.P3.mean_sojourn": 10 / 0.6 + (5.125 + 8 / 3) / (0.6 * 0.2),
      "L1.utilization": 0.8,
    },
    0.07,
  ),
  combination(
    "work that begins anew when interrupted",
    {
      classes: classes(2),
      arrivals: [stream({ rate: 0.03, class: "P1" }), stream({ rate: 0.02, class: "P2" })],
      tiers: [
        agents(1, {
          service: { P1: exponential(10), P2: fixed(12) },
          discipline: "priority",
          preemption: "restart",
        }),
      ],
    },
    // P1 sees M/M/1 at 0.3. 12 min without an arrival of P1 take (e^{0.03·12} − 1)/0.03 of work on average.
    {
      "L1.P1.mean_sojourn": 10 / 0.7,
      "L1.utilization": 0.3 + (0.02 * (Math.exp(0.36) - 1)) / 0.03,
    },
  ),
  combination(
    "priority and patience, unequal work",
    {
      classes: classes(2),
      arrivals: [stream({ rate: 0.15, class: "P1" }), stream({ rate: 0.2, class: "P2" })],
      tiers: [
        agents(2, {
          service: { P1: exponential(6), P2: exponential(12) },
          discipline: "priority",
          patience: { ...exponential(15), then: "leave" },
        }),
      ],
    },
    // A chain of both queues and of who is in hand.
    {
      "L1.P1.p_abandon": 0.273203297118,
      "L1.P2.p_abandon": 0.500757388936,
      "L1.P1.mean_wait": 4.09804945677,
      "L1.P2.mean_wait": 7.51136083405,
      "L1.p_wait": 0.88036510944,
    },
    0.03,
  ),
  combination(
    "three crews hand over",
    {
      arrivals: [daily([0, 480, 960], [0.1, 0.3, 0.2])],
      tiers: [
        agents(null, {
          service: exponential(12),
          schedule: {
            period: 1440,
            breaks: [0, 480, 960],
            servers: [2, 4, 3],
            shift_end: "handover",
          },
        }),
      ],
      snapshots: [480, 500, 960],
    },
    // Those with the crew on shift, and those whom the crew before still has in hand: e^{Gt} by the minute.
    {
      "L1.mean_wait": 12.9393270822,
      "L1.mean_in_system": 4.98786199771,
      "L1.mean_busy": 2.4,
      "L1.mean_in_system_at[500]": 3.56738835464,
      "L1.mean_in_system_at[960]": 8.9623069021,
    },
    0.06,
  ),
  combination(
    "closed by night, and patience runs",
    {
      arrivals: [daily([0, 480, 960, 1200], [0.02, 0.4, 0.3, 0.05])],
      tiers: [
        agents(null, {
          patience: { ...exponential(60), then: "leave" },
          // The first break is in the morning, and the last value holds through midnight.
          schedule: {
            period: 1440,
            breaks: [480, 960, 1200],
            servers: [4, 2, 0],
            shift_end: "count",
          },
        }),
      ],
      snapshots: [480, 1200],
    },
    // Those who wait and those in hand, who may be more than the shift has; e^{Gt} by the minute.
    {
      "L1.p_abandon": 0.243229855417,
      "L1.mean_wait": 14.593791325,
      "L1.mean_busy": 1.50092745112,
      "L1.mean_in_system_at[480]": 1.20062361238,
      "L1.mean_in_system_at[1200]": 8.17691653175,
    },
  ),
];

describe("combinations of features agree with exact cases", () => {
  it.each(cases)("$id", expectToPass, longest);
});
