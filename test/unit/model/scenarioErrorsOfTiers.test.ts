import { describe } from "vitest";
import { tellEach } from "./soundDesk.ts";

describe("a wrong value of a tier, told with its place and what would be right", () => {
  tellEach([
    [
      "      - { reason: customer, share: 10%, time: 1 h, calendar: office }",
      "      - { reason: customer, share: 80%, time: 1 h }\n      - { reason: vendor, share: 70%, time: 1 h }",
      "desk.yaml:19:7 tiers[0].pending must have shares of at most 100 % together, got 150 %",
    ],
    [
      "{ name: Front, agents: 3 }\n    handling: 10 min\n    pending:\n      - { reason: customer, share: 10%, time: 1 h, calendar: office }",
      "{ name: Front, agents: 3, shiftEnd: headcount }\n    handling: 10 min\n    pending:\n      - { reason: customer, share: 10%, time: 1 h, resumesWith: same }",
      "desk.yaml:19:65 tiers[0].pending[0].resumesWith must be any or preferred in a team whose shifts end by headcount or pass-on: its agents are seats, not persons",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    patience: { time: 1 h, then: escalate, to: L1 }",
      "desk.yaml:18:48 tiers[0].patience.to must be another tier, got the tier itself",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    routes: { L2: 10% }\n    authority: { impacts: [person], checked: after diagnosis }",
      "desk.yaml:19:46 tiers[0].authority.checked must be at intake: routes already say how an attempt ends",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    preemption: { priorities: P1 }",
      "desk.yaml:18:5 tiers[0].preemption must be left out, or dispatch must be priority: only by priority is one ticket more urgent than another",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    dispatch: priority\n    preemption: { priorities: [P1, P0] }",
      'desk.yaml:19:36 tiers[0].preemption.priorities[1] must be a priority, one of P1, P2, got "P0"',
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }\nescalation:\n  - { name: Hurry, from: L1, when: { priority: P1, timeInTier: 1 h }, to: next }\npromises:\n  - { name: Fix, measure: resolution, limit: { byPriority: { P1: 4 h } }, calendar: office }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    dispatch: earliest-due",
      "desk.yaml:26:15 tiers[1].dispatch must be another: without promises nothing is ever due",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    room: 0",
      "desk.yaml:18:11 tiers[0].room must be a whole number of at least 1, got 0",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    room: { tickets: 20, passedOn: queue }",
      'desk.yaml:18:36 tiers[0].room.passedOn must be "lost" or "let in", got "queue"',
    ],
    [
      "handling: 10 min",
      "handling: 10",
      "desk.yaml:17:15 tiers[0].handling must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }, got 10; did you mean 10 min, 10 h or 10 days?",
    ],
    [
      "handling: 10 min",
      "handling: 10 minuts",
      'desk.yaml:17:15 tiers[0].handling must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "10 minuts"; did you mean 10 min?',
    ],
    [
      "handling: 10 min",
      "handling: { mean: 10 mn }",
      'desk.yaml:17:23 tiers[0].handling.mean must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "10 mn"; did you mean 10 min?',
    ],
    [
      "handling: 10 min",
      "handling: { mean: 10 min, c: 1 }",
      "desk.yaml:17:31 tiers[0].handling.c isn't known here: known are distribution, mean, cv",
    ],
    [
      "handling: 10 min",
      "handling: { distribution: lognorml, mean: 10 min }",
      'desk.yaml:17:31 tiers[0].handling.distribution must be one of lognormal, exponential, fixed, gamma, erlang, weibull, uniform, hyperexponential, fixed or never, quantiles, got "lognorml"; did you mean "lognormal"?',
    ],
    [
      "handling: 10 min",
      "handling: { distribution: fixed or never, value: 10 min, share: 50% }",
      "desk.yaml:17:15 tiers[0].handling must end: fixed or never is for patience only",
    ],
    [
      "handling: 10 min",
      "handling: { distribution: uniform, low: 10 min, high: 5 min }",
      "desk.yaml:17:59 tiers[0].handling.high must be at least low, 10 min, got 5 min",
    ],
    [
      "handling: 10 min",
      "handling: { distribution: quantiles, values: [1 min, 3 min, 2 min] }",
      "desk.yaml:17:65 tiers[0].handling.values[2] must be at least the value before it, 3 min, got 2 min",
    ],
    [
      "handling: 10 min",
      "handling: { distribution: hyperexponential, shares: [50%, 20%], means: [1 min] }",
      "desk.yaml:17:57 tiers[0].handling.shares must add up to 100 %, got 70 %\ndesk.yaml:17:76 tiers[0].handling.means must be as many as the shares, 2, got 1",
    ],
    [
      "handling: 10 min",
      "handling: { distribution: gamma, shape: 0, scale: 0 min }",
      "desk.yaml:17:45 tiers[0].handling.shape must be above 0, got 0\ndesk.yaml:17:55 tiers[0].handling.scale must be above 0, got 0 min",
    ],
    [
      "handling: 10 min",
      "handling: { byType: { Pasword: 1 min }, otherwise: 2 min }",
      'desk.yaml:17:27 tiers[0].handling.byType.Pasword must be a type, one of Password, Outage, got "Pasword"; did you mean "Password"?',
    ],
    [
      "handling: 10 min",
      "handling: { byTyp: { Password: 1 min } }",
      'desk.yaml:17:17 tiers[0].handling.byTyp isn\'t known here; did you mean "byType"?',
    ],
    [
      "handling: 10 min",
      "handling: { byType: { Password: 1 min } }",
      'desk.yaml:17:15 tiers[0].handling must have a value for "Outage", P2, entry visit, which can come here: add otherwise',
    ],
    [
      "handling: 10 min",
      "handling: { byEnding: { resolved: 1 min }, otherwise: 2 min }",
      "desk.yaml:17:17 tiers[0].handling.byEnding can't be used here, only byType, byPriority, byVisit can",
    ],
    [
      "    handling: 10 min\n",
      "    handlng: 10 min\n",
      'desk.yaml:14:5 tiers[0].handling is missing: a tier with teams must have handling times\ndesk.yaml:17:5 tiers[0].handlng isn\'t known here; did you mean "handling"?',
    ],
    [
      "handling: 10 min",
      "handling: 60000 weeks",
      'desk.yaml:17:15 tiers[0].handling must be at most 1000 years, got "60000 weeks"',
    ],
    [
      "calendar: office }\n  - name: L2",
      "calendar: ofice }\n  - name: L2",
      'desk.yaml:19:62 tiers[0].pending[0].calendar must be a calendar, one of office, got "ofice"; did you mean "office"?',
    ],
    [
      "reason: customer",
      "reason: custommer",
      'desk.yaml:19:19 tiers[0].pending[0].reason must be "customer", "vendor", "change", "approval" or "other", got "custommer"; did you mean "customer"?',
    ],
    [
      "time: 1 h, calendar",
      "calendar",
      "desk.yaml:19:9 tiers[0].pending[0].time is missing: it must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }",
    ],
    [
      "share: 10%, time",
      "share: 10 %%, time",
      'desk.yaml:19:36 tiers[0].pending[0].share must be a percentage such as 30 % or a number from 0 to 1, got "10 %%"; did you mean 10%?',
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    timeBox: 1 h",
      "desk.yaml:26:5 tiers[1].timeBox must be left out: there is no tier above the last",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    patience: { time: 1 h, then: escalate }",
      "desk.yaml:26:5 tiers[1].patience.to must name a tier: there is none above the last",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    routes: { L2: 60%, L1: 50% }",
      "desk.yaml:26:13 tiers[1].routes must add up to at most 100 % (the rest is resolved), got 110 %",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    routes: { L1: 10% }\n    diagnosis: 1 min",
      "desk.yaml:27:5 tiers[1].diagnosis must be left out: routes already say how an attempt ends",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    returns: { share: 10%, to: L2 }",
      'desk.yaml:26:32 tiers[1].returns.to must be a tier below, got "L2"',
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    vendor: { turnAround: 1 h }\n    handling: 5 min",
      "desk.yaml:20:5 tiers[1] must have one of teams, vendor or capacity: unknown",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    capacity: unknown",
      "desk.yaml:20:5 tiers[1] must have one of teams, vendor or capacity: unknown",
    ],
    [
      "    handling: 10 min\n",
      "    handling: 10 min\n    returns: { share: 5% }\n",
      "desk.yaml:18:5 tiers[0].returns must be left out: there is no tier below the first",
    ],
    [
      "    handling: 10 min\n",
      "    handling: 10 min\n    escalatesTo: L1\n",
      "desk.yaml:18:18 tiers[0].escalatesTo must be another tier, got the tier itself",
    ],
    [
      "handling: { mean: 30 min, cv: 1.2 }\n",
      "handling: { byType: { Outage: 30 min } }\ntriage: { misrouting: { share: { byType: { Password: 5% } }, to: Back } }\n",
      'desk.yaml:25:15 tiers[1].handling must have a value for "Password", P2, entry visit, which can come here: add otherwise',
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    handover: {}",
      "desk.yaml:18:15 tiers[0].handover must say what it saves, what its documentation takes, or both",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    handover: { saved: 120%, documentation: { byType: { Password: 2 min } } }",
      "desk.yaml:18:24 tiers[0].handover.saved must be at most 100 %, got 120 %",
    ],
    [
      "handling: 10 min",
      "handling: 10 min\n    handover: { documentation: { byType: { Password: 2 min } } }",
      'desk.yaml:18:32 tiers[0].handover.documentation must have a value for "Outage", P2, entry visit, which can come here: add otherwise',
    ],
    [
      "escalation:\n",
      "  - name: L3\n    handover: { saved: 10% }\n    vendor: { turnAround: 1 day, returns: { share: 5%, to: L3 } }\nescalation:\n",
      'desk.yaml:27:5 tiers[2].handover must be left out: a vendor has a turn-around, and routes for what it doesn\'t resolve\ndesk.yaml:28:60 tiers[2].vendor.returns.to must be a tier below, got "L3"',
    ],
    [
      "escalation:\n",
      "  - name: L3\n    routes: { L2: 5% }\n    vendor: { turnAround: 1 day, returns: { share: 5% } }\nescalation:\n",
      "desk.yaml:28:34 tiers[2].vendor.returns must be left out: routes already say how an attempt ends",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    overHolding: { share: 10% }",
      "desk.yaml:26:5 tiers[1].overHolding.time is missing: it must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }",
    ],
    [
      "    handling: { mean: 30 min, cv: 1.2 }",
      "    handling: { mean: 30 min, cv: 1.2 }\n    dispatch: fifo",
      'desk.yaml:26:15 tiers[1].dispatch must be "first-come", "ticket-age", "priority", "earliest-due" or "shortest", got "fifo"',
    ],
  ]);
});
