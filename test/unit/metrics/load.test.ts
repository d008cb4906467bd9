import { expect, test } from "vitest";
import { ending, measured, measuredAsImported, context, min, state } from "./world.ts";

const ticket = { arrivedAt: 90 * min };

function span(tier: number, what: number, from: number, to: number, rest = {}) {
  return {
    visit: 0,
    ticket: 0,
    tier,
    team: tier,
    state: what,
    from: from * min,
    to: to * min,
    ...rest,
  };
}

function staffing(
  team: number,
  from: number,
  to: number,
  available: number,
  paid: number,
  overtime = 0,
) {
  return { team, from: from * min, to: to * min, available, paid, overtime };
}

function joined(tier: number) {
  return { ticket: 0, tier, joinedAt: 110 * min, handlingTime: 30 * min };
}

const value = measured({
  tickets: [ticket],
  visits: [
    {
      ticket: 0,
      arrivedAt: 90 * min,
      tier: 0,
      joinedAt: 90 * min,
      endedAt: 130 * min,
      ending: ending.escalated,
      handlingTime: 7 * min,
    },
    {
      ticket: 0,
      arrivedAt: 90 * min,
      tier: 1,
      joinedAt: 130 * min,
      endedAt: NaN,
      ending: ending.open,
      handlingTime: 30 * min,
    },
    {
      ticket: 0,
      arrivedAt: 90 * min,
      tier: 0,
      joinedAt: 100 * min,
      endedAt: 200 * min,
      ending: ending.resolved,
      handlingTime: 40 * min,
    },
  ],
  spans: [
    // cut at the window's beginning: 10 of 20 minutes count, and 3 of the 6 in which nobody was on shift
    span(0, state.queued, 90, 110, { offShiftTime: 6 * min }),
    span(0, state.diagnosing, 110, 115, { isMisplaced: 0 }),
    span(0, state.handling, 115, 130, { isMisplaced: 2 }),
    span(1, state.queued, 130, 160),
    span(1, state["pending customer"], 160, 170),
    // cut at the window's end: 30 of 50 minutes count
    span(1, state.handling, 170, 220, { isMisplaced: 1 }),
    span(1, state.resolved, 150, 199),
  ],
  staffing: [
    staffing(0, 0, 150, 1, 2),
    staffing(0, 150, 180, 2, 2, 1),
    // L2: paid for 100 minutes of the window, there for 60 of them
    staffing(1, 140, 300, 1, 1),
    staffing(1, 100, 140, 0, 1),
  ],
});

test("occupancy is work ÷ available time, utilisation work ÷ paid time, both within the window", () => {
  // L1: 20 minutes of work; available 50·1 + 30·2, paid 80·2
  expect(value("tiers.L1.occupancy")).toBe(20 / 110);
  expect(value("tiers.L1.utilisation")).toBe(20 / 160);
  // L2: 30 minutes of work; available 60, paid 100
  expect(value("tiers.L2.occupancy")).toBe(30 / 60);
  expect(value("tiers.L2.utilisation")).toBe(30 / 100);
});

test("work and hours are shared between the tiers", () => {
  expect(value("tiers.L1.workShare")).toBe(20 / 50);
  expect(value("tiers.L2.workShare")).toBe(30 / 50);
  expect(value("tiers.L1.hoursShare")).toBe(110 / 170);
});

test("overtime is counted in hours", () => {
  expect(value("tiers.L1.overtimeHours")).toBe(30 / 60);
  expect(value("tiers.L2.overtimeHours")).toBe(0);
});

test("queue length is an average over the window, on shift and off", () => {
  expect(value("tiers.L1.queueLength")).toBe(10 / 100);
  expect(value("tiers.L1.queueLengthOnShift")).toBe((10 - 3) / 100);
  // of 37 minutes queued on shift at both tiers
  expect(value("tiers.L1.queuedShare")).toBe(7 / 37);
  expect(value("tiers.L2.queueLength")).toBe(30 / 100);
});

test("tickets at a tier and the backlog are averages over the window, whenever the ticket arrived", () => {
  expect(value("tiers.L1.ticketsPresent")).toBe((30 + 100) / 100);
  expect(value("tiers.L2.ticketsPresent")).toBe(70 / 100);
  expect(value("overall.backlog")).toBe(200 / 100);
});

