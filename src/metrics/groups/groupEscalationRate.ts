import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { groupVisits } from "../tallies/groupVisits.ts";

export const groupEscalationRate: Measure = {
  name: "escalationRate",
  label: "Escalation rate",
  unit: "share",
  direction: "neither",
  scope: "group",
  needs: ["moves"],
  dimensions: ["type", "priority", "channel", "team"],
  definition: "Visits that moved up, by an agent's decision or by a timer ÷ visits that ended.",
  probe(use) {
    const { movedUp, ended } = use(groupVisits);
    return (group) => ratio(movedUp[group], ended[group]);
  },
};
