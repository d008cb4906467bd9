import type { Theme } from "./term.ts";

/** Outages that many report. */
export const majorIncidents = {
  "major incident": {
    definition:
      "An outage that many people report. One ticket stands for all: whoever solves it solves the others with it.",
    also: ["outage"],
    inScenario: [
      "majorIncidents",
      "majorIncidents[].at",
      "majorIncidents[].timesPerYear",
      "majorIncidents[].during",
      "majorIncidents[].source",
    ],
  },
  parent: {
    definition:
      "The ticket of the outage itself. It goes its way like any of its type, but nobody withdraws it. When it is resolved, or lost, the major incident is over for good, even if it is reopened.",
    inScenario: ["majorIncidents[].type"],
  },
  child: {
    definition:
      "The ticket of somebody who reports the outage. It comes some time after the parent, as long as that isn't resolved. It is a ticket like others until somebody links it.",
    inScenario: [
      "majorIncidents[].children",
      "majorIncidents[].children.type",
      "majorIncidents[].children.count",
      "majorIncidents[].children.comesAfter",
      "majorIncidents[].children.stillComeFor",
    ],
  },
  declaration: {
    definition:
      "The moment from which the outage is known for what it is: whoever takes up a child can link it, the war room is called, everybody is told. Before it each child is worked on as if it were the only one.",
    inScenario: ["majorIncidents[].declaredAfter"],
  },
  linking: {
    definition:
      "A child is put beside its parent and waits for it in nobody's hands: pending for another reason, so that promises may pause. It closes where it waits when the parent is resolved.",
    inScenario: [
      "majorIncidents[].children.recognised",
      "majorIncidents[].children.linking",
      "majorIncidents[].children.closing",
    ],
  },
  "war room": {
    definition:
      "People called from their queues until the parent is resolved: idle ones at once, others after the ticket in hand. They are paid and on duty, but there for no other ticket.",
    also: ["bridge call"],
    inScenario: [
      "majorIncidents[].warRoom",
      "majorIncidents[].warRoom[].team",
      "majorIncidents[].warRoom[].agents",
      "majorIncidents[].warRoom[].interrupting",
    ],
  },
  "status call": {
    definition:
      "Somebody who has reported the outage asks how far it is. It is a ticket of its own, with its touch time, and counts as one.",
    inScenario: [
      "majorIncidents[].statusCalls",
      "majorIncidents[].statusCalls.type",
      "majorIncidents[].statusCalls.share",
      "majorIncidents[].statusCalls.after",
    ],
  },
  announcement: {
    definition:
      "Everybody is told of the outage, by a status page or a recorded message: fewer report it from then on, and fewer call.",
    also: ["status page"],
    inScenario: [
      "majorIncidents[].announcement",
      "majorIncidents[].announcement.after",
      "majorIncidents[].announcement.fewerChildren",
      "majorIncidents[].announcement.fewerCalls",
    ],
  },
} as const satisfies Theme;
