import type { Measure } from "../measure.ts";
import { meanMinutes } from "../tallies/durations.ts";
import { groupVisits } from "../tallies/groupVisits.ts";

export const groupHandlingTime: Measure = {
  name: "handlingTime",
  label: "Handling time",
  unit: "minutes",
  direction: "neither",
  scope: "group",
  needs: ["moves"],
  dimensions: ["type", "priority", "channel", "team"],
  definition:
    "Touch time on one visit, diagnosing and handling, of the visits worked on: the mean.",
  probe(use) {
    const { handling } = use(groupVisits);
    return (group) => meanMinutes(handling[group]);
  },
};
