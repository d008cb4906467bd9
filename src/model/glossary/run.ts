import type { Theme } from "./term.ts";

/** How a scenario is simulated, and how far its figures can be trusted. */
export const run = {
  scenario: {
    definition:
      "A support structure with its demand and its promises, written down in one file. Compared scenarios go by their names.",
  },
  "ticket log": {
    definition:
      "What happened to every ticket, step by step. An imported export and a simulation give the same kind of log, so they are measured alike.",
  },
  simulation: {
    definition:
      "The computer plays a scenario through, ticket by ticket, with chance where there is chance in life.",
  },
  start: {
    definition: "The local date on which the simulated time begins.",
    inScenario: ["start"],
  },
  "time zone": {
    definition:
      "Where the clocks of a scenario, a team or a calendar hang. Daylight saving is taken into account.",
    inScenario: ["timezone", "tiers[].teams[].timezone", "calendars[].timezone"],
  },
  "warm-up": {
    definition:
      "Simulated weeks that come before the measured ones and don't count, so that the desk isn't judged by the calm of an empty start.",
    inScenario: ["warmUp"],
  },
  "measured window": {
    definition: "The simulated weeks that figures are about, after the warm-up.",
    also: ["window"],
    inScenario: ["measured"],
  },
  breakdown: {
    definition:
      "Figures of each type, priority, channel or team, of each of the 168 hours of the local week, or of each week of the window, beside those of the whole.",
    also: ["by hour of week", "by week"],
  },
  horizon: {
    definition: "The moment at which the measured window ends.",
  },
  cap: {
    definition:
      "How long after the window its tickets are awaited at most, so that late ones count too. Those that aren't done by then are told as open.",
    inScenario: ["cap"],
  },
  "starts from": {
    definition:
      "What there is when the simulated time begins: the usual state of a desk that has run for a while, nothing at all, or the open tickets of a log.",
    inScenario: ["startsFrom", "startsFrom: steady state", "startsFrom: empty"],
  },
  "backlog start": {
    definition:
      "The run begins with the tickets that were open in a log at that date: for asking how soon a desk works off its backlog.",
    inScenario: ["startsFrom.log"],
  },
  "steady state": {
    definition:
      "What a desk settles to when its demand and its staffing stay as they are. A desk that gets more work than it can do has none.",
  },
  currency: {
    definition: "What all costs and penalties of a scenario are in.",
    inScenario: ["currency"],
  },
  replication: {
    definition:
      "One run of the whole simulated time with chance of its own. Several of them show how much of a figure is luck.",
  },
  seed: {
    definition:
      "A text from which all chance of a simulation follows: the same seed gives the same result to the last digit.",
  },
  "common random numbers": {
    definition:
      "Compared scenarios meet the very same tickets with the same luck, so that a difference between them is theirs and not chance's.",
  },
  "confidence interval": {
    definition:
      "The range in which a figure's true value lies, 19 times in 20. More replications narrow it.",
    also: ["margin of error", "95 % interval"],
  },
  "half-width": {
    definition: "Half of a confidence interval: the figure behind the ± sign.",
    also: ["±"],
  },
  "paired difference": {
    definition:
      "How much an alternative differs from the baseline, replication by replication on the same tickets. It is known much better than either figure alone.",
  },
  "no difference shown": {
    definition:
      "The runs so far can't tell the alternative from the baseline in this measure. That isn't the same as there being no difference; more replications may show one.",
  },
  "not comparable": {
    definition:
      "No replication has this measure in both the alternative and the baseline, such as the length of outages where one of them has none.",
  },
  baseline: {
    definition:
      "The scenario with which the alternatives are compared, most often the desk as it is.",
  },
  "drifting backlog": {
    definition:
      "More tickets arrive than are resolved, or fewer, week after week, so that averages depend on how long one looks. It is told as a warning.",
  },
  evidence: {
    definition:
      "Where a parameter of a fitted scenario came from, and how many tickets stand behind it.",
    inScenario: ["evidence"],
  },
  "evidence's source": {
    definition:
      "How a parameter was found: measured in the log, stated by you, derived from other figures, assumed for want of anything better, or proposed for you to check.",
    inScenario: [
      "evidence[].from",
      "evidence[].from: measured",
      "evidence[].from: stated",
      "evidence[].from: derived",
      "evidence[].from: assumed",
      "evidence[].from: proposed",
    ],
  },
} as const satisfies Theme;
