import { expect, it } from "vitest";
import { linesSaidOf, type WrongValue } from "./leverDesk.ts";

const wrong: readonly WrongValue[] = [
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
];

it.each(wrong)("%s %s: %o is told once, with what would be right", (lever, place, written, said) =>
  expect(linesSaidOf(lever, place, written)).toEqual([said]),
);