test("a visit that ends at the window's end is still there at that instant", () => {
  expect(value("overall.backlogAtEnd")).toBe(2);
  expect(value("overall.backlogAgeAtEnd")).toBe(110);
});

test("offered work is that of the visits that joined in the window", () => {
  // L1: only the visit of minute 100 (40 minutes); L2: 30 minutes
  expect(value("tiers.L1.offeredLoad")).toBe(40 / 100);
  expect(value("tiers.L1.offeredOccupancy")).toBe(40 / 110);
  expect(value("tiers.L2.offeredOccupancy")).toBe(30 / 60);
});

test("imbalance is the spread of offered work ÷ hours, weighted by hours, relative to its mean", () => {
  const [w1, w2] = [110 / 170, 60 / 170];
  const [x1, x2] = [40 / 110, 30 / 60];
  const mean = w1 * x1 + w2 * x2;
  const spread = Math.sqrt(w1 * (x1 - mean) ** 2 + w2 * (x2 - mean) ** 2);
  expect(value("overall.imbalance")).toBeCloseTo(spread / mean, 12);
});

test("misplaced work is a share of the work whose place is known", () => {
  // 5 in its place, 15 held on to below, 30 above
  expect(value("overall.misplacedWorkShare")).toBe(45 / 50);
});

test("work after a reopening is rework, not diagnosing or handling", () => {
  const value = measured({
    tickets: [{}],
    visits: [{ ticket: 0 }],
    spans: [
      { ...span(0, state.handling, 110, 120), isRework: 0 },
      { ...span(0, state.diagnosing, 120, 125), isRework: 1 },
      { ...span(0, state.handling, 125, 150), isRework: 1 },
    ],
  });
  expect(value("overall.timeByState.handling")).toBe(10 / 40);
  expect(value("overall.timeByState.diagnosing")).toBe(0);
  expect(value("overall.timeByState.rework")).toBe(30 / 40);
});

test("where the time went adds up to 1, time resolved left out", () => {
  const all = 10 + 5 + 15 + 30 + 10 + 30;
  expect(value("overall.timeByState.queuedOnShift")).toBe((7 + 30) / all);
  expect(value("overall.timeByState.queuedOffShift")).toBe(3 / all);
  expect(value("overall.timeByState.diagnosing")).toBe(5 / all);
  expect(value("overall.timeByState.handling")).toBe(45 / all);
  expect(value("overall.timeByState.pendingCustomer")).toBe(10 / all);
  expect(value("overall.timeByState.atVendor")).toBe(0);
});

test("without agents of ours, or without a limit to them, occupancy isn't known", () => {
  for (const kind of ["vendor", "unknown", "unlimited"] as const) {
    const there = measured(
      {
        tickets: [ticket],
        visits: [{ ticket: 0, tier: 0 }],
        spans: [span(0, state.handling, 110, 120)],
        staffing: [staffing(0, 100, 200, 1, 1)],
      },
      { tiers: [{ ...context.tiers[0], kind }, context.tiers[1]] },
    );
    expect(there("tiers.L1.occupancy")).toBeNaN();
    expect(there("tiers.L1.utilisation")).toBeNaN();
    expect(there("tiers.L1.hoursShare")).toBeNaN();
  }
});

test("a vendor's time is left out of the work, unknown work makes every share of it unknown", () => {
  const rows = {
    tickets: [ticket],
    visits: [{ ticket: 0, tier: 0 }],
    spans: [span(0, state.handling, 110, 120)],
  };
  const beside = (kind: "vendor" | "unknown") =>
    measured(rows, { tiers: [context.tiers[0], { ...context.tiers[1], kind }] });
  expect(beside("vendor")("tiers.L1.workShare")).toBe(1);
  expect(beside("vendor")("tiers.L2.workShare")).toBeNaN();
  expect(beside("unknown")("tiers.L1.workShare")).toBeNaN();
});

