import { expect, it } from "vitest";
import { erlangC } from "../../src/queueing/erlangC.ts";
import type { QueueingCase } from "../oracle/oracleCase.ts";
import { agrees, isNarrow, summarise } from "../oracle/verdict.ts";
import { runCase } from "../oracle/runCase.ts";
import { simulateCase } from "./theoryCases.ts";

/** esc-01 of the oracle in short: L1 4 agents of 8 min, timer of mean 10 min, 20 % escalate; L2 4 agents of 15 min. */
const timeout: QueueingCase = {
  id: "timeout",
  scenario: {
    classes: [{ name: "ticket", priority: 1 }],
    arrivals: [{ tier: "L1", class: "ticket", process: "poisson", rate: 0.5 }],
    tiers: [
      {
        name: "L1",
        servers: 4,
        service: { dist: "exponential", mean: 8 },
        routes: { L2: 0.2 },
        patience: { dist: "exponential", mean: 10, then: "escalate", to: "L2" },
      },
      { name: "L2", servers: 4, service: { dist: "exponential", mean: 15 } },
    ],
  },
  suggested_run: { warmup: 5000, length: 30_000, replications: 20 },
  acceptance: { max_rel_halfwidth: 0.05 },
};

it("a run fails a formula that is wrong: Erlang C at the rate of an overflow", () => {
  // The rate is right (L2.throughput of esc-01), the formula isn't: its tickets come in bunches.
  const load = 0.17397249464 * 15;
  const meanWait = (erlangC(4, load) * 15) / (4 - load);
  const result = simulateCase({ ...timeout, expected: { "L2.mean_wait": meanWait } });
  expect(result.verdict).toBe("fail");
  // 7.637 by the two-dimensional chain that esc-01 solves: the wrong one is off by a third.
  expect(meanWait / 7.63740858675).toBeLessThan(0.7);
});

it("a run too short to tell is too wide, though it agrees", () => {
  const expected = { "L2.mean_wait": 7.63740858675 };
  const result = runCase(
    { ...timeout, expected },
    { seed: "theory", replications: 4, tickets: 5000, mayGoOn: (soFar) => soFar < 4 },
  );
  expect(result.verdict).toBe("too wide");
});

it("what the format can't say is named, not skipped", () => {
  const [l1, l2] = timeout.scenario.tiers;
  const scenario = { ...timeout.scenario, tiers: [{ ...l1, discipline: "lifo" }, l2] };
  const result = simulateCase({ ...timeout, scenario, expected: { "L1.mean_wait": 1 } });
  expect(result.verdict).toBe("not expressible");
  expect(result.reasons).toEqual(["lifo dispatch"]);
});

it("without anything expected a run is reported, not judged", () => {
  const result = simulateCase({
    ...timeout,
    metrics: ["L1.mean_wait"],
    acceptance: { max_rel_halfwidth: 0.2 },
  });
  expect(result.verdict).toBe("not judged");
  expect(result.metrics["L1.mean_wait"].n).toBe(20);
});

it("agreement allows t(1 − 5·10⁻⁶, n − 1) standard errors and 0.1 % of the exact value", () => {
  // Mean 10, standard error 1 of n = 20: t(19) = 5.95 as the oracle prints it.
  const simulated = { mean: 10, standardError: 1, halfWidth: 2.09, n: 20 };
  expect(agrees(simulated, 10 + 5.9)).toBe(true);
  expect(agrees(simulated, 10 + 6)).toBe(false);
  const exactly = { mean: 10.009, standardError: 0, halfWidth: 0, n: 20 };
  expect(agrees(exactly, 10)).toBe(true);
  expect(agrees({ ...exactly, mean: 10.011 }, 10)).toBe(false);
});

it("power wants the 95 % half-width within the case's share, or 0.002 for a probability", () => {
  const simulated = { mean: 0.1, standardError: 0.001, halfWidth: 0.002, n: 20 };
  expect(isNarrow("L1.p_wait", simulated, 0.01, 0.02)).toBe(true);
  expect(isNarrow("L1.mean_wait", simulated, 0.01, 0.02)).toBe(false);
  expect(isNarrow("L1.mean_wait", simulated, 0.1, 0.02)).toBe(true);
});

it("standard errors are over replications", () => {
  // 1, 2, 3: s = 1, SE = 1/√3, t(0.975, 2) = 4.30265 (tables).
  const { mean, standardError, halfWidth, n } = summarise([1, 2, 3, Number.NaN]);
  expect([mean, n]).toEqual([2, 3]);
  expect(standardError).toBeCloseTo(1 / Math.sqrt(3), 9);
  expect(halfWidth).toBeCloseTo(4.30265 / Math.sqrt(3), 4);
});
