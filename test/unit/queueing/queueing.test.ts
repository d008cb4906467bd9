import { describe, expect, test } from "vitest";
import { erlangA, erlangAWaitTail } from "../../../src/queueing/erlangA.ts";
import { erlangB } from "../../../src/queueing/erlangB.ts";
import { erlangC } from "../../../src/queueing/erlangC.ts";
import { jackson } from "../../../src/queueing/jackson.ts";
import type { JacksonTier } from "../../../src/queueing/jackson.ts";
import { mmc, mmcSojournTail, mmcWaitQuantile, mmcWaitTail } from "../../../src/queueing/mmc.ts";
import { priorityWaitingTimes, teamPriorityWaitingTimes } from "../../../src/queueing/priority.ts";
import { trafficRates } from "../../../src/queueing/trafficRates.ts";

describe("erlangB", () => {
  test.each([
    [1, 1, 1 / 2], // a/(1 + a)
    [2, 1, 1 / 5], // (1/2)/(1 + 1 + 1/2)
    [3, 2, 4 / 19], // (8/6)/(1 + 2 + 2 + 8/6)
    [0, 5, 1],
    [4, 0, 0],
  ])("of %d agents and %d erlangs", (agents, load, expected) =>
    expect(erlangB(agents, load)).toBeCloseTo(expected, 14),
  );
});

describe("erlangC", () => {
  test("with one agent is the load", () => expect(erlangC(1, 0.3)).toBeCloseTo(0.3, 14));

  test("of three agents and two erlangs is 4/9", () =>
    expect(erlangC(3, 2)).toBeCloseTo(4 / 9, 14));

  test("is 1 once the load leaves no time to spare", () =>
    expect([erlangC(2, 2), erlangC(2, 7)]).toEqual([1, 1]));

  test.each([
    [0, 1, "agents must be a whole number of at least 1, got 0"],
    [1.5, 1, "agents must be a whole number of at least 1, got 1.5"],
    [2, -1, "offeredLoad must be at least 0 and finite, got -1"],
  ])("refuses %d agents and %d erlangs", (agents, load, message) =>
    expect(() => erlangC(agents, load)).toThrow(message),
  );
});

describe("M/M/c", () => {
  const half = { arrivalRate: 0.5, handlingTime: 1, agents: 1 };

  test("with one agent at load ½ holds ρ/(1 − ρ) = 1 ticket", () => {
    const { meanInSystem, meanQueueLength, meanWaitingTime, meanSojournTime, occupancy } =
      mmc(half);
    expect({ meanInSystem, meanQueueLength, meanWaitingTime, meanSojournTime, occupancy }).toEqual({
      meanInSystem: 1,
      meanQueueLength: 0.5,
      meanWaitingTime: 1,
      meanSojournTime: 2,
      occupancy: 0.5,
    });
  });

  test("with one agent has the tails ρ·e^(−(μ−λ)t) and e^(−(μ−λ)t)", () => {
    expect(mmcWaitTail(half, 3)).toBeCloseTo(0.5 * Math.exp(-1.5), 14);
    expect(mmcSojournTail(half, 3)).toBeCloseTo(Math.exp(-1.5), 14);
  });

  test("has a sojourn tail after a thousand handling times too, where e^(λt) is beyond any double", () => {
    const busy = { arrivalRate: 0.99, handlingTime: 1, agents: 1 };
    for (const time of [720, 800, 1000])
      expect(mmcSojournTail(busy, time)).toBeCloseTo(Math.exp(-0.01 * time), 14);
  });

  test("has a sojourn tail without a jump where the spare rate equals the handling rate", () => {
    // Two agents at load ½: spare rate 2μ − λ = μ, tail e^(−μt)(1 + C·μt) with C = 1/3.
    const queue = { arrivalRate: 1, handlingTime: 1, agents: 2 };
    expect(mmcSojournTail(queue, 2)).toBeCloseTo(Math.exp(-2) * (1 + 2 / 3), 14);
    for (const nudge of [1e-9, 1e-6, 1e-5, 1e-4])
      expect(mmcSojournTail({ ...queue, arrivalRate: 1 + nudge }, 2)).toBeCloseTo(
        mmcSojournTail(queue, 2),
        3,
      );
  });

  test("has a waiting-time quantile that its tail undoes, 0 where most don't wait", () => {
    expect(mmcWaitTail(half, mmcWaitQuantile(half, 0.9))).toBeCloseTo(0.1, 14);
    expect(mmcWaitQuantile(half, 0.4)).toBe(0);
  });

  test("never settles at a load of 1 or more", () => {
    const full = { arrivalRate: 2, handlingTime: 1, agents: 2 };
    const { meanWaitingTime, meanQueueLength, occupancy, waitProbability } = mmc(full);
    expect({ meanWaitingTime, meanQueueLength, occupancy, waitProbability }).toEqual({
      meanWaitingTime: Infinity,
      meanQueueLength: Infinity,
      occupancy: 1,
      waitProbability: 1,
    });
    expect([mmcWaitTail(full, 9), mmcSojournTail(full, 9), mmcWaitQuantile(full, 0.5)]).toEqual([
      1,
      1,
      Infinity,
    ]);
  });
});

