import type { Theme } from "./term.ts";

/** Who is there, and what they work on. */
export const structure = {
  "support structure": {
    definition:
      "Who works on which tickets and who takes over from whom: the tiers, their teams and vendors, and the rules between them. A scenario file describes one.",
  },
  tier: {
    definition:
      "A level of support, from the front line (L1) up to the makers or a vendor (L4). A ticket that one tier can't or may not resolve moves on to another.",
    also: ["level", "line", "L1", "L2", "L3", "L4"],
    inScenario: ["tiers"],
  },
  team: {
    definition: "Agents who share a queue, a roster and skills. A tier has one team or several.",
    inScenario: ["tiers[].teams"],
  },
  "team's types": {
    definition:
      "The types of tickets that a team takes. Agents of a tier who can do different things are different teams of it: a ticket joins, of those that take its type, the one that is expected to start it first.",
    also: ["skills", "skill matrix"],
    inScenario: ["tiers[].teams[].types"],
  },
  "shared cost": {
    definition:
      "Cost that is no one tier’s: penalties of promises to the customer, rules, deflection, improvements, hiring. With the tiers’ own costs it makes up the total.",
    also: ["no one tier"],
  },
  "shared team": {
    definition:
      "A team that takes tickets of another tier beside its own. Its hours and its cost are divided between the tiers by the time it works at each.",
    inScenario: ["tiers[].sharedTeams"],
  },
  agent: {
    definition:
      "Somebody who works on tickets: one at a time, or several at once where the team is set so.",
    inScenario: ["tiers[].teams[].agents", "tiers[].teams[].shifts[].agents"],
  },
  "unlimited agents": {
    definition:
      "A team in which somebody is always free, so that nobody ever waits: for a question about everything but the staffing.",
    inScenario: ["tiers[].teams[].agents: unlimited"],
  },
  vendor: {
    definition:
      "A company outside that takes tickets under a contract, often the last tier: no agents of ours, but a turn-around and a fee.",
    also: ["supplier", "third party"],
    inScenario: ["tiers[].vendor"],
  },
  "turn-around": {
    definition: "The time that a vendor takes for a ticket, on the calendar of its contract.",
    inScenario: ["tiers[].vendor.turnAround"],
  },
  "vendor slots": {
    definition:
      "How many of our tickets a vendor works on at once. The others wait until one is done, first come, first served.",
    inScenario: ["tiers[].vendor.slots"],
  },
  "vendor fee": {
    definition:
      "What a vendor charges for each ticket sent to it. It is counted at each visit, so that a ticket sent there twice costs twice.",
    inScenario: ["tiers[].vendor.feePerTicket"],
  },
  retainer: {
    definition:
      "What a vendor charges for being there, however many tickets it gets; it is stated for 30 days.",
    inScenario: ["tiers[].vendor.retainerPerMonth"],
  },
  "vendor returns": {
    definition:
      "Tickets that a vendor sends back unresolved after its turn-around, for one of our tiers to go on with.",
    inScenario: ["tiers[].vendor.returns"],
  },
  "unknown capacity": {
    definition:
      "A tier of which nobody has said how many agents it has. Its visits take as long as they took in the log, so its staffing can't be varied.",
    inScenario: ["tiers[].capacity", "tiers[].capacity: unknown"],
  },
  "visit time": {
    definition:
      "At a tier of unknown capacity, the whole time that a visit takes, with waiting, work and pending together.",
    inScenario: ["tiers[].visitTime"],
  },
  ticket: {
    definition: "One request to the desk, from its arrival until it is resolved for good.",
    also: ["case", "incident", "request"],
  },
  type: {
    definition:
      "A kind of ticket, such as password resets: how many there are, how urgent they are, and which tier can resolve them.",
    also: ["category"],
    inScenario: ["types"],
  },
  impact: {
    definition:
      "How much of the business a ticket touches, from the widest impact to the narrowest.",
    inScenario: ["impacts", "types[].impact"],
  },
  urgency: {
    definition: "How soon a ticket hurts. Together with its impact it makes the priority.",
    inScenario: ["types[].urgency"],
  },
  priority: {
    definition:
      "How soon a ticket should be worked on compared with the others; promises and queues go by it. It is given, or follows from impact and urgency.",
    also: ["severity", "P1", "P2", "P3", "P4"],
    inScenario: ["priorities", "types[].priority"],
  },
  "priority matrix": {
    definition: "The table that says which priority an impact and an urgency make together.",
    inScenario: ["priorityMatrix"],
  },
  channel: {
    definition:
      "The way in which a ticket comes, such as phone or e-mail. Those on the phone are often less patient.",
    inScenario: ["channels", "types[].channel"],
  },
  entry: {
    definition:
      "The tier at which a ticket of a type enters, the first one unless told. It may lie above the lowest tier able to resolve it: then the ticket is over-escalated from the start.",
    inScenario: ["types[].entry"],
  },
  visit: {
    definition:
      "One stay of one ticket at one tier, from joining its queue to leaving it. A ticket that moves to and fro makes several.",
  },
  calendar: {
    definition:
      "Named opening hours, with holidays and special days, on which a promise, a pending time or a vendor's contract counts its time.",
    also: ["business hours", "opening hours"],
    inScenario: ["calendars"],
  },
  "calendar holiday": {
    definition:
      "A date on which none of a calendar's hours begin; a night that began the day before runs on.",
    inScenario: ["calendars[].holidays"],
  },
  "special day": {
    definition: "A date on which a calendar has hours of its own instead of the week's.",
    inScenario: ["calendars[].special"],
  },
} as const satisfies Theme;
