import type { Theme } from "./term.ts";

/** What is promised to whom, and what it costs to break it. */
export const promises = {
  promise: {
    definition:
      "How soon something is to happen to a ticket: what is measured, a limit, the hours that count, whom it covers and what a breach costs.",
    also: ["target"],
    inScenario: ["promises", "promises[].measure"],
  },
  SLA: {
    definition:
      "A promise of the desk to its customer, such as an answer within an hour: a service level agreement.",
    also: ["service level agreement"],
  },
  OLA: {
    definition:
      "A promise of one tier to another on the time that a ticket spends there: an operational level agreement.",
    also: ["operational level agreement"],
    inScenario: ["promises[].measure: time in tier", "promises[].tier"],
  },
  "underpinning contract": {
    definition:
      "What a vendor has promised the desk: time in a tier, where that tier is a vendor. A breach is a credit that lowers the vendor's cost.",
    also: ["UC"],
    inScenario: ["promises[].measure: time in tier"],
  },
  "first response": {
    definition:
      "The first time that a person works on a ticket, at whichever tier. A promise on it runs from the arrival until then.",
    inScenario: ["promises[].measure: first response"],
  },
  resolution: {
    definition:
      "The ticket is done. A promise on it runs from the arrival until then, and goes on if the ticket is reopened.",
    inScenario: ["promises[].measure: resolution"],
  },
  "update interval": {
    definition:
      "A promise that the requester is never left too long without a sign of life: somebody takes the ticket up or puts it down.",
    inScenario: ["promises[].measure: update interval"],
  },
  limit: {
    definition:
      "The most time that a promise allows, on its calendar. It may differ by type and priority; a ticket without one isn't covered.",
    inScenario: ["promises[].limit"],
  },
  "promise's calendar": {
    definition:
      "The hours that count for a promise: one hour from Friday 16:00 on a nine-to-five calendar is due at 17:00, and two hours on Monday morning.",
    inScenario: ["promises[].calendar"],
  },
  cover: {
    definition: "Whom a promise covers: some types or priorities of tickets, or all of them.",
    inScenario: ["promises[].covers", "promises[].covers.types", "promises[].covers.priorities"],
  },
  pause: {
    definition:
      "Pending reasons for which a promise's clock stands still, such as waiting for the customer.",
    inScenario: [
      "promises[].pauses",
      "promises[].pauses[]: customer",
      "promises[].pauses[]: vendor",
      "promises[].pauses[]: change",
      "promises[].pauses[]: approval",
      "promises[].pauses[]: other",
    ],
  },
  "promise after reopening": {
    definition:
      "Whether a reopened ticket's promise goes on, with the time it was resolved left out, or starts anew.",
    inScenario: [
      "promises[].onReopen",
      "promises[].onReopen: resume",
      "promises[].onReopen: reset",
    ],
  },
  reminder: {
    definition:
      "Somebody is told when a share of a promise's limit is used up, before it is broken. It is noted and counted, and changes nothing else.",
    inScenario: ["promises[].reminders"],
  },
  "answered in time": {
    definition:
      "A visit is taken up within so much time of joining the queue, 20 seconds unless told. It is only measured; nothing is promised by it.",
    also: ["service level"],
    inScenario: ["answerWithin"],
  },
  breach: {
    definition:
      "A promise isn't fulfilled by its due instant. Fulfilled at that very instant, it is met.",
    also: ["violation"],
  },
  "due instant": {
    definition:
      "The moment by which a promise must be fulfilled. It moves when the promise pauses or the ticket's priority changes.",
    also: ["deadline"],
  },
  "cost of a breach": {
    definition:
      "What a broken promise costs: once, for each hour late, or both, and at most so much.",
    inScenario: [
      "promises[].penalty",
      "promises[].penalty.once",
      "promises[].penalty.perHour",
      "promises[].penalty.cap",
    ],
  },
} as const satisfies Theme;
