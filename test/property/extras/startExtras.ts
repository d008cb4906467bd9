import { type Change, demand } from "./changes.ts";

/** Of how a run begins. */
export const startExtras: Readonly<Record<string, Change>> = {
  "warm-up": (input) => ({ ...input, warmUp: "1 week", startsFrom: "steady state" }),
  "an empty start": (input) => ({ ...input, warmUp: "0 min", startsFrom: "empty" }),
  "a start from a log": (input) => ({
    ...input,
    warmUp: "0 min",
    startsFrom: { log: "own.log", otherTypes: "a" },
  }),
  "the tickets of a log": demand({ replay: { log: "own.log" } }),
};
