import type { Theme } from "./term.ts";

/** How many tickets arrive, and when. */
export const demand = {
  demand: {
    definition:
      "How many tickets arrive and how they spread over the week, the year and the types.",
    also: ["arrivals", "volume"],
    inScenario: ["demand"],
  },
  "tickets per week": {
    definition:
      "Tickets that arrive in a regular week, all types together or one type's own. Single weeks differ from it by chance.",
    inScenario: ["demand.ticketsPerWeek", "types[].ticketsPerWeek"],
  },
  "share of the demand": {
    definition: "The part of all tickets per week that is of a type; the parts make up the whole.",
    inScenario: ["types[].share"],
  },
  profile: {
    definition:
      "How tickets spread over the hours of the week. Only the ratios count: an hour with twice the weight gets twice the tickets.",
    inScenario: ["demand.profile", "types[].profile"],
  },
  growth: {
    definition:
      "How much more demand there is a year later, compounded day by day; with a minus, how much less.",
    also: ["trend"],
    inScenario: ["demand.growth", "types[].growth"],
  },
  "holiday in the demand": {
    definition:
      "Dates on which more or fewer tickets arrive than on an ordinary such weekday. Who works then is another matter: a team has holidays of its own.",
    inScenario: ["demand.holidays", "types[].holidays"],
  },
  "daily variation": {
    definition:
      "Good days and bad days: how far a day's demand strays from what its weekday would have, beyond mere chance. 0.2 means that days commonly lie a fifth above or below.",
    also: ["over-dispersion"],
    inScenario: ["demand.dailyVariation", "types[].dailyVariation"],
  },
  surge: {
    definition:
      "More tickets of a type for a while, as after a release or in an outage. The other tickets stay as they are.",
    also: ["peak"],
    inScenario: ["demand.surges"],
  },
  replay: {
    definition:
      "The recorded tickets of a log arrive instead of drawn ones, at the very moments at which they came. Where they go and how long they take is left to the scenario.",
    inScenario: ["demand.replay"],
  },
  "other types": {
    definition:
      "The scenario's type that stands for all those types in a log that the scenario doesn't have.",
    inScenario: ["startsFrom.otherTypes"],
  },
  deflection: {
    definition:
      "A ticket solved before it reaches a person: by a help page, a knowledge base, a bot. A requester tries one thing at most, the first of the list they would.",
    also: ["tier 0", "L0", "self-service", "help before a person"],
    inScenario: [
      "deflection",
      "deflection[].types",
      "deflection[].channels",
      "deflection[].from",
      "deflection[].source",
    ],
  },
  session: {
    definition:
      "A requester's try at helping themselves. It spares a ticket, is given up at once for a person, or fails; each costs its price.",
    inScenario: [
      "deflection[].tried",
      "deflection[].session",
      "deflection[].givenUp",
      "deflection[].costPerSession",
      "deflection[].costPerMonth",
    ],
  },
  "deflection rate, claimed and true": {
    definition:
      "Who sells or runs a help page counts whoever doesn't ask again at once as helped. Some of them come after all, so a claimed rate is usually 30 to 40 % too high: it is divided by 1 plus that share.",
    inScenario: [
      "deflection[].solves",
      "deflection[].rateIs",
      "deflection[].rateIs: claimed",
      "deflection[].rateIs: true",
      "deflection[].overstatedBy",
    ],
  },
  "failed session": {
    definition:
      "One that didn't help: its requester comes to the desk later than they would have, and with less patience. The ticket arrives when they come.",
    inScenario: [
      "deflection[].failed",
      "deflection[].failed.after",
      "deflection[].failed.patience",
    ],
  },
  "arrival process": {
    definition:
      "How the tickets of a type follow each other: each on its own, at steady gaps, in batches, in spells, or from a known number of requesters.",
    inScenario: ["types[].arrivals", "types[].arrivals.process"],
  },
  "Poisson arrivals": {
    definition:
      "Tickets that come independently of each other, as from many people: what a desk has unless there is a reason for something else.",
    inScenario: ["types[].arrivals.process: poisson"],
  },
  "renewal arrivals": {
    definition:
      "Tickets that come one after the other with a gap drawn anew each time, such as from a check that runs about every hour.",
    also: ["renewal"],
    inScenario: ["types[].arrivals.process: renewal", "types[].arrivals.gap"],
  },
  "batch arrivals": {
    definition:
      "Several tickets at one moment, as after a mail to everybody; the moments themselves come by chance.",
    also: ["batch"],
    inScenario: ["types[].arrivals.process: batch", "types[].arrivals.size"],
  },
  spells: {
    definition:
      "Quiet and busy times that take turns by chance, each lasting a while, with the average demand over both.",
    inScenario: [
      "types[].arrivals.process: spells",
      "types[].arrivals.quiet",
      "types[].arrivals.busy",
    ],
  },
  "finite source": {
    definition:
      "A known number of requesters, each with one ticket at a time: whoever waits for an answer asks nothing new.",
    inScenario: ["types[].arrivals.process: finite source", "types[].arrivals.requesters"],
  },
  "think time": {
    definition:
      "With a finite source: how long a requester gets by after one ticket before the next.",
    inScenario: ["types[].arrivals.thinkTime", "types[].arrivals.calendar"],
  },
} as const satisfies Theme;
