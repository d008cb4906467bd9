import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { visitCounts } from "../tallies/visitCounts.ts";

export const answeredInTime: Measure = {
  name: "answeredInTime",
  label: "Answered in time",
  unit: "share",
  direction: "higher",
  scope: "tier",
  needs: ["moves", "waiting"],
  definition:
    "Visits taken up within the scenario's answerWithin (20 s unless told) of joining the queue ÷ all visits, those that leave or still wait included. People also say service level.",
  probe(use) {
    const { waits, answered } = use(visitCounts);
    return (tier) => ratio(answered[tier], waits[tier].count);
  },
};
