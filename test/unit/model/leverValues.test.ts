import { describe, expect, it } from "vitest";
import { type LeverName, levers, saidOf } from "./leverDesk.ts";

const names = Object.keys(levers) as LeverName[];

it.each(names)("a sound %s has nothing said of it", (lever) => {
  expect(saidOf(lever, "", levers[lever].sound)).toEqual([]);
});

/** What is written, in which place of a lever, and the one thing that is said: its line, its path, what must be. */
const wrong: readonly (readonly [LeverName, place: string, written: unknown, said: string])[] = [
  // deflection
  [
    "deflection",
    "",
    "portal",
    '37 deflection[0] must be a mapping such as { name: …, solves: …, rateIs: … }, got "portal"',
  ],
  ["deflection", "solves", "120%", "38 deflection[0].solves must be at most 100 %, got 120 %"],
  [
    "deflection",
    "solves",
    -0.2,
    "38 deflection[0].solves must be a percentage such as 30 % or a number from 0 to 1, got -0.2",
  ],
  [
    "deflection",
    "solves",
    "20 percent",
    '38 deflection[0].solves must be a percentage such as 30 % or a number from 0 to 1, got "20 percent"; did you mean 20%?',
  ],
  ["deflection", "solves", "0%", "38 deflection[0].solves is 0 %: it spares no ticket"],
  ["deflection", "tried", "0%", "40 deflection[0].tried is 0 %: nobody tries it"],
  ["deflection", "types", "c", '40 deflection[0].types must be a type, one of a, b, call, got "c"'],
  ["deflection", "types", ["a", "a"], '42 deflection[0].types[1] is named twice, got "a"'],
  [
    "deflection",
    "channels",
    "fax",
    '40 deflection[0].channels must be a channel, one of phone, chat, got "fax"',
  ],
  [
    "deflection",
    "from",
    "2030-01-01",
    "40 deflection[0].from lies after the run, which begins on 2026-01-05 and lasts 5 weeks: it doesn't show",
  ],
  [
    "deflection",
    "from",
    "1/2/2026",
    '40 deflection[0].from must be a date with a time such as 2026-02-02 09:30, or a date alone, got "1/2/2026"; did you mean 2026-01-02 or 2026-02-01?',
  ],
  ["deflection", "rateIs", "yes", '39 deflection[0].rateIs must be "claimed" or "true", got "yes"'],
  [
    "deflection",
    "overstatedBy",
    "30%",
    "40 deflection[0].overstatedBy must be left out: a true rate isn't overstated",
  ],
  [
    "deflection",
    "givenUp",
    "90%",
    '40 deflection[0].givenUp must, with the share that it truly helps, be at most 100 %, got 20 % + 90 % for "a" of P1',
  ],
  [
    "deflection",
    "session",
    "5",
    '40 deflection[0].session must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "5"; did you mean 5 min, 5 h or 5 days?',
  ],
  [
    "deflection",
    "failed",
    "later",
    '40 deflection[0].failed must be a mapping such as { after: … }, got "later"',
  ],
  [
    "deflection",
    "failed.patience",
    "50%",
    "41 deflection[0].failed.patience changes nothing: no tier has a patience, such as { time: 10 min, then: leave }",
  ],
  [
    "deflection",
    "costPerSession",
    "2,000",
    '40 deflection[0].costPerSession must be a number such as 20, got "2,000"; did you mean 2000?',
  ],
  [
    "deflection",
    "costPerMonth",
    null,
    "40 deflection[0].costPerMonth must be a number such as 20, got nothing",
  ],
  ["deflection", "name", "__proto__", "37 deflection[0].name must not be __proto__"],
  [
    "deflection",
    "name",
    "x".repeat(300),
    "37 deflection[0].name must have at most 200 characters, got 300",
  ],
  // prevent tickets
  [
    "prevent tickets",
    "",
    "fix it",
    '37 improvements[0] must be a mapping such as { does: …, name: …, from: …, effect: …, source: … }, got "fix it"',
  ],
  [
    "prevent tickets",
    "effect",
    "120%",
    "39 improvements[0].effect must be at most 100 %, got 120 %",
  ],
  ["prevent tickets", "effect", "0%", "39 improvements[0].effect is 0 %: it changes nothing"],
  [
    "prevent tickets",
    "effect",
    true,
    "39 improvements[0].effect must be a percentage such as 30 % or a number from 0 to 1, got true",
  ],
  [
    "prevent tickets",
    "atFirst",
    "50%",
    "42 improvements[0].atFirst must be at most the effect, 20 %, to which it grows, got 50 %",
  ],
  [
    "prevent tickets",
    "from",
    "2030-01-01",
    "38 improvements[0].from comes too late for the run, which begins on 2026-01-05 and lasts 5 weeks: its effect doesn't show",
  ],
  [
    "prevent tickets",
    "from",
    null,
    "38 improvements[0].from must be a date such as 2026-05-25, got nothing",
  ],
  [
    "prevent tickets",
    "after",
    "20 weeks",
    "38 improvements[0].from comes too late for the run, which begins on 2026-01-05 and lasts 5 weeks: its effect doesn't show",
  ],
  [
    "prevent tickets",
    "after",
    "-1 week",
    '42 improvements[0].after must be at least 0 min, got "-1 week"',
  ],
  [
    "prevent tickets",
    "types",
    "zz",
    '42 improvements[0].types must be a type, one of a, b, call, got "zz"',
  ],
  [
    "prevent tickets",
    "does",
    "prevent",
    '41 improvements[0].does must be one of prevent tickets, prevent reopenings, shift left, speed up work, ease triage, got "prevent"',
  ],
  [
    "prevent tickets",
    "tier",
    "L2",
    "42 improvements[0].tier isn't known here: known are does, name, from, after, growsOver, learnsFrom, atFirst, effect, fades, cost, takes, source, types, alerts",
  ],
  [
    "prevent tickets",
    "cost",
    "500",
    '42 improvements[0].cost must be a mapping such as { once: … }, got "500"',
  ],
  [
    "prevent tickets",
    "cost.once",
    "$2000",
    '43 improvements[0].cost.once must be a number such as 20, got "$2000"; did you mean 2000?',
  ],
  [
    "prevent tickets",
    "cost.spreadOver",
    "0 min",
    "43 improvements[0].cost.spreadOver must be above 0, got 0 min",
  ],
  [
    "prevent tickets",
    "fades",
    ["10%"],
    "43 improvements[0].fades must be a percentage such as 30 % or a number from 0 to 1, got a list",
  ],
  ["prevent tickets", "source", "", "40 improvements[0].source must not be empty"],
  [
    "prevent tickets",
    "name",
    7,
    "37 improvements[0].name must be a name, in quotes if it looks like a number, got 7",
  ],
  // training
  ["training", "tiers", "L3", '42 improvements[0].tiers must be a tier, one of L1, L2, got "L3"'],
  ["training", "tiers", ["L1", "L1"], '44 improvements[0].tiers[1] is named twice, got "L1"'],
  [
    "training",
    "takes",
    { team: "Front", share: "10%", to: "2026-02-01" },
    "44 improvements[0].takes must be a list, got a mapping: each entry begins with a dash",
  ],
  [
    "training",
    "takes.0.team",
    "Frnt",
    '44 improvements[0].takes[0].team must be a team, one of Front, Back, got "Frnt"; did you mean "Front"?',
  ],
  [
    "training",
    "takes.0.share",
    "120%",
    "45 improvements[0].takes[0].share must be at most 100 %, got 120 %",
  ],
  ["training", "takes.0.share", "0%", "45 improvements[0].takes[0].share is 0 %: it takes nobody"],
  [
    "training",
    "takes.0.to",
    "2025-12-01",
    "46 improvements[0].takes[0].to must not be before from, 2026-01-05, got 2025-12-01",
  ],
  [
    "training",
    "takes.0.to",
    "16.1.2026",
    '46 improvements[0].takes[0].to must be a date such as 2026-05-25, got "16.1.2026"; did you mean 2026-01-16?',
  ],
  [
    "training",
    "",
    {
      ...levers.training.sound,
      from: "2026-01-17",
      takes: [{ team: "Front", share: "10%", to: "2026-01-18" }],
    },
    "46 improvements[0].takes[0].to takes nobody: Front has no shift that begins from 2026-01-17 to 2026-01-18",
  ],
  [
    "training",
    "takes",
    [
      { team: "Front", share: "100%", to: "2026-02-01" },
      { team: "Front", share: "20%", to: "2026-02-01" },
    ],
    "45 improvements[0].takes[0].share must leave somebody to be taken: with the shrinkage and what else there is on 2026-01-05 it makes 120 % of Front, got 100 %",
  ],
  [
    "training",
    "takes.0",
    "Front",
    '44 improvements[0].takes[0] must be a mapping such as { team: …, share: …, to: … }, got "Front"',
  ],
  // shift left
  [
    "shift left",
    "tier",
    "L1",
    "42 improvements[0].tier must have a tier below it: L1 is the lowest",
  ],
  ["shift left", "tier", "L3", '42 improvements[0].tier must be a tier, one of L1, L2, got "L3"'],
  [
    "shift left",
    "tier",
    ["L2"],
    "43 improvements[0].tier must be a name, in quotes if it looks like a number, got a list",
  ],
  [
    "shift left",
    "tier",
    null,
    "42 improvements[0].tier must be a name, in quotes if it looks like a number, got nothing",
  ],
  [
    "shift left",
    "types",
    "a",
    "37 improvements[0] has nothing to shift: no ticket of its types takes L2",
  ],
  ["shift left", "tiers", "L2", '43 improvements[0].tiers isn\'t known here; did you mean "tier"?'],
  [
    "shift left",
    "effect",
    "1.5",
    '39 improvements[0].effect must be a percentage such as 30 % or a number from 0 to 1, got "1.5"; did you mean 1.5%?',
  ],
  [
    "shift left",
    "effect",
    15,
    "39 improvements[0].effect must be a percentage such as 30 % or a number from 0 to 1, got 15; did you mean 15%?",
  ],
  [
    "shift left",
    "does",
    null,
    "41 improvements[0].does must be one of prevent tickets, prevent reopenings, shift left, speed up work, ease triage, got nothing",
  ],
  // ease triage
  ["ease triage", "effect", "0%", "41 improvements[0].effect is 0 %: it changes nothing"],
  [
    "ease triage",
    "effect",
    "-10%",
    '41 improvements[0].effect must be a percentage such as 30 % or a number from 0 to 1, got "-10%"',
  ],
  [
    "ease triage",
    "tier",
    "L1",
    "44 improvements[0].tier isn't known here: known are does, name, from, after, growsOver, learnsFrom, atFirst, effect, fades, cost, takes, source, types",
  ],
  [
    "ease triage",
    "alerts",
    {},
    "44 improvements[0].alerts isn't known here: known are does, name, from, after, growsOver, learnsFrom, atFirst, effect, fades, cost, takes, source, types",
  ],
  [
    "ease triage",
    "does",
    "ease triages",
    '43 improvements[0].does must be one of prevent tickets, prevent reopenings, shift left, speed up work, ease triage, got "ease triages"; did you mean "ease triage"?',
  ],
  [
    "ease triage",
    "from",
    "tomorrow",
    '40 improvements[0].from must be a date such as 2026-05-25, got "tomorrow"',
  ],
  [
    "ease triage",
    "growsOver",
    "a month",
    '44 improvements[0].growsOver must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "a month"',
  ],
  [
    "ease triage",
    "atFirst",
    "30%",
    "44 improvements[0].atFirst must be at most the effect, 20 %, to which it grows, got 30 %",
  ],
  // triage
  ["triage", "", true, "36 triage must be a mapping such as { logging: … }, got true"],
  [
    "triage",
    "logging",
    "2m",
    '37 triage.logging must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "2m"; did you mean 2 min?',
  ],
  [
    "triage",
    "logging",
    2,
    "37 triage.logging must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }, got 2; did you mean 2 min, 2 h or 2 days?",
  ],
  [
    "triage",
    "misrouting",
    "5%",
    '38 triage.misrouting must be a mapping such as { share: … }, got "5%"',
  ],
  [
    "triage",
    "misrouting.share",
    "105%",
    "39 triage.misrouting.share must be at most 100 %, got 105 %",
  ],
  ["triage", "misrouting.share", "0%", "39 triage.misrouting.share is 0 %: nothing is misrouted"],
  [
    "triage",
    "misrouting.to",
    "L9",
    '40 triage.misrouting.to must be a tier or team, one of L1, L2, Front, Back, got "L9"',
  ],
  [
    "triage",
    "misrouting.to",
    "L1",
    "40 triage.misrouting.to is L1, where all tickets enter anyway",
  ],
  [
    "triage",
    "misrouting.to",
    { L2: "50%" },
    "41 triage.misrouting.to must add up to 100 %, got 50 %",
  ],
  [
    "triage",
    "misrouting.too",
    "L2",
    '41 triage.misrouting.too isn\'t known here; did you mean "to"?',
  ],
  // learnsFrom
  [
    "learnsFrom",
    "learnsFrom",
    "tickets",
    '42 improvements[0].learnsFrom must be a mapping such as { time: …, halfwayAfter: … }, got "tickets"',
  ],
  [
    "learnsFrom",
    "learnsFrom.time",
    "three minutes",
    '43 improvements[0].learnsFrom.time must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "three minutes"',
  ],
  [
    "learnsFrom",
    "learnsFrom.time",
    null,
    "43 improvements[0].learnsFrom.time must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }, got nothing",
  ],
  [
    "learnsFrom",
    "learnsFrom.share",
    "0%",
    "45 improvements[0].learnsFrom.share must be above 0 %, since it grows with the tickets learnt from, got 0 %",
  ],
  [
    "learnsFrom",
    "learnsFrom.share",
    "101%",
    "45 improvements[0].learnsFrom.share must be at most 100 %, got 101 %",
  ],
  [
    "learnsFrom",
    "learnsFrom.tiers",
    "L7",
    '45 improvements[0].learnsFrom.tiers must be a tier, one of L1, L2, got "L7"',
  ],
  [
    "learnsFrom",
    "learnsFrom.tiers",
    [],
    "45 improvements[0].learnsFrom.tiers must have at least 1 entry, got 0",
  ],
  [
    "learnsFrom",
    "learnsFrom.halfwayAfter",
    0,
    "44 improvements[0].learnsFrom.halfwayAfter must be at least 0.01, got 0",
  ],
  [
    "learnsFrom",
    "learnsFrom.halfwayAfter",
    "50 tickets",
    '44 improvements[0].learnsFrom.halfwayAfter must be a number such as 20, got "50 tickets"; did you mean 50?',
  ],
  [
    "learnsFrom",
    "growsOver",
    "2 weeks",
    "45 improvements[0].growsOver must be left out: it grows with the tickets it learns from, not over time, got 2 weeks",
  ],
  [
    "learnsFrom",
    "learnsFrom.halfWayAfter",
    3,
    '45 improvements[0].learnsFrom.halfWayAfter isn\'t known here; did you mean "halfwayAfter"?',
  ],
  // alerts
  [
    "alerts",
    "alerts",
    "a",
    '43 improvements[0].alerts must be a mapping such as { type: …, precision: … }, got "a"',
  ],
  [
    "alerts",
    "alerts.type",
    "zz",
    '44 improvements[0].alerts.type must be a type, one of a, b, call, got "zz"',
  ],
  [
    "alerts",
    "alerts.type",
    "b",
    "42 improvements[0].types must be given without b: it is what an alert is, and no alert is seen coming",
  ],
  [
    "alerts",
    "alerts.type",
    null,
    "44 improvements[0].alerts.type must be a name, in quotes if it looks like a number, got nothing",
  ],
  [
    "alerts",
    "alerts.precision",
    "0%",
    "45 improvements[0].alerts.precision must be at least 2 %, got 0 %",
  ],
  [
    "alerts",
    "alerts.precision",
    "120%",
    "45 improvements[0].alerts.precision must be at most 100 %, got 120 %",
  ],
  [
    "alerts",
    "alerts.precision",
    50,
    "45 improvements[0].alerts.precision must be a percentage such as 30 % or a number from 0 to 1, got 50; did you mean 50%?",
  ],
  ["alerts", "alerts.ahead", "0 min", "46 improvements[0].alerts.ahead must be above 0, got 0 min"],
  [
    "alerts",
    "alerts.ahead",
    2,
    "46 improvements[0].alerts.ahead must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got 2; did you mean 2 min, 2 h or 2 days?",
  ],
  [
    "alerts",
    "types",
    ["a", "b"],
    "43 improvements[0].types must be given without a: it is what an alert is, and no alert is seen coming",
  ],
  // swarm
  [
    "swarm",
    "swarm",
    "Back",
    '42 escalation[0].swarm must be a mapping such as { teams: …, time: …, resolves: … }, got "Back"',
  ],
  [
    "swarm",
    "swarm",
    undefined,
    "37 escalation[0] is missing swarm: a rule to swarm must say who joins",
  ],
  [
    "swarm",
    "swarm.teams",
    "Front",
    "43 escalation[0].swarm.teams must be of another tier: Front is at L1, which calls",
  ],
  [
    "swarm",
    "swarm.teams",
    "Bck",
    '43 escalation[0].swarm.teams must be a team, one of Front, Back, got "Bck"; did you mean "Back"?',
  ],
  [
    "swarm",
    "swarm.teams",
    ["Back", "Back"],
    "45 escalation[0].swarm.teams[1] must not be named twice, got Back",
  ],
  ["swarm", "swarm.teams", [], "43 escalation[0].swarm.teams must have at least 1 entry, got 0"],
  [
    "swarm",
    "swarm.resolves",
    "120%",
    "45 escalation[0].swarm.resolves must be at most 100 %, got 120 %",
  ],
  [
    "swarm",
    "swarm.resolves",
    "0%",
    "45 escalation[0].swarm.resolves is 0 %: it takes time and resolves nothing",
  ],
  ["swarm", "swarm.share", "0%", "46 escalation[0].swarm.share is 0 %: nobody is called"],
  [
    "swarm",
    "swarm.waitsAtMost",
    15,
    "46 escalation[0].swarm.waitsAtMost must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got 15; did you mean 15 min, 15 h or 15 days?",
  ],
  [
    "swarm",
    "swarm.time",
    "0",
    '44 escalation[0].swarm.time must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "0"; did you mean 0 min?',
  ],
  [
    "swarm",
    "when",
    {},
    "39 escalation[0].when is missing outcome: a swarm is called when an attempt ends unsolved, by its time box, or without authority",
  ],
  [
    "swarm",
    "to",
    "swarms",
    '41 escalation[0].to must be a tier or team, one of next, swarm, L1, L2, Front, Back, got "swarms"; did you mean "swarm"?',
  ],
  ["swarm", "from", "L9", '38 escalation[0].from must be a tier, one of L1, L2, got "L9"'],
  [
    "swarm",
    "swarm.from",
    "2030-01-01",
    "46 escalation[0].swarm.from lies after the run, which begins on 2026-01-05 and lasts 5 weeks: nobody is called",
  ],
  [
    "swarm",
    "swarm.from",
    "tomorrow",
    '46 escalation[0].swarm.from must be a date with a time such as 2026-02-02 09:30, or a date alone, got "tomorrow"',
  ],
  // fatigue
  [
    "fatigue",
    "",
    true,
    "27 tiers[0].teams[0].fatigue must be a mapping such as { above: …, over: …, slower: …, source: … }, got true",
  ],
  [
    "fatigue",
    "above",
    "120%",
    "28 tiers[0].teams[0].fatigue.above must be at most 100 %, got 120 %",
  ],
  [
    "fatigue",
    "above",
    "100%",
    "28 tiers[0].teams[0].fatigue.above must be below 100 %, such as 85 %: nobody is busy for more than all of the time on shift, got 100 %",
  ],
  [
    "fatigue",
    "above",
    85,
    "28 tiers[0].teams[0].fatigue.above must be a percentage such as 30 % or a number from 0 to 1, got 85; did you mean 85%?",
  ],
  [
    "fatigue",
    "over",
    "0 min",
    "29 tiers[0].teams[0].fatigue.over must be whole days, at least 1 day, such as 2 weeks, got 0 min",
  ],
  [
    "fatigue",
    "over",
    "36 h",
    "29 tiers[0].teams[0].fatigue.over must be whole days, at least 1 day, such as 2 weeks, got 1 day 12 h",
  ],
  [
    "fatigue",
    "over",
    "2 wks",
    '29 tiers[0].teams[0].fatigue.over must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "2 wks"; did you mean 2 weeks?',
  ],
  [
    "fatigue",
    "slower",
    "150%",
    "30 tiers[0].teams[0].fatigue.slower must be at most 100 %, got 150 %",
  ],
  ["fatigue", "slower", "0%", "30 tiers[0].teams[0].fatigue.slower is 0 %: nobody gets slower"],
  [
    "fatigue",
    "slower",
    null,
    "30 tiers[0].teams[0].fatigue.slower must be a percentage such as 30 % or a number from 0 to 1, got nothing",
  ],
  [
    "fatigue",
    "source",
    5,
    "31 tiers[0].teams[0].fatigue.source must be text, in quotes if it looks like something else, got 5",
  ],
  [
    "fatigue",
    "slowre",
    "10%",
    '32 tiers[0].teams[0].fatigue.slowre isn\'t known here; did you mean "slower"?',
  ],
  // attrition
  [
    "attrition",
    "",
    "30%",
    '27 tiers[0].teams[0].attrition must be a mapping such as { yearlyRate: …, timeToHire: …, source: … }, got "30%"',
  ],
  [
    "attrition",
    "yearlyRate",
    "600%",
    '28 tiers[0].teams[0].attrition.yearlyRate must be a percentage from 0 % to 500 %, such as 30 %, got "600%"',
  ],
  [
    "attrition",
    "yearlyRate",
    30,
    "28 tiers[0].teams[0].attrition.yearlyRate must be a percentage from 0 % to 500 %, such as 30 %, got 30; did you mean 30%?",
  ],
  [
    "attrition",
    "yearlyRate",
    "-5%",
    '28 tiers[0].teams[0].attrition.yearlyRate must be a percentage from 0 % to 500 %, such as 30 %, got "-5%"',
  ],
  [
    "attrition",
    "rises.atFull",
    "10%",
    "32 tiers[0].teams[0].attrition.rises.atFull must be at least yearlyRate, 30 %, got 10 %",
  ],
  [
    "attrition",
    "rises.above",
    "100%",
    "30 tiers[0].teams[0].attrition.rises.above must be below 100 %, such as 85 %: nobody is busy for more than all of the time on shift, got 100 %",
  ],
  [
    "attrition",
    "rises.over",
    "1 h",
    "31 tiers[0].teams[0].attrition.rises.over must be whole days, at least 1 day, such as 2 weeks, got 1 h",
  ],
  [
    "attrition",
    "timeToHire",
    "2 months",
    '33 tiers[0].teams[0].attrition.timeToHire must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got "2 months"; did you mean 60 days?',
  ],
  [
    "attrition",
    "timeToHire",
    { distribution: "fixed or never", value: "1 week", share: "50%" },
    "34 tiers[0].teams[0].attrition.timeToHire must end: fixed or never is for patience only",
  ],
  [
    "attrition",
    "rampUp.startSpeed",
    "0%",
    "35 tiers[0].teams[0].attrition.rampUp.startSpeed must be at least 1 %, got 0 %",
  ],
  [
    "attrition",
    "rampUp.startSpeed",
    "100%",
    "35 tiers[0].teams[0].attrition.rampUp.startSpeed is 100 %: newcomers are as fast as the others from the first day",
  ],
  [
    "attrition",
    "rampUp.lasts",
    "0 min",
    "36 tiers[0].teams[0].attrition.rampUp.lasts must be above 0, got 0 min",
  ],
  [
    "attrition",
    "replacementCost",
    "5.000,50",
    '38 tiers[0].teams[0].attrition.replacementCost must be a number such as 20, got "5.000,50"; did you mean 5000.5?',
  ],
  [
    "attrition",
    "replacementCost",
    -1,
    "38 tiers[0].teams[0].attrition.replacementCost must be at least 0, got -1",
  ],
  // onCall
  [
    "onCall",
    "",
    "always",
    '27 tiers[0].teams[0].onCall must be a mapping such as { duties: …, reaction: …, source: … }, got "always"',
  ],
  ["onCall", "duties", [], "28 tiers[0].teams[0].onCall.duties must have at least 1 entry, got 0"],
  [
    "onCall",
    "duties.0",
    "daily",
    '29 tiers[0].teams[0].onCall.duties[0] must be a mapping such as { days: …, hours: …, agents: … }, got "daily"',
  ],
  [
    "onCall",
    "duties.0.hours",
    "5pm-9am",
    '30 tiers[0].teams[0].onCall.duties[0].hours must be hours such as 09:00-17:00, got "5pm-9am"; did you mean 17:00-09:00?',
  ],
  [
    "onCall",
    "duties.0.days",
    "weekends",
    '29 tiers[0].teams[0].onCall.duties[0].days must be days such as mon-fri, sat or daily, got "weekends"; did you mean sat, sun?',
  ],
  [
    "onCall",
    "duties.0.agents",
    0,
    "31 tiers[0].teams[0].onCall.duties[0].agents must be a whole number of at least 1, got 0",
  ],
  [
    "onCall",
    "duties.0.agents",
    "two",
    '31 tiers[0].teams[0].onCall.duties[0].agents must be a whole number of at least 1, got "two"',
  ],
  [
    "onCall",
    "duties.0.agents",
    9,
    "31 tiers[0].teams[0].onCall.duties[0].agents is more than the shifts of Front have together, 3: they are taken to be there all the same, got 9",
  ],
  [
    "onCall",
    "reaction",
    "20 h",
    "32 tiers[0].teams[0].onCall.reaction must be shorter than a duty, of which the longest lasts 16 h, got 20 h",
  ],
  [
    "onCall",
    "reaction",
    20,
    "32 tiers[0].teams[0].onCall.reaction must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }, got 20; did you mean 20 min, 20 h or 20 days?",
  ],
  [
    "onCall",
    "for.priorities",
    "P9",
    '35 tiers[0].teams[0].onCall.for.priorities must be a priority, one of P1, P2, P3, P4, got "P9": priorities is missing; add priorities: [P9], most urgent first',
  ],
  [
    "onCall",
    "for.types",
    "zz",
    '35 tiers[0].teams[0].onCall.for.types must be a type, one of a, b, call, got "zz"',
  ],
  [
    "onCall",
    "callOut.factor",
    120,
    "35 tiers[0].teams[0].onCall.callOut.factor must be at most 100, got 120",
  ],
  [
    "onCall",
    "callOut.minimum",
    3,
    "35 tiers[0].teams[0].onCall.callOut.minimum must be a duration with its unit, such as 12 min, 4 h or 2 weeks, got 3; did you mean 3 min, 3 h or 3 days?",
  ],
  [
    "onCall",
    "standbyPerHour",
    "€ 3,50",
    '34 tiers[0].teams[0].onCall.standbyPerHour must be a number such as 20, got "€ 3,50"; did you mean 3.5?',
  ],
  // atOnce
  [
    "atOnce",
    "",
    3,
    "27 tiers[0].teams[0].atOnce must be a mapping such as { channels: …, most: …, slower: …, source: … }, got 3",
  ],
  [
    "atOnce",
    "channels",
    "fax",
    '28 tiers[0].teams[0].atOnce.channels must be a channel, one of phone, chat, got "fax"',
  ],
  [
    "atOnce",
    "channels",
    ["chat", "chat"],
    '30 tiers[0].teams[0].atOnce.channels[1] is named twice, got "chat"',
  ],
  [
    "atOnce",
    "channels",
    null,
    "28 tiers[0].teams[0].atOnce.channels must be a name or a list of names, got nothing",
  ],
  [
    "atOnce",
    "most",
    1,
    "29 tiers[0].teams[0].atOnce.most must be a whole number from 2 to 6, got 1",
  ],
  [
    "atOnce",
    "most",
    7,
    "29 tiers[0].teams[0].atOnce.most must be a whole number from 2 to 6, got 7",
  ],
  [
    "atOnce",
    "most",
    2.5,
    "29 tiers[0].teams[0].atOnce.most must be a whole number from 2 to 6, got 2.5",
  ],
  [
    "atOnce",
    "most",
    "3",
    '29 tiers[0].teams[0].atOnce.most must be a whole number from 2 to 6, got "3"; did you mean 3?',
  ],
  [
    "atOnce",
    "slower",
    "100%",
    "30 tiers[0].teams[0].atOnce.slower must be below 100 %: with it two at once take as long as one after the other, got 100 %",
  ],
  [
    "atOnce",
    "slower",
    "120%",
    "30 tiers[0].teams[0].atOnce.slower must be at most 100 %, got 120 %",
  ],
  [
    "atOnce",
    "slower",
    15,
    "30 tiers[0].teams[0].atOnce.slower must be a percentage such as 30 % or a number from 0 to 1, got 15; did you mean 15%?",
  ],
  [
    "atOnce",
    "source",
    null,
    "31 tiers[0].teams[0].atOnce.source must be text, in quotes if it looks like something else, got nothing",
  ],
  // majorIncidents
  [
    "majorIncidents",
    "",
    "14 January",
    '37 majorIncidents[0] must be a mapping such as { name: …, type: … }, got "14 January"',
  ],
  [
    "majorIncidents",
    "at",
    "2030-01-01",
    "39 majorIncidents[0].at must lie in the run, which begins on 2026-01-05 and lasts 5 weeks: its incident would never happen",
  ],
  [
    "majorIncidents",
    "at",
    "14/1/2026 10:00",
    '39 majorIncidents[0].at must be a date with a time such as 2026-02-02 09:30, or a date alone, got "14/1/2026 10:00"; did you mean 2026-01-14 10:00?',
  ],
  [
    "majorIncidents",
    "at",
    ["2026-01-14 10:00", "2026-01-14 10:00"],
    "41 majorIncidents[0].at[1] must be named once: it is there before",
  ],
  [
    "majorIncidents",
    "timesPerYear",
    3,
    "37 majorIncidents[0] must have either at, when it happens, or timesPerYear, how often",
  ],
  [
    "majorIncidents",
    "type",
    "zz",
    '38 majorIncidents[0].type must be a type, one of a, b, call, got "zz"',
  ],
  [
    "majorIncidents",
    "children",
    "many",
    '40 majorIncidents[0].children must be a mapping such as { type: …, count: …, comesAfter: … }, got "many"',
  ],
  [
    "majorIncidents",
    "children.count",
    0,
    "42 majorIncidents[0].children.count must be at least 1, got 0",
  ],
  [
    "majorIncidents",
    "children.count",
    "20",
    '42 majorIncidents[0].children.count must be a whole number such as 3, or a distribution such as { distribution: geometric, mean: 3 }, got "20"; did you mean 20?',
  ],
  [
    "majorIncidents",
    "children.comesAfter",
    30,
    "43 majorIncidents[0].children.comesAfter must be a duration such as 12 min, or a distribution such as { mean: 12 min, cv: 0.8 }, got 30; did you mean 30 min, 30 h or 30 days?",
  ],
  [
    "majorIncidents",
    "children.recognised",
    "120%",
    "44 majorIncidents[0].children.recognised must be at most 100 %, got 120 %",
  ],
  [
    "majorIncidents",
    "warRoom",
    "Front",
    '44 majorIncidents[0].warRoom must be a list, got "Front"',
  ],
  [
    "majorIncidents",
    "warRoom",
    [{ team: "Front", agents: 9 }],
    "46 majorIncidents[0].warRoom[0].agents must be at most the agents of Front, 3, got 9",
  ],
  [
    "majorIncidents",
    "warRoom",
    [{ team: "Zz", agents: 1 }],
    '45 majorIncidents[0].warRoom[0].team must be a team, one of Front, Back, got "Zz"',
  ],
  [
    "majorIncidents",
    "announcement",
    { after: "10 min" },
    "45 majorIncidents[0].announcement changes nothing: it says neither fewerChildren nor fewerCalls, such as fewerCalls: 50%",
  ],
  [
    "majorIncidents",
    "statusCalls",
    { type: "call", share: "0%", after: "10 min" },
    "46 majorIncidents[0].statusCalls.share is 0 %: nobody calls",
  ],
  [
    "majorIncidents",
    "during",
    "nights",
    "44 majorIncidents[0].during must be left out: at says when it happens",
  ],
  // absences
  [
    "absences",
    "",
    "summer",
    '28 tiers[0].teams[0].absences[0] must be a mapping such as { from: …, to: …, share: … }, got "summer"',
  ],
  [
    "absences",
    "from",
    "2030-01-01",
    "29 tiers[0].teams[0].absences[0].to must not be before from, 2030-01-01, got 2026-01-16",
  ],
  [
    "absences",
    "to",
    "2026-01-01",
    "29 tiers[0].teams[0].absences[0].to must not be before from, 2026-01-12, got 2026-01-01",
  ],
  [
    "absences",
    "from",
    "12/1/2026",
    '28 tiers[0].teams[0].absences[0].from must be a date such as 2026-05-25, got "12/1/2026"; did you mean 2026-12-01 or 2026-01-12?',
  ],
  [
    "absences",
    "from",
    20260112,
    "28 tiers[0].teams[0].absences[0].from must be a date such as 2026-05-25, got 20260112; did you mean 2026-01-12?",
  ],
  [
    "absences",
    "to",
    null,
    "29 tiers[0].teams[0].absences[0].to must be a date such as 2026-05-25, got nothing",
  ],
  [
    "absences",
    "",
    { ...levers.absences.sound, from: "2026-01-10", to: "2026-01-11" },
    "28 tiers[0].teams[0].absences[0].from misses nobody: Front has no shift that begins from 2026-01-10 to 2026-01-11",
  ],
  [
    "absences",
    "share",
    "120%",
    "30 tiers[0].teams[0].absences[0].share must be at most 100 %, got 120 %",
  ],
  ["absences", "share", "0%", "30 tiers[0].teams[0].absences[0].share is 0 %: nobody is away"],
  [
    "absences",
    "share",
    50,
    "30 tiers[0].teams[0].absences[0].share must be a percentage such as 30 % or a number from 0 to 1, got 50; did you mean 50%?",
  ],
  [
    "absences",
    "share",
    "half",
    '30 tiers[0].teams[0].absences[0].share must be a percentage such as 30 % or a number from 0 to 1, got "half"',
  ],
];

