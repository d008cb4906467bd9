import { without } from "../without.ts";
import { type Change, inTypes, demand, topName } from "./changes.ts";

/** Of what arrives, when and of which traits. */
export const demandExtras: Readonly<Record<string, Change>> = {
  "own priorities": (input) => ({
    ...input,
    priorities: ["P1", "P2", "P3", "P4", "P5"],
    impacts: ["high", "medium", "low", "none"],
  }),
  "priority matrix": (input) => ({
    ...inTypes((type) => ({ ...without(type, "priority"), urgency: { now: "40%", later: "60%" } }))(
      input,
    ),
    priorityMatrix: {
      high: { now: "P1", later: "P2" },
      medium: { now: "P2", later: "P3" },
      low: { now: "P3", later: "P4" },
    },
  }),
  "special days": (input) => ({
    ...input,
    calendars: (input.calendars ?? []).map((calendar) => ({
      ...calendar,
      timezone: "Asia/Kolkata",
      special: [
        { date: "2026-01-06", hours: ["07:00-09:00", "20:00-22:00"] },
        { date: "2026-01-08", hours: [] },
        { date: "2026-03-29", hours: "00:00-24:00" },
      ],
    })),
  }),
  "hourly profile": demand({
    profile: { hourly: Array.from({ length: 168 }, (_, hour) => (hour % 24 > 7 ? 3 : 0)) },
  }),
  "surge by a factor": demand({
    surges: [{ name: "more", type: "a", from: "2026-01-07", lasts: "30 h", factor: 3 }],
  }),
  "types of their own shape": inTypes((type) => ({
    ...type,
    profile: { windows: [{ days: "daily", hours: "06:00-22:00", weight: 2 }], otherwise: 0.5 },
    growth: "120%",
    dailyVariation: 0.8,
    holidays: [{ dates: ["2026-01-06", "2026-10-21"], weight: 0 }],
  })),
  "poisson by name": inTypes((type) => ({ arrivals: { process: "poisson" }, ...type })),
  "batches of two or three": inTypes((type, at) =>
    at === 0
      ? {
          ...type,
          arrivals: { process: "batch", size: { distribution: "uniform", low: 2, high: 3 } },
        }
      : type,
  ),
  "batches of listed sizes": inTypes((type, at) =>
    at === 0
      ? {
          ...type,
          arrivals: {
            process: "batch",
            size: { distribution: "listed", shares: { "1": "70%", "20": "30%" } },
          },
        }
      : type,
  ),
  "batches of one size": inTypes((type, at) =>
    at === 1
      ? { ...type, arrivals: { process: "batch", size: { distribution: "fixed", value: 7 } } }
      : type,
  ),
  "tickets entering anywhere": (input) =>
    inTypes((type) => ({
      ...type,
      entry: input.tiers.length === 1 ? "L1" : { L1: "50%", [topName(input)]: "50%" },
      resolvableFrom: input.tiers.length === 1 ? "L1" : { L1: "30%", [topName(input)]: "70%" },
    }))(input),
};