describe("Erlang A", () => {
  const queue = { arrivalRate: 6, handlingTime: 4, agents: 28, patience: 5 };

  test("with patience as long as the handling time is M/M/∞: P(n) is Poisson", () => {
    // Load 1, one agent: P(wait) = 1 − e⁻¹, E[queue] = E[(N − 1)⁺] = e⁻¹.
    const { waitProbability, meanQueueLength, occupancy } = erlangA({
      arrivalRate: 1,
      handlingTime: 1,
      agents: 1,
      patience: 1,
    });
    expect(waitProbability).toBeCloseTo(1 - Math.exp(-1), 14);
    expect(meanQueueLength).toBeCloseTo(Math.exp(-1), 14);
    expect(occupancy).toBeCloseTo(1 - Math.exp(-1), 14);
  });

  test("approaches Erlang C with endless patience and Erlang B with none", () => {
    expect(erlangA({ ...queue, patience: 1e7 }).waitProbability).toBeCloseTo(erlangC(28, 24), 5);
    expect(erlangA({ ...queue, patience: 1e-7 }).abandonmentShare).toBeCloseTo(erlangB(28, 24), 5);
  });

  test("loses λ − cμ in heavy overload, with a long queue", () => {
    // Nearly always busy: abandonments 10 − 2 per unit of time, 8·patience waiting.
    const { abandonmentShare, meanQueueLength, occupancy } = erlangA({
      arrivalRate: 10,
      handlingTime: 1,
      agents: 2,
      patience: 1000,
    });
    expect(abandonmentShare).toBeCloseTo(0.8, 12);
    expect(meanQueueLength).toBeCloseTo(8000, 6);
    expect(occupancy).toBeCloseTo(1, 12);
  });

  test("is empty without arrivals", () =>
    expect(erlangA({ ...queue, arrivalRate: 0 })).toEqual({
      occupancy: 0,
      waitProbability: 0,
      abandonmentShare: 0,
      meanWaitingTime: 0,
      meanQueueLength: 0,
    }));

  test("has a wait tail from the wait probability down, whose area is the mean wait", () => {
    expect(erlangAWaitTail(queue, 0)).toBeCloseTo(erlangA(queue).waitProbability, 12);
    let area = 0;
    for (let t = 0.005; t < 10; t += 0.01) area += 0.01 * erlangAWaitTail(queue, t);
    expect(area).toBeCloseTo(erlangA(queue).meanWaitingTime, 5);
  });

  test("refuses no patience at all", () =>
    expect(() => erlangA({ ...queue, patience: 0 })).toThrow(
      "patience must be above 0 and finite, got 0",
    ));
});

describe("priorities", () => {
  test("leave the mean work in the queue as it is (Kleinrock's conservation law)", () => {
    const rates = [0.1, 0.25, 0.2];
    const waits = teamPriorityWaitingTimes({ agents: 7, handlingTime: 10, arrivalRates: rates });
    const weighted = waits.reduce((sum, wait, k) => sum + (rates[k] * wait) / 0.55, 0);
    expect(weighted).toBeCloseTo(
      mmc({ arrivalRate: 0.55, handlingTime: 10, agents: 7 }).meanWaitingTime,
      12,
    );
  });

  test("with one class of exponential tickets are plain M/M/1", () => {
    const [wait] = priorityWaitingTimes([
      { arrivalRate: 0.05, handlingTime: 10, handlingTimeSquared: 200 },
    ]);
    expect(wait).toBeCloseTo(
      mmc({ arrivalRate: 0.05, handlingTime: 10, agents: 1 }).meanWaitingTime,
      12,
    );
  });

  test("still serve the urgent when there is too much of the rest", () => {
    // Always busy: an urgent ticket (load ½) finds exponential work in hand, mean 10: 10/(1 − ½) = 20.
    const urgent = { arrivalRate: 0.05, handlingTime: 10, handlingTimeSquared: 200 };
    expect(priorityWaitingTimes([urgent, { ...urgent, arrivalRate: 1 }, urgent])).toEqual([
      20,
      Infinity,
      Infinity,
    ]);
    expect(
      teamPriorityWaitingTimes({ agents: 1, handlingTime: 10, arrivalRates: [0.05, 1] }),
    ).toEqual([20, Infinity]);
  });
});

describe("a Jackson network", () => {
  const tier: JacksonTier = {
    name: "L1",
    externalRate: 1,
    handlingTime: 0.5,
    agents: 1,
    routes: {},
  };

  test("multiplies visits where tickets come back", () => {
    // Half of the visits come back: 2 per ticket, load 2·0.25 = ½, so 1 ticket in the system and 1 unit of time.
    const { tiers, meanSojournTime } = jackson([
      { ...tier, handlingTime: 0.25, routes: { L1: 0.5 } },
    ]);
    expect(tiers[0].visitsPerTicket).toBe(2);
    expect(meanSojournTime).toBeCloseTo(1, 14);
  });

  test("refuses a route to nowhere, shares above 1 and a closed circle", () => {
    expect(() => jackson([{ ...tier, routes: { L9: 0.5 } }])).toThrow(
      "L1: routes must lead to a tier, got L9",
    );
    expect(() => jackson([{ ...tier, routes: { L1: 1.1 } }])).toThrow(
      "routing[0] must hold shares of at least 0 that sum to at most 1, got 1.1",
    );
    expect(() => jackson([{ ...tier, routes: { L1: 1 } }])).toThrow(
      "routes must let every ticket leave in the end, got a closed circle",
    );
  });

  test("refuses a network that no ticket enters", () =>
    expect(() => jackson([{ ...tier, externalRate: 0 }])).toThrow(
      "the sum of all externalRate must be above 0 and finite, got 0",
    ));

  test("adds up rates along every way", () =>
    // 8 enter at 0; half go to 1, a quarter to 2; all of 1 goes to 2.
    expect(
      trafficRates(
        [8, 0, 1],
        [
          [0, 0.5, 0.25],
          [0, 0, 1],
          [0, 0, 0],
        ],
      ),
    ).toEqual([8, 4, 7]));
});