test("an imported log knows neither hours nor cost, and of elapsed time not what was work", () => {
  const rows = { tickets: [ticket], visits: [{ ticket: 0, tier: 0 }] };
  const elapsed = measuredAsImported({ ...rows, spans: [span(0, state.elapsed, 110, 120)] });
  for (const path of ["occupancy", "utilisation", "workShare", "queueLength", "costShare"])
    expect(elapsed(`tiers.L1.${path}`)).toBeNaN();
  expect(elapsed("overall.imbalance")).toBeNaN();
  expect(elapsed("cost.total")).toBeNaN();
  expect(elapsed("overall.timeByState.elapsed")).toBe(1);
  const worked = measuredAsImported({
    ...rows,
    spans: [span(0, state.handling, 110, 120)],
    staffing: [staffing(0, 100, 120, 1, 1)],
  });
  expect(worked("tiers.L1.occupancy")).toBe(10 / 20);
});

test("even tiers have an imbalance of 0, and of a single tier there is none to tell", () => {
  const even = measured({
    tickets: [ticket],
    visits: [joined(0), joined(1)],
    staffing: [staffing(0, 100, 200, 1, 1), staffing(1, 100, 200, 1, 1)],
  });
  expect(even("overall.imbalance")).toBe(0);
  const single = measured({
    tickets: [ticket],
    visits: [joined(0)],
    staffing: [staffing(0, 100, 200, 1, 1)],
  });
  expect(single("overall.imbalance")).toBeNaN();
  const idle = measured({
    staffing: [staffing(0, 100, 200, 1, 1), staffing(1, 100, 200, 1, 1)],
  });
  expect(idle("overall.imbalance")).toBeNaN();
});

test("in a log that doesn't tell who was on shift, only the split of the queue isn't known", () => {
  const value = measured({
    tickets: [ticket],
    visits: [{ ticket: 0, tier: 0 }],
    spans: [
      span(0, state.queued, 110, 120, { offShiftTime: NaN }),
      span(0, state.handling, 120, 150),
    ],
  });
  expect(value("overall.timeByState.queuedOnShift")).toBeNaN();
  expect(value("overall.timeByState.handling")).toBe(30 / 40);
  expect(value("tiers.L1.queueLength")).toBe(10 / 100);
});

test("an agent with several tickets in hand is busy once", () => {
  // Agent 0: one ticket from 100 to 110, three of them from 110 to 140 of which the window's end cuts nothing.
  const others = { besides: 2 };
  const rows = {
    tickets: [ticket],
    visits: [joined(0)],
    spans: [
      span(0, state.handling, 100, 110),
      span(0, state.handling, 110, 140, others),
      span(0, state.diagnosing, 110, 120, others),
      span(0, state.handling, 120, 140, others),
      span(0, state.handling, 110, 140, others),
    ],
    staffing: [staffing(0, 100, 180, 1, 1)],
  };
  const several = measured(rows);
  expect(several("tiers.L1.occupancy")).toBe(40 / 80);
  expect(several("tiers.L1.utilisation")).toBe(40 / 80);
  const byTeam = measured(rows, { breakdowns: ["team", "hourOfWeek"] });
  expect(byTeam("teams.desk.occupancy")).toBe(40 / 80);
});

test("of several tickets in hand at once each offers its part of the agent as work", () => {
  // Three chats at once for half an hour, and one ticket alone for 20 minutes; L2 has an hour of work.
  const begun = { ...joined(0), arrivedAt: 110 * min, startedAt: 110 * min };
  const chat = { ...begun, sharedTime: 60 * 20 * min };
  const visits = [chat, chat, chat, { ...begun, handlingTime: 20 * min }];
  const experts = [joined(1), joined(1)];
  const rows = {
    tickets: [ticket],
    visits: [...visits, ...experts],
    staffing: [staffing(0, 100, 200, 1, 1), staffing(1, 100, 200, 1, 1)],
  };
  const load = measured(rows, { breakdowns: ["hourOfWeek"] });
  expect(load("tiers.L1.offeredLoad")).toBe(50 / 100);
  expect(load("tiers.L1.offeredOccupancy")).toBe(50 / 100);
  // all joined at 01:50, in the last twenty minutes before 02:00 of which 01:40 is the window's begin
  expect(load("hoursOfWeek.Mon 01:00.offeredLoad")).toBe(110 / 20);
  expect(load("tiers.L1.handlingTime")).toBe((3 * 30 + 20) / 4);
  // 50 and 60 of 100 minutes lie 5 from their mean, 55
  expect(load("overall.imbalance")).toBeCloseTo(5 / 55, 12);
});
