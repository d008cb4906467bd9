import type { Theme } from "./term.ts";

/** What is done to have fewer tickets, or easier ones. */
export const improvements = {
  improvement: {
    definition:
      "Something done to have fewer tickets or easier ones. It begins on a date, takes people and money, shows after a while, grows to a ceiling, and may fade.",
    also: ["lever"],
    inScenario: [
      "improvements",
      "improvements[].from",
      "improvements[].does",
      "improvements[].types",
      "improvements[].source",
    ],
  },
  prevention: {
    definition:
      "Tickets of a type no longer arise, since their cause is mended or they are seen coming: problem management, monitoring, teaching users.",
    also: ["problem management"],
    inScenario: ["improvements[].does: prevent tickets"],
  },
  prediction: {
    definition:
      "Tickets are prevented because they are seen coming: each sets off an alert on which somebody has to work, in time, and so do false alarms.",
    also: ["predictive prevention"],
    inScenario: [
      "improvements[].alerts",
      "improvements[].alerts.type",
      "improvements[].alerts.ahead",
    ],
  },
  precision: {
    definition: "The share of the alerts behind which there is a ticket to come.",
    inScenario: ["improvements[].alerts.precision"],
  },
  "prevention of reopenings": {
    definition:
      "Resolutions stand that wouldn't have: the work is checked, the requester is shown how it is done.",
    inScenario: ["improvements[].does: prevent reopenings"],
  },
  "learning from tickets": {
    definition:
      "Whoever resolves a ticket documents it, teaches its requester, or seeks its cause: that takes minutes, and each ticket of a type so learnt from adds to the effect, less and less as it comes near its ceiling.",
    also: ["documentation", "user education"],
    inScenario: [
      "improvements[].learnsFrom",
      "improvements[].learnsFrom.tiers",
      "improvements[].learnsFrom.share",
      "improvements[].learnsFrom.time",
    ],
  },
  "half-way count": {
    definition:
      "Tickets of a type to be learnt from until an improvement has half of its effect: with n of them there is n ÷ (n + this) of it.",
    inScenario: ["improvements[].learnsFrom.halfwayAfter"],
  },
  "shift-left": {
    definition:
      "A lower tier becomes able to resolve what took the one above it, by knowledge articles, training, or wider rights.",
    inScenario: ["improvements[].does: shift left", "improvements[].tier"],
  },
  "faster work": {
    definition:
      "A share of the touch time is saved, of diagnosis and handling alike: by training, guidance, or automation of steps.",
    inScenario: ["improvements[].does: speed up work", "improvements[].tiers"],
  },
  "eased triage": {
    definition: "A share of the logging is saved, and of the misrouting: forms, sorting by rules.",
    inScenario: ["improvements[].does: ease triage"],
  },
  "effect of an improvement": {
    definition:
      "How much of it there is in the end: the share of tickets prevented or shifted, of the touch time or triage saved. It shows some time after the work on it begins, and grows from what there is at first, else from nothing.",
    also: ["ceiling"],
    inScenario: [
      "improvements[].effect",
      "improvements[].atFirst",
      "improvements[].after",
      "improvements[].growsOver",
    ],
  },
  fading: {
    definition:
      "What isn't kept up wears off: articles age, the trained leave. So much of the ceiling is lost each year once all of it was there.",
    also: ["decay"],
    inScenario: ["improvements[].fades"],
  },
  "cost of an improvement": {
    definition:
      "Its fees. What is paid once counts evenly over a time, so that a window of four weeks bears four weeks of it.",
    inScenario: [
      "improvements[].cost",
      "improvements[].cost.once",
      "improvements[].cost.spreadOver",
      "improvements[].cost.perMonth",
    ],
  },
  payback: {
    definition:
      "When what has been saved makes up for what was paid: from the end of that week on the mean balance against the baseline, in cash, stays at or above 0. Nothing is assumed beyond the window, nor before a lever begins.",
    also: ["payback time", "break-even"],
  },
  "paid before the window": {
    definition:
      "In a payback of a lever that began before the window, fees and hours until then count in its first week; what it gained or lost until then doesn't. What it saves a week tells whether to go on.",
    also: ["sunk costs"],
  },
  "saved on staff, vendors and penalties": {
    definition:
      "In a payback, what all else costs less than in the baseline: paid hours and overtime, vendors, rules, and penalties, in the week in which a promise was due. What the lever itself costs stands in rows of its own.",
    also: ["saved elsewhere"],
  },
  "hours freed": {
    definition:
      "Agents' hours on shift without a ticket, more than in the baseline. Staff are paid by the roster, so these save nothing until they are given up or used; their worth stands beside the money, never in it.",
  },
  "project work": {
    definition:
      "The share of a team's paid time that an improvement takes from its queue: who writes, trains or is trained works on no ticket.",
    inScenario: [
      "improvements[].takes",
      "improvements[].takes[].team",
      "improvements[].takes[].share",
      "improvements[].takes[].to",
    ],
  },
} as const satisfies Theme;