describe("a wrong or pointless value of a lever is told once, with its line and what would be right", () => {
  it.each(wrong)("%s %s: %o", (lever, place, written, said) => {
    const all = saidOf(lever, place, written);
    expect(all.map(({ line, path, message }) => `${line} ${path} ${message}`)).toEqual([said]);
  });
});

/** Places of levers where a name, a share, a time, a date or a list is given. */
const places: readonly (readonly [LeverName, place: string])[] = [
  ["deflection", "solves"],
  ["deflection", "session"],
  ["deflection", "from"],
  ["prevent tickets", "effect"],
  ["training", "takes.0.team"],
  ["shift left", "tier"],
  ["swarm", "swarm.teams"],
  ["fatigue", "over"],
  ["attrition", "rampUp.startSpeed"],
  ["onCall", "duties.0.hours"],
  ["atOnce", "most"],
  ["majorIncidents", "at"],
];

const strange: readonly unknown[] = [null, true, "__proto__", "😀", "\ud83d", "x".repeat(10_000)];

describe("a value of another kind is one error of at most 400 characters", () => {
  it.each(places)("%s %s", (lever, place) => {
    for (const value of strange) {
      const all = saidOf(lever, place, value);
      expect(all).toHaveLength(1);
      const [{ line, path, message }] = all;
      expect(line).toBeGreaterThan(20);
      expect(path.length + message.length).toBeLessThan(400);
      expect(message).toMatch(/^must /);
    }
  });
});
