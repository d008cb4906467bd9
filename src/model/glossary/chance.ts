import type { Theme } from "./term.ts";

/** How values differ from ticket to ticket. */
export const chance = {
  distribution: {
    definition:
      "How values such as handling times spread, rather than their mean alone. A bare time such as 20 min is a lognormal distribution with that mean.",
    inScenario: ["….distribution"],
  },
  "coefficient of variation": {
    definition:
      "How much times vary: standard deviation ÷ mean. 0 is always the same; 1 is usual in support work.",
    also: ["cv"],
    inScenario: ["….cv"],
  },
  lognormal: {
    definition: "Times of which most are short and a few very long, as handling times usually are.",
    inScenario: ["….distribution: lognormal"],
  },
  exponential: {
    definition:
      "Times that may end at any moment, however long they have lasted; the usual choice in queueing formulas.",
    inScenario: ["….distribution: exponential"],
  },
  fixed: {
    definition: "Always the same value.",
    inScenario: ["….distribution: fixed"],
  },
  gamma: {
    definition: "Times whose spread is chosen by a shape: the larger it is, the less they vary.",
    inScenario: ["….distribution: gamma"],
  },
  Erlang: {
    definition:
      "Times made of several steps, each of them exponential: the more steps, the less they vary.",
    inScenario: ["….distribution: erlang"],
  },
  Weibull: {
    definition:
      "Times that become ever likelier to end the longer they last (shape above 1), or ever less likely (below 1).",
    inScenario: ["….distribution: weibull"],
  },
  uniform: {
    definition: "Every value between two bounds is as likely.",
    inScenario: ["….distribution: uniform"],
  },
  hyperexponential: {
    definition:
      "A mixture of quick and slow cases, each exponential with a mean of its own: it varies more than one alone.",
    inScenario: ["….distribution: hyperexponential"],
  },
  "fixed or never": {
    definition:
      "The same value for some, and for the rest it never ends: patience of those who don't give up.",
    inScenario: ["….distribution: fixed or never"],
  },
  quantiles: {
    definition:
      "A distribution read off recorded values, from the smallest to the largest, without a formula.",
    inScenario: ["….distribution: quantiles"],
  },
  geometric: {
    definition: "A number of tickets where after each one there may be another, always as likely.",
    inScenario: ["….distribution: geometric"],
  },
  listed: {
    definition: "A number of tickets by a list that says how often each number occurs.",
    inScenario: ["….distribution: listed"],
  },
  "by type": {
    definition: "A value that differs by the ticket's type; “otherwise” is for the rest.",
    inScenario: ["….byType", "….otherwise"],
  },
  "by priority": {
    definition: "A value that differs by the ticket's priority at the time.",
    inScenario: ["….byPriority"],
  },
  "by visit": {
    definition:
      "A value that differs by the visit: the ticket's very first anywhere (entry), its first to this tier, or a later one.",
    inScenario: ["….byVisit", "….byVisit.entry", "….byVisit.first", "….byVisit.later"],
  },
  "by ending": {
    definition: "A value that differs by how the visit ends: resolved, escalated or returned.",
    inScenario: [
      "….byEnding",
      "….byEnding.resolved",
      "….byEnding.escalated",
      "….byEnding.returned",
    ],
  },
} as const satisfies Theme;
