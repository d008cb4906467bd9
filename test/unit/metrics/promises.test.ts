import { expect, test } from "vitest";
import { clock, expectQuantile, measured, min } from "./world.ts";

const ticket = { arrivedAt: 0 };

function run(promise: number, started: number, due: number, how: number, late = 0) {
  return {
    promise,
    ticket: 0,
    startedAt: started * min,
    dueAt: due * min,
    ending: how,
    lateTime: late * min,
  };
}

const value = measured({
  tickets: [ticket],
  clocks: [
    run(0, 0, 99, clock.breached, 60),
    run(0, 0, 100, clock.met),
    run(0, 90, 199, clock.breached, 1),
    run(0, 90, 150, clock.open),
    run(0, 90, 150, clock.cancelled),
    run(0, 90, 200, clock.met),
    run(0, 90, 200, clock.cancelled),
    run(0, 150, Infinity, clock.open),
    run(0, 200, 210, clock.open),
    // 5 once and 6 an hour: 11, then 17, then 20 by the cap
    run(1, 90, 150, clock.breached, 60),
    run(1, 90, 150, clock.breached, 120),
    run(1, 90, 150, clock.breached, 1_000),
  ],
});

test("a promise counts in the window that holds its due instant", () => {
  expect(value("sla.answer.due")).toBe(3);
  expect(value("sla.answer.met")).toBe(1);
});

test("still running past its due instant is a breach", () => {
  expect(value("sla.answer.breached")).toBe(2);
  expect(value("sla.answer.attainment")).toBe(1 / 3);
});

test("breaches of all promises are counted together", () => {
  // two of `answer`, three of `solve`
  expect(value("overall.breached")).toBe(2 + 3);
});

test("cancelled before a due instant in the window is excluded", () => {
  expect(value("sla.answer.excluded")).toBe(1);
});

test("due at the window's end or later, even if met early, or paused for good, is not yet due", () => {
  expect(value("sla.answer.notYetDue")).toBe(2);
});

test("of an import's verdicts without due instants those on open tickets say nothing yet", () => {
  const verdict = (how: number) => ({ ...run(0, 120, NaN, how), type: 0, priority: 0 });
  const value = measured(
    {
      tickets: [ticket],
      clocks: [
        verdict(clock.met),
        verdict(clock.met),
        verdict(clock.breached),
        verdict(clock.open),
      ],
    },
    { breakdowns: ["type"] },
  );
  expect(value("sla.answer.attainment")).toBe(2 / 3);
  expect(value("sla.answer.breached")).toBe(1);
  expect(value("sla.answer.notYetDue")).toBe(1);
  expect(value("types.password.attainment")).toBe(2 / 3);
});

test("a breach costs once, by the hour late, and never more than its cap", () => {
  expect(value("sla.answer.penalty")).toBe(2 * 10);
  expect(value("sla.solve.penalty")).toBe(11 + 17 + 20);
});

test("with nothing due there is no attainment, and no penalty", () => {
  const nothing = measured({});
  expect(nothing("sla.solve.due")).toBe(0);
  expect(nothing("sla.solve.attainment")).toBeNaN();
  expect(nothing("sla.solve.penalty")).toBe(0);
});

test("reminders are counted by promise, in the window", () => {
  const events = [
    { at: 99 * min, kind: 7, ticket: 0, rule: -1, value: 0 },
    { at: 150 * min, kind: 7, ticket: 0, rule: -1, value: 0 },
    { at: 160 * min, kind: 7, ticket: 0, rule: -1, value: 1 },
    { at: 160 * min, kind: 7, ticket: 1, rule: -1, value: 1 },
  ];
  const value = measured({ events });
  expect(value("sla.answer.reminders")).toBe(1);
  expect(value("sla.solve.reminders")).toBe(2);
});

test("where breached time went: the shares of what breached clocks' tickets did, and the mean time of one", () => {
  const lasting = (given: object) => ({ ...run(0, 90, 150, clock.breached, 30), ...given });
  const value = measured({
    tickets: [ticket],
    clocks: [
      lasting({ queuedOnShiftTime: 30 * min, handlingTime: 10 * min }),
      lasting({ queuedOffShiftTime: 15 * min, reworkTime: 5 * min, lateTime: 90 * min }),
      { ...run(0, 90, 150, clock.met), handlingTime: 1_000 * min },
    ],
  });
  const all = 30 + 10 + 15 + 5;
  expect(value("sla.answer.breachedTimeByState.queuedOnShift")).toBe(30 / all);
  expect(value("sla.answer.breachedTimeByState.queuedOffShift")).toBe(15 / all);
  expect(value("sla.answer.breachedTimeByState.handling")).toBe(10 / all);
  expect(value("sla.answer.breachedTimeByState.rework")).toBe(5 / all);
  expect(value("sla.answer.breachedTimeByState.atVendor")).toBe(0);
  expect(value("sla.answer.breachedTime")).toBe(all / 2);
  expect(value("sla.answer.lateTime")).toBe((30 + 90) / 2);
  expect(value("sla.solve.breachedTimeByState.handling")).toBeNaN();
  expect(value("sla.solve.breachedTime")).toBeNaN();
});

test("the time used is that of promises fulfilled, of tickets that arrived in the window", () => {
  const used = (minutes: number, how: number, given: object = {}) => ({
    promise: 0,
    ticket: 0,
    arrivedAt: 120 * min,
    endedAt: 130 * min,
    ending: how,
    usedTime: minutes * min,
    ...given,
  });
  const value = measured({
    tickets: [ticket],
    clocks: [
      used(10, clock.met),
      used(20, clock.met),
      used(60, clock.breached),
      used(500, clock.breached, { endedAt: NaN }),
      used(500, clock.open),
      used(500, clock.cancelled),
      used(500, clock.met, { arrivedAt: 99 * min }),
      used(NaN, clock.met),
    ],
  });
  expect(value("sla.answer.usedTime")).toBe((10 + 20 + 60) / 3);
  expectQuantile(value("sla.answer.usedTimeP50"), 20);
  expectQuantile(value("sla.answer.usedTimeP90"), 60);
  expectQuantile(value("sla.answer.usedTimeP95"), 60);
  expect(value("sla.solve.usedTime")).toBeNaN();
});
