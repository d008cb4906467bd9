import type { Theme } from "./term.ts";

/** Who waits, for how long, and who is next. */
export const queues = {
  dispatch: {
    definition: "Which waiting ticket an agent takes who has become free.",
    also: ["queue discipline", "routing"],
    inScenario: ["tiers[].dispatch"],
  },
  "first come": {
    definition:
      "The ticket that joined this team's queue first is next. One that was escalated stands behind those already there.",
    also: ["first-come", "FIFO", "FCFS"],
    inScenario: ["tiers[].dispatch: first-come"],
  },
  "ticket age": {
    definition:
      "The ticket that reached the desk first is next, so that one that was escalated doesn't start over.",
    also: ["ticket-age"],
    inScenario: ["tiers[].dispatch: ticket-age"],
  },
  "dispatch by priority": {
    definition:
      "The most urgent ticket is next; within a priority, the one that joined the queue first.",
    inScenario: ["tiers[].dispatch: priority"],
  },
  "earliest due": {
    definition: "The ticket whose first promise is due soonest is next.",
    also: ["earliest-due", "EDD"],
    inScenario: ["tiers[].dispatch: earliest-due"],
  },
  "shortest first": {
    definition:
      "The ticket that is expected to take the least work is next: short waits on average, long ones for heavy tickets.",
    also: ["shortest", "SPT"],
    inScenario: ["tiers[].dispatch: shortest"],
  },
  preemption: {
    definition:
      "Tickets of chosen priorities interrupt work on less urgent ones when nobody is idle. The interrupted ticket goes to the head of its priority.",
    also: ["interruption"],
    inScenario: ["tiers[].preemption", "tiers[].preemption.priorities"],
  },
  "interrupted work": {
    definition:
      "After a preemption, work goes on where it was stopped (resume), or what was done since it was last taken up must be done again (restart).",
    also: ["resume", "restart"],
    inScenario: [
      "tiers[].preemption.work",
      "tiers[].preemption.work: resume",
      "tiers[].preemption.work: restart",
    ],
  },
  room: {
    definition:
      "The most tickets that a tier or a team has at once, waiting, in hand and pending, such as the lines of a telephone system. A ticket from outside that finds no room is lost.",
    also: ["capacity limit", "lines"],
    inScenario: ["tiers[].room", "tiers[].room.tickets", "tiers[].teams[].room"],
  },
  "passed on to a full tier": {
    definition:
      "What becomes of a ticket that an agent passes on to a tier without room: it is lost, or let in all the same.",
    inScenario: [
      "tiers[].room.passedOn",
      "tiers[].room.passedOn: lost",
      "tiers[].room.passedOn: let in",
    ],
  },
  patience: {
    definition:
      "How long a ticket waits in the queue before its requester gives up, or it moves up.",
    also: ["reneging"],
    inScenario: ["tiers[].patience", "tiers[].patience.time"],
  },
  "patience by channel": {
    definition:
      "Another patience for those who came by a channel: somebody on the phone hangs up, while an e-mail may wait as long as it takes (never).",
    inScenario: ["tiers[].patience.byChannel"],
  },
  "end of patience": {
    definition:
      "What happens when patience ends: the requester leaves and the ticket is abandoned, or it escalates to another tier.",
    inScenario: [
      "tiers[].patience.then",
      "tiers[].patience.then: leave",
      "tiers[].patience.then: escalate",
    ],
  },
  "waits that try patience": {
    definition:
      "Whether patience runs only until the first answer, or at every visit until somebody takes the ticket up. In a wait after that, put back or back from pending, it doesn't run.",
    inScenario: [
      "tiers[].patience.during",
      "tiers[].patience.during: first answer",
      "tiers[].patience.during: every wait",
    ],
  },
  abandonment: {
    definition:
      "A requester gives up waiting, and the ticket is gone without having been resolved.",
    also: ["hanging up"],
  },
} as const satisfies Theme;
