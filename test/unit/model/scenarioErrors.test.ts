import { describe, expect, it } from "vitest";
import { loadScenario, ScenarioError } from "../../../src/model/loadScenario.ts";

/** A sound scenario; every row below changes one thing in it. */
const sound = `name: Desk
warmUp: 1 week
measured: 2 weeks
priorities: [P1, P2]
impacts: [site, person]
calendars:
  - name: office
    hours: [{ days: mon-fri, hours: "09:00-17:00" }]
demand: { ticketsPerWeek: 100 }
types:
  - { name: Password, share: 60%, priority: P2 }
  - { name: Outage, share: 40%, resolvableFrom: L2 }
tiers:
  - name: L1
    teams:
      - { name: Front, agents: 3 }
    handling: 10 min
    pending:
      - { reason: customer, share: 10%, time: 1 h, calendar: office }
  - name: L2
    teams:
      - name: Back
        shifts:
          - { days: mon-fri, hours: "09:00-17:00", agents: 2, breaks: ["12:00-13:00"] }
    handling: { mean: 30 min, cv: 1.2 }
escalation:
  - { name: Hurry, from: L1, when: { priority: P1, timeInTier: 1 h }, to: next }
promises:
  - { name: Fix, measure: resolution, limit: { byPriority: { P1: 4 h } }, calendar: office }
`;

