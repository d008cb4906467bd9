import type { Theme } from "./term.ts";

/** What becomes of a ticket at a tier, and what it takes. */
export const work = {
  triage: {
    definition:
      "What happens to a ticket before anybody tries to resolve it: it is logged, and sent to the place that seems right.",
    inScenario: ["triage", "triage.source"],
  },
  logging: {
    definition: "The time it takes to log a ticket, spent once by whoever first works on it.",
    inScenario: ["triage.logging"],
  },
  misrouting: {
    definition:
      "A ticket is sent to a wrong team or tier. That comes to light after diagnosis there, and it moves on to where it belongs.",
    inScenario: ["triage.misrouting", "triage.misrouting.share", "triage.misrouting.to"],
  },
  attempt: {
    definition:
      "One try at a ticket at a tier: it ends in a resolution, or in the ticket moving on. With no tier above and no rule that takes it, the ticket is resolved where it is, in its whole handling time.",
  },
  capability: {
    definition:
      "What a tier is able to resolve. Each ticket has a lowest tier that can resolve it, and every tier above can too; those below find that out and pass it on.",
    also: ["skill level"],
    inScenario: ["types[].resolvableFrom"],
  },
  authority: {
    definition:
      "What a tier may resolve, whatever it is able to: some types or impacts are for somebody higher to decide.",
    inScenario: ["tiers[].authority", "tiers[].authority.types", "tiers[].authority.impacts"],
  },
  "authority check": {
    definition:
      "When it is noticed that a ticket is beyond a tier's authority: at once at intake, or only after diagnosis.",
    inScenario: [
      "tiers[].authority.checked",
      "tiers[].authority.checked: at intake",
      "tiers[].authority.checked: after diagnosis",
    ],
  },
  routes: {
    definition:
      "Instead of capability: where tickets go after an attempt at a tier, as shares drawn anew at each visit; the rest is resolved there.",
    inScenario: ["tiers[].routes"],
  },
  "touch time": {
    definition:
      "Time that an agent really spends on a ticket, in contrast to the time that passes while it waits.",
  },
  handling: {
    definition:
      "The touch time of an attempt that resolves the ticket. It varies from ticket to ticket.",
    also: ["handle time", "AHT"],
    inScenario: ["tiers[].handling"],
  },
  diagnosis: {
    definition:
      "The touch time until an agent sees that a ticket can't be resolved at this tier; as long as a whole handling unless told.",
    inScenario: ["tiers[].diagnosis"],
  },
  "premature escalation": {
    definition: "A tier passes on after diagnosis what it could have resolved itself.",
    inScenario: ["tiers[].prematureEscalation"],
  },
  "over-escalation": {
    definition:
      "A ticket is worked on above the lowest tier that could have resolved it, whoever passed it on and why.",
  },
  "over-holding": {
    definition:
      "A tier goes on working on what it can't resolve, beyond the diagnosis, before it lets go.",
    also: ["holding on"],
    inScenario: ["tiers[].overHolding", "tiers[].overHolding.share", "tiers[].overHolding.time"],
  },
  "time box": {
    definition:
      "The most work that an attempt may take at a tier. When it is used up, the ticket moves on as it is.",
    inScenario: ["tiers[].timeBox"],
  },
  escalation: {
    definition:
      "A ticket moves up because a higher tier is needed for its skill (functional), or somebody in charge is told of it (hierarchical).",
    also: ["functional escalation"],
  },
  "escalates to": {
    definition:
      "Where a tier sends what it can't resolve: the next tier, straight to the one that can, or a tier by name.",
    inScenario: ["tiers[].escalatesTo"],
  },
  return: {
    definition:
      "A tier sends a ticket that came from below back down, after diagnosis, since a lower tier could have resolved it.",
    also: ["de-escalation"],
    inScenario: ["tiers[].returns", "tiers[].returns.share", "tiers[].returns.to"],
  },
  "ping-pong": {
    definition: "A ticket comes back to a tier right after a stay at another one: A, B, A.",
  },
  handover: {
    definition:
      "What an agent who passes a ticket up leaves for the next one, and what writing it down costs.",
    inScenario: ["tiers[].handover"],
  },
  "handover: saved": {
    definition:
      "The part of the next tier's work that is saved by what was done before the ticket was passed up.",
    inScenario: ["tiers[].handover.saved"],
  },
  "handover: documentation": {
    definition: "The touch time for writing down what was done, before a ticket is passed up.",
    inScenario: ["tiers[].handover.documentation"],
  },
  pending: {
    definition:
      "A ticket waits for somebody outside the tier, such as the customer. Nobody works on it meanwhile, the agent is free for others, and some promises pause.",
    also: ["on hold", "waiting for customer"],
    inScenario: [
      "tiers[].pending",
      "tiers[].pending[].share",
      "tiers[].pending[].time",
      "tiers[].pending[].calendar",
    ],
  },
  "pending reason": {
    definition:
      "What a pending ticket waits for: the customer, a vendor, a change, an approval, or something else.",
    inScenario: [
      "tiers[].pending[].reason",
      "tiers[].pending[].reason: customer",
      "tiers[].pending[].reason: vendor",
      "tiers[].pending[].reason: change",
      "tiers[].pending[].reason: approval",
      "tiers[].pending[].reason: other",
    ],
  },
  "touch before pending": {
    definition:
      "How much of the work on a ticket is done before it is put on hold; the rest follows afterwards.",
    inScenario: ["tiers[].pending[].touchBefore"],
  },
  "resumes with": {
    definition:
      "Who goes on with a ticket that was pending, or that is reopened: any agent of the team, preferably the one who had it, or only that one.",
    inScenario: [
      "tiers[].pending[].resumesWith",
      "tiers[].pending[].resumesWith: any",
      "tiers[].pending[].resumesWith: preferred",
      "tiers[].pending[].resumesWith: same",
      "reopening.resumesWith",
      "reopening.resumesWith: any",
      "reopening.resumesWith: preferred",
    ],
  },
  reopening: {
    definition:
      "A resolution doesn't stand: after a while the requester comes back with the same ticket.",
    also: ["reopen"],
    inScenario: ["reopening", "reopening.share", "reopening.after"],
  },
  "reopened to": {
    definition:
      "Who gets a reopened ticket: the tier it first entered at, or the team that resolved it.",
    inScenario: ["reopening.to", "reopening.to: entry", "reopening.to: resolver"],
  },
  rework: {
    definition: "The work that a reopened ticket takes, as a share of the original handling time.",
    inScenario: ["reopening.work"],
  },
  "most moves": {
    definition:
      "A ticket that has moved between tiers or teams this often stays where it is until it is resolved. It keeps a loop in the rules from going on for ever.",
    inScenario: ["maximumMoves"],
  },
} as const satisfies Theme;
