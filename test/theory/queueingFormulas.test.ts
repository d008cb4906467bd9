import { describe, expect, test } from "vitest";
import { erlangA, erlangAWaitTail } from "../../src/queueing/erlangA.ts";
import { erlangB } from "../../src/queueing/erlangB.ts";
import { jackson } from "../../src/queueing/jackson.ts";
import { mmc, mmcSojournTail, mmcWaitQuantile, mmcWaitTail } from "../../src/queueing/mmc.ts";
import { priorityWaitingTimes, teamPriorityWaitingTimes } from "../../src/queueing/priority.ts";
import { trafficRates } from "../../src/queueing/trafficRates.ts";
import { missingOracle, oracleCase } from "../unit/statistics/oracleCases.ts";
import type { OracleCase } from "../unit/statistics/oracleCases.ts";

type Answers = Record<string, number>;
type Tier = OracleCase["scenario"]["tiers"][number];

/** The closed forms must give what the oracle's formulas gave, to the twelve digits these were written with. */
const cases: readonly (readonly [
  ids: readonly string[],
  answer: (scenario: OracleCase["scenario"]) => Answers,
])[] = [
  [["mmc-01", "mmc-03", "mmc-05", "mmc-06", "mmc-07", "mmc-10"], answerMmc],
  [["aba-01", "aba-02", "aba-04"], answerErlangA],
  [
    ["fin-04"],
    ({ arrivals, tiers: [tier] }) => ({
      "L1.p_block": erlangB(tier.servers, arrivals[0].rate * tier.service.mean),
    }),
  ],
  [["mg1-01", "mg1-02", "mg1-06", "pri-01", "pri-02"], answerPriority],
  [["pri-04", "pri-05"], answerTeamPriority],
  [["net-01", "net-02", "net-03", "net-06"], answerJackson],
  [["net-08"], answerCapability],
];

describe.skipIf(missingOracle !== null)(
  `closed forms against the oracle ${missingOracle ?? ""}`,
  () => {
    test.each(cases.flatMap(([ids, answer]) => ids.map((id) => ({ id, answer }))))(
      "$id",
      ({ id, answer }) => {
        const { scenario, expected } = oracleCase(id);
        const answers = answer(scenario);
        expect(Object.keys(answers).filter((name) => !(name in expected))).toEqual([]);
        expect(
          Object.entries(answers).filter(([name, value]) => !agrees(value, expected[name])),
        ).toEqual([]);
      },
    );
  },
);

function agrees(actual: number, expected: number): boolean {
  return Math.abs(actual - expected) <= 2e-11 * Math.max(1, Math.abs(expected));
}

function answerMmc({ arrivals, tiers: [tier], probe }: OracleCase["scenario"]): Answers {
  const queue = {
    arrivalRate: exactly(arrivals[0].rate),
    handlingTime: tier.service.mean,
    agents: tier.servers,
  };
  const tail = (name: string, of: typeof mmcWaitTail, times: number[]): Answers =>
    Object.fromEntries(
      times.map((t) => [`L1.${name}[${Number(t.toFixed(6))}]`, of(queue, exactly(t))]),
    );
  return {
    ...standardNames("L1", mmc(queue)),
    "L1.wait_quantile[0.9]": mmcWaitQuantile(queue, 0.9),
    ...tail("p_wait_gt", mmcWaitTail, probe.wait),
    ...tail("p_sojourn_gt", mmcSojournTail, probe.sojourn),
  };
}

function answerErlangA({ arrivals, tiers: [tier], probe }: OracleCase["scenario"]): Answers {
  const queue = {
    arrivalRate: arrivals[0].rate,
    handlingTime: tier.service.mean,
    agents: tier.servers,
    patience: tier.patience.mean,
  };
  const { abandonmentShare, meanWaitingTime, meanQueueLength, occupancy, waitProbability } =
    erlangA(queue);
  return {
    "L1.p_abandon": abandonmentShare,
    "L1.mean_wait": meanWaitingTime,
    "L1.mean_queue": meanQueueLength,
    "L1.utilization": occupancy,
    "L1.p_wait": waitProbability,
    ...Object.fromEntries(
      probe.wait.map((t: number) => [
        `L1.p_wait_gt[${Number(t.toFixed(6))}]`,
        erlangAWaitTail(queue, exactly(t)),
      ]),
    ),
  };
}

