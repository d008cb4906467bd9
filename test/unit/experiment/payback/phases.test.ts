import { expect, test } from "vitest";
import { hoursTaken } from "../../../../src/experiment/payback/hoursTaken.ts";
import { introductionOf } from "../../../../src/experiment/payback/introduction.ts";
import { phasesOf } from "../../../../src/experiment/payback/phases.ts";
import { addedLevers, leversOf } from "../../../../src/model/levers.ts";
import { desk } from "../desk.ts";

const week = 604_800_000;

/** The run begins on Monday, 5 January 2026; weeks 1 to 6 of the window begin on 12 January and so on. */
const window = { from: week, to: 7 * week };

const training = {
  name: "Training",
  does: "speed up work",
  from: "2026-01-20",
  after: "2 weeks",
  growsOver: "1 weeks",
  effect: "10%",
  takes: [{ team: "desk", share: "25%", to: "2026-01-22" }],
  source: "assumption",
};

const portal = {
  name: "Portal",
  from: "2026-01-27",
  solves: "10%",
  rateIs: "true",
};

function phases(change: Readonly<Record<string, unknown>>) {
  const scenario = desk(change);
  return phasesOf(scenario, leversOf(scenario), window).map(({ name, weeks }) => [name, weeks]);
}

test("a lever begins, takes people, shows, grows and is all there", () =>
  expect(phases({ improvements: [training] })).toEqual([
    ["before it begins", [1]],
    ["while it takes people", [2]],
    ["before it shows", [3]],
    ["while it grows", [4, 5]],
    ["all of it there", [6]],
  ]));

test("what learns from tickets grows as long as there are any", () => {
  const learnsFrom = { time: "5 min", halfwayAfter: 100 };
  const { growsOver: _, takes: __, ...learning } = { ...training, learnsFrom };
  expect(phases({ improvements: [learning] })).toEqual([
    ["before it begins", [1]],
    ["before it shows", [2, 3]],
    ["while it grows", [4, 5, 6]],
  ]);
});

test("people are taken up to the last date, that day included", () => {
  const until = (to: string) => [{ ...training.takes[0], to }];
  const weeks = (to: string) => phases({ improvements: [{ ...training, takes: until(to) }] })[1][1];
  expect(weeks("2026-01-25")).toEqual([2]);
  expect(weeks("2026-01-26")).toEqual([2, 3]);
});

test("help before a person is all there from its moment on", () =>
  expect(phases({ deflection: [portal] })).toEqual([
    ["before it begins", [1, 2]],
    ["all of it there", [3, 4, 5, 6]],
  ]));

test("experts are called all along, or from a moment on", () => {
  const call = (from: object) => [
    {
      name: "Ask",
      from: "L1",
      when: { outcome: "unsolved" },
      to: "swarm",
      swarm: { teams: "experts", time: "10 min", resolves: "50%", ...from },
    },
  ];
  expect(phases({ escalation: call({ from: "2026-01-27" }) })).toEqual([
    ["before it begins", [1, 2]],
    ["all of it there", [3, 4, 5, 6]],
  ]);
  expect(phases({ escalation: call({}) })).toEqual([["all of it there", [1, 2, 3, 4, 5, 6]]]);
});

test("of several levers, the one that asks most of people names the week", () =>
  expect(phases({ improvements: [training], deflection: [portal] })).toEqual([
    ["before it begins", [1]],
    ["while it takes people", [2]],
    ["before it shows", [3]],
    ["while it grows", [4, 5]],
    ["all of it there", [6]],
  ]));

test("between a lever that is all there and one that hasn't begun, part of it is there", () => {
  const deflection = [{ ...portal, from: "2026-01-12" }];
  const later = { ...training, from: "2026-02-02", after: "0 min", takes: [], growsOver: "0 min" };
  expect(phases({ improvements: [later], deflection })).toEqual([
    ["part of it there", [1, 2, 3]],
    ["all of it there", [4, 5, 6]],
  ]);
});

test("without levers there is one phase", () =>
  expect(phases({})).toEqual([["all of it there", [1, 2, 3, 4, 5, 6]]]));

const introduction = (change: Readonly<Record<string, unknown>>) => {
  const scenario = desk(change);
  return introductionOf(scenario, leversOf(scenario), window);
};

