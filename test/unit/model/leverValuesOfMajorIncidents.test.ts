import { expect, it } from "vitest";
import { linesSaidOf, type WrongValue } from "./leverDesk.ts";

const wrong: readonly WrongValue[] = [
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
];

it.each(wrong)("%s %s: %o is told once, with what would be right", (lever, place, written, said) =>
  expect(linesSaidOf(lever, place, written)).toEqual([said]),
);