function answerPriority({ classes, arrivals, tiers: [tier] }: OracleCase["scenario"]): Answers {
  const waits = priorityWaitingTimes(
    arrivals.map(({ class: name, rate }: { class: string; rate: number }) => ({
      arrivalRate: exactly(rate),
      ...moments(tier.service[name] ?? tier.service),
    })),
  );
  const prefix = (i: number): string => (classes.length === 1 ? "L1" : `L1.${arrivals[i].class}`);
  return Object.fromEntries(waits.map((wait, i) => [`${prefix(i)}.mean_wait`, wait]));
}

function answerTeamPriority({ arrivals, tiers: [tier] }: OracleCase["scenario"]): Answers {
  const arrivalRates = arrivals.map(({ rate }: { rate: number }) => rate);
  const waits = teamPriorityWaitingTimes({
    agents: tier.servers,
    handlingTime: tier.service.mean,
    arrivalRates,
  });
  return Object.fromEntries(waits.map((wait, i) => [`L1.P${i + 1}.mean_wait`, wait]));
}

function answerJackson({ arrivals, tiers }: OracleCase["scenario"]): Answers {
  const network = jackson(
    tiers.map(({ name, servers, service, routes }: Tier) => ({
      name,
      externalRate: arrivals.find(({ tier }: { tier: string }) => tier === name)?.rate ?? 0,
      handlingTime: service.mean,
      agents: servers,
      routes,
    })),
  );
  const byTier = network.tiers.map((tier) => ({
    ...standardNames(tier.name, tier),
    [`${tier.name}.throughput`]: tier.arrivalRate,
    [`${tier.name}.visits_per_ticket`]: tier.visitsPerTicket,
  }));
  return Object.assign({ "total.mean_sojourn": network.meanSojournTime }, ...byTier) as Answers;
}

/** Several types through the same tiers: the types' visits add up, and each tier is M/M/c. */
function answerCapability({ arrivals, tiers }: OracleCase["scenario"]): Answers {
  const rates = arrivals.map(
    ({ class: type, tier, rate }: { class: string; tier: string; rate: number }) =>
      trafficRates(
        tiers.map(({ name }: Tier) => (name === tier ? rate : 0)),
        tiers.map(({ routes }: Tier) => tiers.map(({ name }: Tier) => routes[type][name] ?? 0)),
      ),
  );
  return Object.assign(
    {},
    ...tiers.map(({ name, servers, service }: Tier, i: number) => {
      const arrivalRate = rates.reduce((sum: number, ofType: number[]) => sum + ofType[i], 0);
      const { occupancy, waitProbability, meanWaitingTime } = mmc({
        arrivalRate,
        handlingTime: service.mean,
        agents: servers,
      });
      return {
        [`${name}.utilization`]: occupancy,
        [`${name}.p_wait`]: waitProbability,
        [`${name}.mean_wait`]: meanWaitingTime,
      };
    }),
  ) as Answers;
}

function standardNames(tier: string, measures: ReturnType<typeof mmc>): Answers {
  return {
    [`${tier}.utilization`]: measures.occupancy,
    [`${tier}.p_wait`]: measures.waitProbability,
    [`${tier}.mean_wait`]: measures.meanWaitingTime,
    [`${tier}.mean_sojourn`]: measures.meanSojournTime,
    [`${tier}.mean_queue`]: measures.meanQueueLength,
    [`${tier}.mean_in_system`]: measures.meanInSystem,
  };
}

/** First two moments of a handling time in the oracle's form. */
function moments(service: Tier["service"]): { handlingTime: number; handlingTimeSquared: number } {
  switch (service.dist) {
    case "deterministic":
      return { handlingTime: service.value, handlingTimeSquared: service.value ** 2 };
    case "lognormal":
      return {
        handlingTime: service.mean,
        handlingTimeSquared: service.mean ** 2 * (1 + service.cv ** 2),
      };
    case "hyperexponential": {
      const mixed = (of: (mean: number) => number): number =>
        service.means.reduce(
          (sum: number, mean: number, i: number) => sum + service.p[i] * of(mean),
          0,
        );
      return { handlingTime: mixed((m) => m), handlingTimeSquared: mixed((m) => 2 * m * m) };
    }
    default:
      return { handlingTime: service.mean, handlingTimeSquared: 2 * service.mean ** 2 };
  }
}

/** The case file writes thirds and sixths with twelve digits; its expected values come from the fractions themselves. */
function exactly(value: number): number {
  const sixtieths = Math.round(value * 60);
  return Math.abs(value - sixtieths / 60) < 1e-10 ? sixtieths / 60 : value;
}
