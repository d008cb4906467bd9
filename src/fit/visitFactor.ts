import type { Factor } from "./caseTree.ts";
import type { Stay } from "./stays.ts";

const levels = ["entry", "first", "later"] as const satisfies readonly Stay["order"][];

/** The ticket's very first visit, its first to the tier or a later one, as what may make stays differ. */
export function visitFactor(stays: readonly Stay[]): Factor {
  return {
    name: "byVisit",
    levels,
    of: Int32Array.from(stays, (stay) => levels.indexOf(stay.order)),
  };
}
