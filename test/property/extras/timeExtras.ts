import { type Change, inStaffed, handling } from "./changes.ts";

/** Of how long things take. */
export const timeExtras: Readonly<Record<string, Change>> = {
  "another time to answer within": (input) => ({ ...input, answerWithin: "10 min" }),
  lognormal: handling({ distribution: "lognormal", mean: "14 min", cv: 2 }),
  erlang: handling({ distribution: "erlang", k: 3, mean: "18 min" }),
  weibull: handling({ distribution: "weibull", shape: 0.7, scale: "11 min" }),
  uniform: handling({ distribution: "uniform", low: "0 min", high: "40 min" }),
  hyperexponential: handling({
    distribution: "hyperexponential",
    shares: ["80%", "20%"],
    means: ["5 min", "50 min"],
  }),
  quantiles: handling({ distribution: "quantiles", values: ["1 min", "5 min", "5 min", "2 h"] }),
  "patience that may never end": inStaffed((tier) => ({
    ...tier,
    patience: {
      time: { distribution: "fixed or never", value: "10 min", share: "70%" },
      // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
      then: "leave",
    },
  })),
  "varied times": inStaffed((tier) => ({
    ...tier,
    handling: {
      byType: { a: { byPriority: { P1: "5 min", P4: "25 min" } } },
      byVisit: { entry: "10 min", first: "15 min", later: "3 min" },
      otherwise: "12 min",
    },
  })),
};