test("a lever is introduced from its date until all of it is there", () =>
  expect(introduction({ improvements: [training] })).toEqual({ during: [2, 3, 4, 5], after: [6] }));

test("who is taken for some weeks is taken for the introduction, who is to the end is not", () => {
  const taking = (to: string) => {
    const takes = [{ team: "desk", share: "25%", to }];
    const whole = { ...training, after: "0 min", growsOver: "0 min", takes };
    return introduction({ improvements: [whole] });
  };
  expect(taking("2026-02-01")).toEqual({ during: [2, 3], after: [4, 5, 6] });
  // the window's last day, and one after it
  expect(taking("2026-02-22")).toEqual({ during: [], after: [2, 3, 4, 5, 6] });
  expect(taking("2026-12-31")).toEqual({ during: [], after: [2, 3, 4, 5, 6] });
});

test("what began before the window and still takes people after it has been introduced", () => {
  const takes = [{ team: "desk", share: "25%", to: "2026-12-31" }];
  const running = { ...training, from: "2025-11-01", takes };
  expect(introduction({ improvements: [running] })).toEqual({
    during: [],
    after: [1, 2, 3, 4, 5, 6],
  });
});

test("what is there at once needs no introduction, and between two levers it isn't over", () => {
  expect(introduction({ deflection: [portal] })).toEqual({ during: [], after: [3, 4, 5, 6] });
  const at = (name: string, from: string) => ({ ...portal, name, from });
  const two = [at("a", "2026-01-14"), at("b", "2026-02-02")];
  expect(introduction({ deflection: two })).toEqual({ during: [1, 2, 3], after: [4, 5, 6] });
});

test("what learns from tickets is never over, what begins later hasn't begun, and no lever needs none", () => {
  const { growsOver: _, takes: __, ...rest } = training;
  const learning = { ...rest, learnsFrom: { time: "5 min", halfwayAfter: 100 } };
  expect(introduction({ improvements: [learning] })).toEqual({
    during: [2, 3, 4, 5, 6],
    after: [],
  });
  const later = { ...training, from: "2026-02-23", takes: [] };
  expect(introduction({ improvements: [later] })).toEqual({ during: [], after: [] });
  expect(introduction({})).toEqual({ during: [], after: [1, 2, 3, 4, 5, 6] });
});

test("an alternative adds the levers that the baseline hasn't, or hasn't in this way", () => {
  const baseline = desk({ improvements: [training], deflection: [portal] });
  const better = { ...training, effect: "12%" };
  const alternative = desk({ improvements: [better], deflection: [portal] });
  expect(addedLevers(baseline, alternative).map(({ name }) => name)).toEqual(["Training"]);
  expect(addedLevers(baseline, baseline)).toEqual([]);
});

test("what a lever takes is its share of the paid hours in the window", () => {
  const scenario = desk({ improvements: [training] });
  const taken = (from: number, to: number) =>
    hoursTaken(scenario, leversOf(scenario), { from, to });
  // One agent around the clock, three days at a quarter; and of them the second half of the last
  expect(taken(0, 6 * week)).toEqual([
    { lever: "Training", team: "desk", hours: 18, hoursBefore: 0 },
  ]);
  const noon = 17.5 * 86_400_000;
  expect(taken(noon, 6 * week)).toMatchObject([{ hours: 3, hoursBefore: 15 }]);
});

test("a lever that begins after the window takes nobody", () => {
  const takes = [{ team: "desk", share: "25%", to: "2026-03-04" }];
  const scenario = desk({ improvements: [{ ...training, from: "2026-03-02", takes }] });
  expect(hoursTaken(scenario, leversOf(scenario), window)).toEqual([]);
});

test("of a roster it takes the shifts that begin on its dates", () => {
  const shifts = [
    { days: "mon-fri", hours: "08:00-16:00", agents: 3 },
    { days: "thu", hours: "22:00-06:00", agents: 2 },
  ];
  const l1 = { name: "L1", handling: "12 min", teams: [{ name: "desk", shifts }] };
  const scenario = desk({
    improvements: [training],
    types: [{ name: "any", share: 1 }],
    promises: [],
    tiers: [l1],
  });
  // Tuesday to Thursday: three days of 24 h, and the night of 16 h that begins on Thursday
  expect(hoursTaken(scenario, leversOf(scenario), window)).toMatchObject([
    { hours: (72 + 16) / 4 },
  ]);
});
