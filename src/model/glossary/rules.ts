import type { Theme } from "./term.ts";

/** What moves a ticket by rule, or tells somebody of it. */
export const rules = {
  "escalation rule": {
    definition:
      "An order such as “P1 after four hours at L1 goes to L2”. The list is read from the top, and the first rule whose conditions all hold acts.",
    also: ["timer"],
    inScenario: ["escalation", "escalation[].from", "escalation[].when", "escalation[].to"],
  },
  "rule's tickets": {
    definition:
      "Which tickets an escalation rule is for: those of some types, priorities or impacts; all unless told.",
    inScenario: [
      "escalation[].when.type",
      "escalation[].when.priority",
      "escalation[].when.impact",
    ],
  },
  "time unresolved": {
    definition:
      "Condition of an escalation rule: so much time has passed since the ticket arrived.",
    inScenario: ["escalation[].when.timeUnresolved", "escalation[].when.timeUnresolved.over"],
  },
  "time in tier": {
    definition:
      "Condition of an escalation rule: so much time has passed since the ticket joined the tier, or was moved to another team there.",
    inScenario: ["escalation[].when.timeInTier", "escalation[].when.timeInTier.over"],
  },
  "rule's clock": {
    definition:
      "What counts as time for an escalation rule: all of it, only the team's hours on shift, or the calendar of a promise with its pauses left out.",
    inScenario: [
      "escalation[].when.timeUnresolved.clock",
      "escalation[].when.timeUnresolved.clock: elapsed",
      "escalation[].when.timeUnresolved.clock: team",
      "escalation[].when.timeUnresolved.clock.promise",
      "escalation[].when.timeInTier.clock",
      "escalation[].when.timeInTier.clock: elapsed",
      "escalation[].when.timeInTier.clock: team",
      "escalation[].when.timeInTier.clock.promise",
    ],
  },
  "promise used": {
    definition:
      "Condition of an escalation rule: so much of a promise's limit is used up, such as three quarters of the time to resolve.",
    inScenario: [
      "escalation[].when.promiseUsed",
      "escalation[].when.promiseUsed.promise",
      "escalation[].when.promiseUsed.share",
    ],
  },
  moves: {
    definition:
      "Condition of an escalation rule: the ticket has moved between tiers or teams so many times.",
    inScenario: ["escalation[].when.moves"],
  },
  reopened: {
    definition:
      "Condition of an escalation rule: only tickets that were reopened, or only those that never were.",
    inScenario: ["escalation[].when.reopened"],
  },
  "attempt's outcome": {
    definition:
      "Condition of an escalation rule: how the attempt at the tier ended. It couldn't resolve the ticket, its time box was used up, or it lacked the authority.",
    also: ["unsolved", "no authority"],
    inScenario: [
      "escalation[].when.outcome",
      "escalation[].when.outcome: unsolved",
      "escalation[].when.outcome: time box",
      "escalation[].when.outcome: no authority",
    ],
  },
  swarm: {
    definition:
      "Instead of passing a ticket up, its agent calls experts of other teams to it, and waits for them with the ticket in hand. One agent of each team joins, and they work on it together.",
    also: ["guidance"],
    inScenario: [
      "escalation[].swarm",
      "escalation[].swarm.teams",
      "escalation[].swarm.from",
      "escalation[].swarm.share",
      "escalation[].swarm.time",
      "escalation[].swarm.source",
    ],
  },
  "swarm's outcome": {
    definition:
      "Of the tickets that a swarm works on, a share is resolved where it is, after what its agent goes on with alone. The others, and those to whom not all come in time, go on as if nobody had been called.",
    inScenario: [
      "escalation[].swarm.waitsAtMost",
      "escalation[].swarm.resolves",
      "escalation[].swarm.afterwards",
    ],
  },
  "while handled": {
    definition:
      "What an escalation rule does about a ticket that somebody is working on: it waits, or takes the ticket out of their hands, with the work done kept or lost.",
    inScenario: [
      "escalation[].whileHandled",
      "escalation[].whileHandled: wait",
      "escalation[].whileHandled: keep work",
      "escalation[].whileHandled: lose work",
    ],
  },
  "once per": {
    definition:
      "How often an escalation rule acts on a ticket: once in each visit, or once in the ticket's life.",
    inScenario: [
      "escalation[].oncePer",
      "escalation[].oncePer: visit",
      "escalation[].oncePer: ticket",
    ],
  },
  "raised priority": {
    definition:
      "An escalation rule gives the ticket a higher priority. Its promises are then those of the new priority, counted from their own start.",
    inScenario: ["escalation[].raisePriorityTo"],
  },
  "hierarchical escalation": {
    definition:
      "An escalation rule tells somebody, such as the shift lead, and moves nothing: it is noted and counted. A rule that moves tickets may tell somebody too.",
    also: ["notification", "management escalation"],
    inScenario: ["escalation[].notify"],
  },
  "cost of a rule": {
    definition: "What it costs each time an escalation rule acts, such as calling somebody in.",
    inScenario: ["escalation[].cost"],
  },
} as const satisfies Theme;
