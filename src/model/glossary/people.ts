import type { Theme } from "./term.ts";

/** When agents are there, and what their time costs. */
export const people = {
  roster: {
    definition: "Who works when: all shifts of a team, week by week.",
    also: ["schedule"],
  },
  shift: {
    definition:
      "Hours of the week for which agents are rostered. A shift may last into the next day, and shifts may overlap.",
    inScenario: ["tiers[].teams[].shifts"],
  },
  break: {
    definition: "A paid part of a shift in which its agents take up no ticket, such as lunch.",
    inScenario: ["tiers[].teams[].shifts[].breaks"],
  },
  "team holiday": {
    definition: "A date on which no shift of the team begins.",
    inScenario: ["tiers[].teams[].holidays"],
  },
  shrinkage: {
    definition:
      "The part of the paid time in which agents aren’t there for tickets: leave, illness, training, meetings. With 20 %, five people paid are four at work. It is drawn anew for each shift.",
    inScenario: ["tiers[].teams[].shrinkage"],
  },
  absence: {
    definition:
      "A part of a team is away for some dates beyond what its shrinkage expects, and is paid all the same: summer leave, an epidemic, a project.",
    inScenario: [
      "tiers[].teams[].absences",
      "tiers[].teams[].absences[].from",
      "tiers[].teams[].absences[].to",
      "tiers[].teams[].absences[].share",
      "tiers[].teams[].absences[].source",
    ],
  },
  fatigue: {
    definition:
      "Who has been busy for too long takes longer: diagnosis and handling grow with the team’s occupancy of the last days or weeks above a threshold. It is told at each midnight.",
    also: ["overwork"],
    inScenario: [
      "tiers[].teams[].fatigue",
      "tiers[].teams[].fatigue.above",
      "tiers[].teams[].fatigue.over",
      "tiers[].teams[].fatigue.slower",
      "tiers[].teams[].fatigue.source",
    ],
  },
  attrition: {
    definition:
      "People leave for good. Each place of each shift is one person, who leaves on any date with the same chance; so many in a year, of those employed.",
    also: ["turnover", "leaver"],
    inScenario: [
      "tiers[].teams[].attrition",
      "tiers[].teams[].attrition.yearlyRate",
      "tiers[].teams[].attrition.source",
    ],
  },
  "attrition by occupancy": {
    definition:
      "More people leave a team that has been busy for too long: the yearly rate rises evenly from an occupancy on, up to a rate at 100 %. Those who stay are busier still, and so it goes on.",
    also: ["attrition spiral"],
    inScenario: [
      "tiers[].teams[].attrition.rises",
      "tiers[].teams[].attrition.rises.above",
      "tiers[].teams[].attrition.rises.over",
      "tiers[].teams[].attrition.rises.atFull",
    ],
  },
  "time to hire": {
    definition:
      "The time from somebody’s leaving until another comes in their place. Until then there is a vacancy: the place is empty, and isn’t paid.",
    also: ["vacancy", "time to fill"],
    inScenario: ["tiers[].teams[].attrition.timeToHire"],
  },
  "ramp-up": {
    definition:
      "Newcomers diagnose and handle more slowly at first, and get faster evenly from day to day. Their hours cost as much as the others’.",
    also: ["newcomer", "time to proficiency", "speed to competency"],
    inScenario: [
      "tiers[].teams[].attrition.rampUp",
      "tiers[].teams[].attrition.rampUp.startSpeed",
      "tiers[].teams[].attrition.rampUp.lasts",
    ],
  },
  "replacement cost": {
    definition:
      "What a newcomer costs beside their hours, on the day they come: recruiting, induction, training.",
    also: ["cost of hiring"],
    inScenario: ["tiers[].teams[].attrition.replacementCost"],
  },
  "shift end": {
    definition:
      "What becomes of the work in hand when a shift ends: it is finished by who began it, passed to the next crew, or kept for the next day.",
    inScenario: ["tiers[].teams[].shiftEnd"],
  },
  "shift end: headcount": {
    definition:
      "At the end of a shift idle agents leave first and the others finish what they have; nothing new starts while more are busy than are rostered.",
    also: ["headcount"],
    inScenario: ["tiers[].teams[].shiftEnd: headcount"],
  },
  "shift end: finish, then leave": {
    definition:
      "At the end of a shift everyone on duty leaves after the ticket in hand, and the whole new crew starts at once.",
    also: ["finish-then-leave"],
    inScenario: ["tiers[].teams[].shiftEnd: finish-then-leave"],
  },
  "shift end: pass on": {
    definition:
      "At the end of a shift work stops at once and the ticket goes back to the head of the queue, with what was done kept.",
    also: ["pass-on"],
    inScenario: ["tiers[].teams[].shiftEnd: pass-on"],
  },
  "shift end: keep": {
    definition:
      "At the end of a shift work stops at once, and the same agent goes on with the ticket in their next shift.",
    also: ["keep"],
    inScenario: ["tiers[].teams[].shiftEnd: keep"],
  },
  "hourly cost": {
    definition: "What an hour of an agent costs, whether it is worked or only paid.",
    inScenario: ["tiers[].teams[].hourlyCost"],
  },
  "overtime factor": {
    definition:
      "What an hour of overtime costs, in ordinary hours: 1.5 is half as much again. Overtime is the time past the end of a shift that goes on the ticket in hand.",
    inScenario: ["tiers[].teams[].overtimeFactor"],
  },
  "several at once": {
    definition:
      "Agents have several tickets in hand at a time, such as chats in which the requester takes time to answer. Each takes longer than alone. A ticket that comes in another way takes the whole agent.",
    also: ["concurrency", "chat concurrency"],
    inScenario: [
      "tiers[].teams[].atOnce",
      "tiers[].teams[].atOnce.channels",
      "tiers[].teams[].atOnce.most",
      "tiers[].teams[].atOnce.slower",
      "tiers[].teams[].atOnce.source",
    ],
  },
  "on call": {
    definition:
      "Agents who are off shift, ready to work when they are called. While nobody of the team is on shift, one is called for each ticket that they are there for; the others wait.",
    also: ["standby", "duty"],
    inScenario: [
      "tiers[].teams[].onCall",
      "tiers[].teams[].onCall.duties",
      "tiers[].teams[].onCall.duties[].agents",
      "tiers[].teams[].onCall.for",
      "tiers[].teams[].onCall.for.priorities",
      "tiers[].teams[].onCall.for.types",
      "tiers[].teams[].onCall.for.impacts",
      "tiers[].teams[].onCall.source",
    ],
  },
  "reaction time": {
    definition: "The time from calling somebody on call until they begin to work.",
    inScenario: ["tiers[].teams[].onCall.reaction"],
  },
  "standby pay": {
    definition: "What an hour of being on call costs, whether anybody is called or not.",
    inScenario: ["tiers[].teams[].onCall.standbyPerHour"],
  },
  "call-out": {
    definition:
      "Somebody on call has been called. It is paid from the call until they are done, at a factor of the hourly cost, and often for a least time such as three hours.",
    also: ["call-out pay"],
    inScenario: [
      "tiers[].teams[].onCall.callOut",
      "tiers[].teams[].onCall.callOut.factor",
      "tiers[].teams[].onCall.callOut.minimum",
    ],
  },
  "most in hand": {
    definition:
      "The most tickets that an agent has at once, the one being worked on and their own that are pending. Whoever has as many pulls nothing new from the queue until one is done.",
    also: ["pull", "work in progress limit", "WIP limit"],
    inScenario: ["tiers[].teams[].mostInHand"],
  },
} as const satisfies Theme;
