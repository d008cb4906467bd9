import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { stateTimes } from "../tallies/stateTimes.ts";

export const misplacedWorkShare: Measure = {
  name: "misplacedWorkShare",
  label: "Misplaced work",
  unit: "share",
  direction: "lower",
  scope: "overall",
  definition:
    "Working time above the lowest able tier, or holding on below it ÷ working time whose place is known, in the window.",
  probe(use) {
    const { workByPlace } = use(stateTimes);
    return () =>
      ratio(workByPlace[1] + workByPlace[2], workByPlace[0] + workByPlace[1] + workByPlace[2]);
  },
};
