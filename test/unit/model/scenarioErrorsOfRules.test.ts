import { describe } from "vitest";
import { tellEach } from "./soundDesk.ts";

describe("a wrong value of a rule, a promise, triage or reopening, told with its place and what would be right", () => {
  tellEach([
    [
      "escalation:",
      "reopening: { share: 10%, after: 1 day, to: entry, resumesWith: preferred }\nescalation:",
      "desk.yaml:26:64 reopening.resumesWith must be any where reopened tickets go to the entry tier: who resolved them may be elsewhere",
    ],
    [
      "to: next }",
      "to: L9 }",
      'desk.yaml:27:75 escalation[0].to must be a tier or team, one of next, swarm, L1, L2, Front, Back, got "L9"',
    ],
    [
      "from: L1, when",
      "from: L2, when",
      "desk.yaml:27:75 escalation[0].to must name a tier: there is none above L2",
    ],
    [
      "to: next }",
      "to: L1 }",
      "desk.yaml:27:75 escalation[0].to must be another tier (or another team of it) than the one it is moved from",
    ],
    [
      "measure: resolution, limit",
      "measure: resolution, reminders: [0%, 75%, 50%], limit",
      "desk.yaml:29:51 promises[0].reminders[0] must be above 0 %\ndesk.yaml:29:60 promises[0].reminders[2] must be above the one before it, 75 %, got 50 %",
    ],
    [
      "escalation:\n",
      "triage: {}\nescalation:\n",
      "desk.yaml:26:9 triage must say what logging takes, what is misrouted, or both",
    ],
    [
      "escalation:\n",
      "triage: { misrouting: { share: 5% } }\nescalation:\n",
      'desk.yaml:26:23 triage.misrouting must say to where: all teams of L1 take "Password"',
    ],
    [
      "escalation:\n",
      "triage: { misrouting: { share: 5%, to: { L3: 50%, Back: 50% } }, logging: { byVisit: { entry: 2 min } } }\nescalation:\n",
      'desk.yaml:26:42 triage.misrouting.to.L3 must be a tier or team, one of L1, L2, Front, Back, got "L3"\ndesk.yaml:26:77 triage.logging.byVisit can\'t be used here, only byType, byPriority can',
    ],
    [
      "escalation:\n",
      "  - { name: L3, vendor: { turnAround: 1 day } }\ntriage: { misrouting: { share: 5%, to: L3 } }\nescalation:\n",
      "desk.yaml:27:40 triage.misrouting.to must have teams: nobody else finds out",
    ],
    [
      "escalation:\n",
      "triage: { logging: { byType: { Password: 2 min } } }\nescalation:\n",
      'desk.yaml:26:20 triage.logging must have a value for "Outage", P2, entry visit, which can come here: add otherwise',
    ],
    [
      "to: next }",
      "to: Front }",
      "desk.yaml:27:75 escalation[0].to must be another tier (or another team of it) than the one it is moved from",
    ],
    [
      "timeInTier: 1 h }",
      "timeInTier: { over: 1 h, clock: { promise: Fixed } } }",
      'desk.yaml:27:95 escalation[0].when.timeInTier.clock.promise must be a promise, one of Fix, got "Fixed"',
    ],
    [
      "timeInTier: 1 h }",
      "timeInTier: { over: 1 h, clock: customer } }",
      'desk.yaml:27:84 escalation[0].when.timeInTier.clock must be elapsed, team, or a promise such as { promise: Resolution }, got "customer"',
    ],
    [
      "timeInTier: 1 h }, to: next }\npromises:",
      "timeInTier: { over: 1 h, clock: { promise: Answer } }, timeUnresolved: { over: 1 h, clock: { promise: Stay } } }, to: next }\npromises:\n  - { name: Answer, measure: first response, limit: 1 h }\n  - { name: Stay, measure: time in tier, tier: L1, limit: 1 h }",
      "desk.yaml:27:95 escalation[0].when.timeInTier.clock.promise must be a promise on resolution, or on time in the one tier the rule watches, got one on first response\ndesk.yaml:27:154 escalation[0].when.timeUnresolved.clock.promise must be a promise on resolution, whose clock runs while a ticket is unresolved, got one on time in tier",
    ],
    [
      "timeInTier: 1 h }",
      "moves: 0 }",
      "desk.yaml:27:59 escalation[0].when.moves must be at least 1, got 0",
    ],
    [
      "to: next }",
      "to: next, oncePer: month }",
      'desk.yaml:27:90 escalation[0].oncePer must be "visit" or "ticket", got "month"',
    ],
    [
      "to: next }",
      "raisePriorityTo: P0 }",
      'desk.yaml:27:88 escalation[0].raisePriorityTo must be a priority, one of P1, P2, got "P0"',
    ],
    [
      "timeInTier: 1 h }",
      "timInTier: 1 h }",
      'desk.yaml:27:52 escalation[0].when.timInTier isn\'t known here; did you mean "timeInTier"?',
    ],
    [
      "timeInTier: 1 h }",
      "timeInTier: 5 }",
      "desk.yaml:27:64 escalation[0].when.timeInTier must be a duration such as 4 h, or { over: 4 h, clock: team }, got 5; did you mean 5 min, 5 h or 5 days?",
    ],
    [
      "timeInTier: 1 h }, to: next",
      "outcome: unsolved }, raisePriorityTo: P1",
      "desk.yaml:27:5 escalation[0] is missing to: a rule on an attempt's outcome must say where it goes",
    ],
    [
      "timeInTier: 1 h }",
      "promiseUsed: { promise: Fixed, share: 80% } }",
      'desk.yaml:27:76 escalation[0].when.promiseUsed.promise must be a promise, one of Fix, got "Fixed"',
    ],
    [
      "measure: resolution",
      "measure: resolutions",
      'desk.yaml:29:27 promises[0].measure must be "first response", "resolution", "time in tier" or "update interval", got "resolutions"; did you mean "resolution"?',
    ],
    [
      "measure: resolution",
      "measure: time in tier",
      "desk.yaml:29:5 promises[0].tier is missing: a promise on time in tier must name the tier",
    ],
    [
      "measure: resolution",
      "measure: resolution, tier: L1",
      "desk.yaml:29:45 promises[0].tier must only be given for time in tier",
    ],
    [
      "{ P1: 4 h } }, calendar: office }\n",
      "{ P1: 4 h } }, calendar: office, pauses: [lunch] }\n",
      'desk.yaml:29:102 promises[0].pauses[0] must be "customer", "vendor", "change", "approval" or "other", got "lunch"',
    ],
    [
      "{ byPriority: { P1: 4 h } }",
      "{ byVisit: { first: 4 h } }",
      "desk.yaml:29:48 promises[0].limit.byVisit can't be used here, only byType, byPriority can",
    ],
    [
      "{ byPriority: { P1: 4 h } }",
      "{ byPriority: { P7: 4 h } }",
      'desk.yaml:29:62 promises[0].limit.byPriority.P7 must be a priority, one of P1, P2, got "P7"',
    ],
    [
      "{ P1: 4 h } }, calendar: office }\n",
      "{ P1: 4 h } }, calendar: office, penalty: { once: 50, cap: 20 } }\n",
      "desk.yaml:29:119 promises[0].penalty.cap must be at least once, which is 50, got 20",
    ],
    [
      "{ priority: P1, timeInTier: 1 h }, to: next }",
      "{ priority: P2, timeUnresolved: 4 h }, to: next }\n  - { name: Back, from: L2, when: { timeUnresolved: 2 h }, to: L1 }",
      'desk.yaml:27:5 escalation[0] must not move tickets in a circle: "Back", then "Hurry" act at once, again and again',
    ],
    [
      "{ priority: P1, timeInTier: 1 h }, to: next }",
      "{}, to: next }\n  - { name: Back, from: L2, when: {}, to: L1 }",
      'desk.yaml:27:5 escalation[0] must not move tickets in a circle: "Back", then "Hurry" act at once, again and again',
    ],
    [
      "{ priority: P1, timeInTier: 1 h }, to: next }",
      "{ moves: 2 }, to: L2 }\n  - { name: Back, from: L2, when: { reopened: false }, to: L1 }",
      'desk.yaml:27:5 escalation[0] must not move tickets in a circle: "Back", then "Hurry" act at once, again and again',
    ],
    [
      "name: Desk\n",
      "name: Desk\nmaximumMoves: 0\ncurrency: Kronen and Öre\nseverities: [a]\n",
      "desk.yaml:2:15 maximumMoves must be at least 1, got 0\ndesk.yaml:3:11 currency must have at most 8 characters, got 14\ndesk.yaml:4:1 severities isn't known here: known are $schema, name, description, timezone, start, warmUp, measured, cap, startsFrom, answerWithin, currency, priorities, impacts, channels, priorityMatrix, calendars, demand, types, tiers, deflection, triage, escalation, promises, reopening, improvements, majorIncidents, maximumMoves, evidence",
    ],
  ]);
});
