import type { Measure } from "../measure.ts";
import { groupPlaces } from "../breakdown.ts";
import { ratio } from "../ratio.ts";
import { isRosterKnown } from "../measureContext.ts";
import { staffedTime } from "../tallies/staffedTime.ts";
import { teamWork } from "../tallies/teamWork.ts";

export const teamOccupancy: Measure = {
  name: "occupancy",
  label: "Occupancy",
  unit: "share",
  direction: "neither",
  scope: "group",
  dimensions: ["team"],
  definition: "Working time ÷ available time of the agents on shift, in the window.",
  probe(use, context) {
    const work = use(teamWork);
    const { available } = use(staffedTime);
    const first = groupPlaces(context).first.team;
    return (group) =>
      isRosterKnown(context, group - first)
        ? ratio(work.of(group - first), available[group - first])
        : NaN;
  },
};