function problemsOf(text: string): string {
  try {
    loadScenario(text, "desk.yaml");
    return "";
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

function changed(from: string, to: string): string {
  expect(sound.split(from)).toHaveLength(2);
  return sound.replace(from, () => to);
}

/** What is changed in the sound scenario, to what, and all that is then said. */
const wrongValues: readonly (readonly [from: string, to: string, said: string])[] = [
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
    "agents: 3 }",
    "agents: unlimited, mostInHand: 2 }",
    "desk.yaml:16:43 tiers[0].teams[0].mostInHand must be left out: agents without limit are nobody in particular",
  ],
  [
    "agents: 3 }",
    "agents: 3, shiftEnd: pass-on, mostInHand: 2 }",
    "desk.yaml:16:54 tiers[0].teams[0].mostInHand must be left out: where shifts end by headcount or pass-on, agents are seats, not persons",
  ],
  [
    "escalation:",
    "reopening: { share: 10%, after: 1 day, to: entry, resumesWith: preferred }\nescalation:",
    "desk.yaml:26:64 reopening.resumesWith must be any where reopened tickets go to the entry tier: who resolved them may be elsewhere",
  ],
  [
    "handling: 10 min",
    "handling: 10 min\n    sharedTeams: [Back, Front, Back, Side]",
    'desk.yaml:18:25 tiers[0].sharedTeams[1] must be a team of another tier, got "Front"\ndesk.yaml:18:32 tiers[0].sharedTeams[2] must be named once, got "Back" again\ndesk.yaml:18:38 tiers[0].sharedTeams[3] must be a team, one of Front, Back, got "Side"',
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
    "agents: 3 }",
    "agents: 3, room: many }",
    'desk.yaml:16:41 tiers[0].teams[0].room must be a whole number of at least 1, got "many"',
  ],
  [
    "agents: 3 }",
    "agents: -2 }",
    "desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, got -2",
  ],
  [
    "agents: 3 }",
    "agents: 2.5 }",
    "desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, or unlimited, got 2.5",
  ],
  [
    "agents: 3 }",
    "agents: many }",
    'desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, or unlimited, got "many"',
  ],
  [
    "agents: 3 }",
    'agents: 3, shifts: [{ days: mon, hours: "09:00-17:00", agents: 1 }] }',
    "desk.yaml:16:9 tiers[0].teams[0] must have either agents (around the clock) or shifts",
  ],
  [
    "{ name: Front, agents: 3 }",
    "{ name: Front }",
    "desk.yaml:16:9 tiers[0].teams[0] must have either agents (around the clock) or shifts",
  ],
  [
    "handling: 10 min",
    "handling: 10",
    "desk.yaml:17:15 tiers[0].handling must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }, got 10",
  ],
  [
    "handling: 10 min",
    "handling: 10 minuts",
    'desk.yaml:17:15 tiers[0].handling must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "10 minuts"',
  ],
  [
    "handling: 10 min",
    "handling: { mean: 10 mn }",
    'desk.yaml:17:23 tiers[0].handling.mean must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "10 mn"',
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
    "share: 60%",
    "share: 160%",
    'desk.yaml:11:30 types[0].share must be a percentage such as 30 % or a number from 0 to 1, got "160%"',
  ],
  [
    "share: 60%",
    "share: 50%",
    "desk.yaml:10:1 types must have shares of the demand that add up to 100 %, got 90 %",
  ],
  [
    "share: 60%, priority: P2",
    "ticketsPerWeek: 5, priority: P2",
    "desk.yaml:10:1 types must have shares of the demand that add up to 100 %, got 40 %",
  ],
  [
    "share: 60%, ",
    "share: 60%, ticketsPerWeek: 5, ",
    "desk.yaml:11:5 types[0] must have either a share of the demand or ticketsPerWeek of its own",
  ],
  [
    "priority: P2 }",
    "priority: P3 }",
    'desk.yaml:11:45 types[0].priority must be a priority, one of P1, P2, got "P3"',
  ],
  [
    "priority: P2 }",
    "priority: { P1: 10%, P2: 80% } }",
    "desk.yaml:11:45 types[0].priority must add up to 100 %, got 90 %",
  ],
  [
    "priority: P2 }",
    "urgency: high }",
    "desk.yaml:11:35 types[0].urgency must not be given without a priorityMatrix",
  ],
  [
    "priority: P2 }",
    "entry: L9 }",
    'desk.yaml:11:42 types[0].entry must be a tier, one of L1, L2, got "L9"',
  ],
  [
    "resolvableFrom: L2",
    "resolvableFrom: { L2: 50%, L3: 50% }",
    'desk.yaml:12:60 types[1].resolvableFrom.L3 must be a tier, one of L1, L2, got "L3"',
  ],
  [
    "{ name: Password,",
    "{ name: Outage,",
    'desk.yaml:12:13 types[1].name must be unique, got "Outage", which another type is called',
  ],
  [
    "name: Password",
    "name: 12345",
    "desk.yaml:11:13 types[0].name must be a name, in quotes if it looks like a number, got 12345",
  ],
  [
    "name: L2",
    "name: next",
    'desk.yaml:12:49 types[1].resolvableFrom must be a tier, one of L1, next, got "L2"\ndesk.yaml:20:11 tiers[1].name must not be next, which has a meaning of its own',
  ],
  [
    "name: L2",
    "name: L1",
    'desk.yaml:12:49 types[1].resolvableFrom must be a tier, one of L1, got "L2"\ndesk.yaml:20:11 tiers[1].name must be unique, got "L1", which another tier is called\ndesk.yaml:27:75 escalation[0].to must name a tier: there is none above L1',
  ],
  [
    "warmUp: 1 week",
    "warmUp: 10 days",
    "desk.yaml:2:9 warmUp must be whole weeks, got 1 week 3 days",
  ],
  [
    "measured: 2 weeks",
    "measured: 0 weeks",
    "desk.yaml:3:11 measured must be at least 1 week, got 0",
  ],
  [
    "measured: 2 weeks",
    "measured: 12000 weeks",
    "desk.yaml:3:11 measured must be at most 200 years together with warmUp and cap, got 24002 weeks",
  ],
  [
    "warmUp: 1 week",
    'warmUp: ""',
    'desk.yaml:2:9 warmUp must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got ""',
  ],
  [
    "name: Desk\n",
    "",
    "desk.yaml:1:1 name is missing: it must be a name, in quotes if it looks like a number",
  ],
  [
    "name: Desk\n",
    "name: Desk\ntimezone: Europe/Berln\n",
    'desk.yaml:2:11 timezone must be a time zone such as Europe/Berlin, got "Europe/Berln"; did you mean "Europe/Berlin"?',
  ],
  [
    "name: Desk\n",
    "name: Desk\nstart: 2026-02-30\n",
    'desk.yaml:2:8 start must be a date such as 2026-05-25, got "2026-02-30"',
  ],
  [
    "name: Desk\n",
    "name: Desk\ncap:\n",
    "desk.yaml:2:5 cap must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got nothing",
  ],
  [
    "priorities: [P1, P2]",
    "priorities: [P1, P1]",
    'desk.yaml:4:18 priorities[1] must be unique, got "P1", which another priority is called\ndesk.yaml:11:45 types[0].priority must be a priority, one of P1, got "P2"',
  ],
  ["priorities: [P1, P2]", "priorities: P1", 'desk.yaml:4:13 priorities must be a list, got "P1"'],
  [
    "impacts: [site, person]",
    "impacts: []",
    "desk.yaml:5:10 impacts must have at least 1 entry, got 0",
  ],
  [
    "demand: { ticketsPerWeek: 100 }",
    "demand: { ticketsPerWeek: -1 }",
    "desk.yaml:9:27 demand.ticketsPerWeek must be at least 0, got -1",
  ],
  [
    "demand: { ticketsPerWeek: 100 }",
    "demand: { ticketsPerWeek: 100, profile: { hourly: [1, 2] } }",
    "desk.yaml:9:51 demand.profile.hourly must have 168 weights, from Monday 00:00 to Sunday 23:00, got 2",
  ],
  [
    "demand: { ticketsPerWeek: 100 }",
    'demand: { ticketsPerWeek: 100, profile: { windows: [{ days: mon, hours: "09:00-17:00", weight: 0 }] } }',
    "desk.yaml:9:41 demand.profile must have a weight above 0 somewhere in the week",
  ],
  [
    "demand: { ticketsPerWeek: 100 }",
    "demand: { ticketsPerWeek: 100, profile: { windows: [{ days: monday, hours: 9-17, weight: 1 }] } }",
    'desk.yaml:9:61 demand.profile.windows[0].days must be days such as mon-fri, sat or daily, got "monday"\ndesk.yaml:9:76 demand.profile.windows[0].hours must be hours such as 09:00-17:00, got "9-17"',
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
    'desk.yaml:19:36 tiers[0].pending[0].share must be a percentage such as 30 % or a number from 0 to 1, got "10 %%"',
  ],
  [
    'breaks: ["12:00-13:00"]',
    'breaks: ["16:30-17:30"]',
    "desk.yaml:24:72 tiers[1].teams[0].shifts[0].breaks[0] must lie within the hours of the shift",
  ],
  [
    'breaks: ["12:00-13:00"]',
    'breaks: ["12:00-13:00", "12:30-13:30"]',
    "desk.yaml:24:87 tiers[1].teams[0].shifts[0].breaks[1] must not overlap another break",
  ],
  [
    'hours: "09:00-17:00", agents',
    'hours: "09:00-25:00", agents',
    'desk.yaml:24:37 tiers[1].teams[0].shifts[0].hours must be hours such as 09:00-17:00, got "09:00-25:00"',
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
    "    handling: { mean: 30 min, cv: 1.2 }\n    authority: { types: [Password] }",
    "desk.yaml:12:5 types[1] must be resolvable wherever it can get to: at L2 nobody may resolve it (impact person), and from there it gets to no tier that does",
  ],
  [
    "    handling: { mean: 30 min, cv: 1.2 }",
    "    handling: { mean: 30 min, cv: 1.2 }\n    routes: { L2: 60%, L1: 40% }",
    "desk.yaml:12:5 types[1] must be resolvable wherever it can get to: at L2 nobody ever resolves it by its routes, and from there it gets to no tier that does",
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
    "      - name: Back\n",
    "      - name: Back\n        types: [Password]\n",
    'desk.yaml:22:7 tiers[1].teams must have a team that takes "Outage", which can get to L2',
  ],
  [
    "to: next }",
    "to: L9 }",
    'desk.yaml:27:75 escalation[0].to must be a tier or team, one of next, L1, L2, Front, Back, got "L9"',
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
    'desk.yaml:18:24 tiers[0].handover.saved must be a percentage such as 30 % or a number from 0 to 1, got "120%"',
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
    "desk.yaml:27:64 escalation[0].when.timeInTier must be a duration such as 4 h, or { over: 4 h, clock: team }, got 5",
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
    "agents: 3 }",
    "agents: -2 }\n      - { name: Front, agents: 1, tipes: [Pasword], types: [Pasword] }",
    'desk.yaml:16:32 tiers[0].teams[0].agents must be a whole number of at least 0, got -2\ndesk.yaml:17:17 tiers[0].teams[1].name must be unique, got "Front", which another team is called\ndesk.yaml:17:35 tiers[0].teams[1].tipes isn\'t known here; did you mean "types"?\ndesk.yaml:17:61 tiers[0].teams[1].types[0] must be a type, one of Password, Outage, got "Pasword"; did you mean "Password"?',
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
    "impacts: [site, person]",
    "impacts: [site, person]\npriorityMatrix: { site: { high: P1, low: P2 }, persn: { high: P3 } }",
    'desk.yaml:6:1 priorityMatrix must have a row for the impact person\ndesk.yaml:6:48 priorityMatrix.persn must be an impact, one of site, person, got "persn"; did you mean "person"?\ndesk.yaml:6:48 priorityMatrix.persn must have a priority for the urgency low\ndesk.yaml:6:63 priorityMatrix.persn.high must be a priority, one of P1, P2, got "P3"\ndesk.yaml:12:35 types[0].priority must not be given with a priorityMatrix, which gives it by impact and urgency',
  ],
  [
    "impacts: [site, person]",
    "impacts: [site, person]\npriorityMatrix: { site: { high: P1, low: P2 }, person: { high: P2, low: P2 } }",
    "desk.yaml:12:35 types[0].priority must not be given with a priorityMatrix, which gives it by impact and urgency",
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
  [
    "    handling: { mean: 30 min, cv: 1.2 }",
    "    handling: &x { mean: 30 min }\n    diagnosis: *y",
    "desk.yaml:26:16 must follow its anchor, got *y",
  ],
  ["name: Desk\n", "name: Desk\nname: Other\n", "desk.yaml:2:1 name is given twice"],
  [
    "name: Desk\n",
    "name: Desk\n__proto__: { x: 1 }\n",
    "desk.yaml:2:1 a key must not be __proto__",
  ],
  ["name: Desk\n", "name: !!js/function Desk\n", "desk.yaml:1:21 must have no tag"],
  [
    "name: Desk\n",
    'name: "\\ud800"\n',
    "desk.yaml:1:7 must be well-formed Unicode, without half surrogates",
  ],
  [
    "warmUp: 1 week",
    "\twarmUp: 1 week",
    "desk.yaml:2:1 must be well-formed YAML: Tabs are not allowed as indentation",
  ],
  [
    "    handling: 10 min\n",
    "   handling: 10 min\n",
    "desk.yaml:17:1 must be well-formed YAML: Sequence item without - indicator\ndesk.yaml:17:14 must be well-formed YAML: Nested mappings are not allowed in compact mappings\ndesk.yaml:17:14 must be well-formed YAML: Implicit keys need to be on a single line",
  ],
  [
    "demand: { ticketsPerWeek: 100 }",
    "demand: { ticketsPerWeek: 100",
    "desk.yaml:10:1 must be well-formed YAML: Flow map in block collection must be sufficiently indented and end with a }",
  ],
  [
    "name: Desk\n",
    "name: Desk\nmaximumMoves: 0\ncurrency: Kronen and Öre\nseverities: [a]\n",
    "desk.yaml:2:15 maximumMoves must be at least 1, got 0\ndesk.yaml:3:11 currency must have at most 8 characters, got 14\ndesk.yaml:4:1 severities isn't known here: known are $schema, name, description, timezone, start, warmUp, measured, cap, startsFrom, answerWithin, currency, priorities, impacts, channels, priorityMatrix, calendars, demand, types, tiers, deflection, triage, escalation, promises, reopening, improvements, maximumMoves, evidence",
  ],
];

it("a sound scenario has no problem", () => {
  expect(problemsOf(sound)).toBe("");
});

describe("a wrong value is told with its file, line, column, path and what would be right", () => {
  it.each(wrongValues)("%s -> %s", (from, to, said) => {
    expect(problemsOf(changed(from, to)).split("\n")).toEqual(said.split("\n"));
  });
});

describe("a file that is no scenario is refused in one line", () => {
  it.each<readonly [what: string, text: string, said: string]>([
    [
      "an empty file",
      "",
      "desk.yaml:1:1 is empty: a scenario must have at least a name, types and tiers",
    ],
    [
      "only comments",
      "# nothing yet\n",
      "desk.yaml:1:1 is empty: a scenario must have at least a name, types and tiers",
    ],
    [
      "a list",
      "- name: Desk\n",
      'desk.yaml:1:1 must be a mapping such as "name: My desk", got a list',
    ],
    ["plain text", "hello", 'desk.yaml:1:1 must be a mapping such as "name: My desk", got "hello"'],
    [
      "two documents",
      "name: A\n---\nname: B\n",
      "desk.yaml:2:1 must be one document, got a second",
    ],
    ["YAML 1.1", "%YAML 1.1\n---\nname: A\n", "desk.yaml:1:1 must be YAML 1.2, got 1.1"],
    ["binary data", "PK\n\u0003\u0000", "desk.yaml:2:2 must be text in UTF-8, got a NUL character"],
    ["a key that is a list", "? [a]\n: 1\n", "desk.yaml:1:3 a key must be text"],
    [
      "a circle of aliases",
      "name: &n [*n]\n",
      "desk.yaml:1:11 must not stand inside its anchor, got *n",
    ],
    ["deep flow", `name: ${"[".repeat(10_000)}`, "desk.yaml:1:1 must be nested at most 100 deep"],
    ["deep blocks", `${"- ".repeat(10_000)}x`, "desk.yaml:1:1 must be nested at most 100 deep"],
    [
      "a huge file",
      "#".repeat(2_000_001),
      "desk.yaml:1:1 must have at most 2000000 characters, got 2000001",
    ],
    [
      "aliases that multiply",
      `a: &a [${"x,".repeat(99)}]\nb: &b [${"*a,".repeat(99)}]\nc: &c [${"*b,".repeat(99)}]\n`,
      "desk.yaml:1:1 must hold at most 500000 values, aliases copied out",
    ],
  ])("%s", (_, text, said) => {
    expect(problemsOf(text)).toBe(said);
  });
});

describe("a scenario", () => {
  it("may be written as JSON, or begin with a byte order mark", () => {
    const { input } = loadScenario(sound, "desk.yaml");
    expect(problemsOf(JSON.stringify(input))).toBe("");
    expect(problemsOf(`\uFEFF${sound}`)).toBe("");
  });

  it("may share parts by anchor and alias", () => {
    const text = changed("handling: 10 min", "handling: &time { mean: 10 min }").replace(
      "handling: { mean: 30 min, cv: 1.2 }",
      "handling: *time",
    );
    const { scenario } = loadScenario(text, "desk.yaml");
    expect(scenario.tiers[1].handling).toEqual(scenario.tiers[0].handling);
  });

  it("carries its problems as data, too", () => {
    let problems: unknown;
    try {
      loadScenario(changed("agents: 3 }", "agents: -2 }"), "desk.yaml");
    } catch (error) {
      problems = (error as ScenarioError).problems;
    }
    expect(problems).toEqual([
      {
        file: "desk.yaml",
        line: 16,
        column: 32,
        path: "tiers[0].teams[0].agents",
        message: "must be a whole number of at least 0, got -2",
      },
    ]);
  });
});

describe("what is doubtful is a warning, and no hindrance", () => {
  it.each<readonly [from: string, to: string, said: string]>([
    [
      "agents: 3 }",
      "agents: 0 }",
      "16 tiers[0].teams[0] is never staffed: what Front gets waits for ever",
    ],
    [
      "{ byPriority: { P1: 4 h } }",
      "{ byType: { Password: { byPriority: {} } } }",
      "29 promises[0] covers no ticket: its limits fit none",
    ],
    ["ticketsPerWeek: 100", "ticketsPerWeek: 0", "9 demand brings no tickets: ticketsPerWeek is 0"],
    ["handling: 10 min", "handling: 10 min\n    routes: { L2: 10% }", ""],
  ])("%s -> %s", (from, to, said) => {
    const { warnings } = loadScenario(changed(from, to), "desk.yaml");
    expect(warnings.map(({ line, path, message }) => `${line} ${path} ${message}`).join("\n")).toBe(
      said,
    );
  });
});
