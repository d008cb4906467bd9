import type {
  ComparisonJson,
  DifferenceJson,
  ScenarioJson,
} from "../../../src/experiment/resultJson.ts";
import type { Verdict } from "../../../src/experiment/differences.ts";
import type { PaidBack } from "../../../src/experiment/payback/paidBack.ts";
import type { Payback } from "../../../src/experiment/payback/payback.ts";

/** Estimates of the form mean ± half, from 20 replications. */
export function plusMinus(mean: number, half: number) {
  return { mean, low: mean - half, high: mean + half, n: 20 };
}

export function difference(mean: number, half: number, verdict: Verdict): DifferenceJson {
  return { ...plusMinus(mean, half), verdict };
}

/** A desk's result: cost per resolved ticket, breaches and imbalance; null where not known. */
export function desk(
  scenario: string,
  {
    cost = null,
    breached = null,
    imbalance = null,
  }: Partial<Record<"cost" | "breached" | "imbalance", number | null>>,
): ScenarioJson {
  const known = (mean: number | null, half: number) =>
    mean === null ? null : plusMinus(mean, half);
  return {
    scenario,
    seed: "1",
    replications: 20,
    warmUpMinutes: 40_320,
    measuredMinutes: 40_320,
    currency: "EUR",
    overall: {
      breached: known(breached, 10),
      imbalance: known(imbalance, 0.02),
      resolutionTimeP50: plusMinus(90, 4),
    },
    tiers: imbalance === null ? {} : { L1: loaded, L2: loaded },
    sla: {},
    cost: { perResolvedTicket: known(cost, 0.5) },
    warnings: [],
    warningCodes: [],
    promiseKinds: {},
  };
}

const paidBack: PaidBack = {
  balance: [plusMinus(-100, 20), plusMinus(50, 20)],
  when: { point: 2, earliest: 2, latest: 2, isKnown: true },
  shown: "paid back",
  lostAgain: [],
  atEnd: { paidBack: 20, of: 20 },
  perWeek: plusMinus(75, 10),
  perWeekDuring: null,
  perWeekAfter: plusMinus(75, 10),
};

/** Of two weeks, without tiers. */
export const somePayback: Payback = {
  weeks: 2,
  lastWeeks: 2,
  phases: [{ name: "all of it there", weeks: [1, 2] }],
  introduction: { during: [], after: [1, 2] },
  fees: plusMinus(200, 0),
  help: plusMinus(0, 0),
  onCall: plusMinus(0, 0),
  hiring: plusMinus(0, 0),
  paidBefore: 0,
  takenBefore: 0,
  spentEitherWay: 0,
  taken: [],
  uncounted: [],
  unpriced: [],
  savedElsewhere: plusMinus(250, 20),
  savedOn: { staff: plusMinus(250, 20), penalties: plusMinus(0, 0), other: plusMinus(0, 0) },
  money: paidBack,
  freed: [],
  worth: plusMinus(0, 0),
  withHours: paidBack,
  tiers: [],
};

/** Of a tier whose load is known. */
const loaded = { offeredOccupancy: plusMinus(0.8, 0.01) };

/** A comparison of desks with the differences in cost per resolved ticket that are given. */
export function comparisonOf(
  scenarios: readonly ScenarioJson[],
  costs: Readonly<Record<string, DifferenceJson>>,
): ComparisonJson {
  return {
    baseline: scenarios[0].scenario,
    scenarios,
    differences: Object.fromEntries(
      Object.entries(costs).map(([name, one]) => [name, { "cost.perResolvedTicket": one }]),
    ),
    note: "",
  };
}
