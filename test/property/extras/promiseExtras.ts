import { type Change, inPromises } from "./changes.ts";

/** Of what is promised. */
export const promiseExtras: Readonly<Record<string, Change>> = {
  "penalties with a cap": inPromises(() => ({
    penalty: { once: 50, perHour: 20, cap: 120 },
    pauses: ["customer", "vendor", "change", "approval", "other"],
  })),
  "promises to some": inPromises(({ measure }) => ({
    covers: { types: ["a"], priorities: ["P1", "P2"] },
    onReopen: measure === "resolution" ? "reset" : "resume",
  })),
  "promises kept at once": inPromises(() => ({ limit: "0 min" })),
};
