import { expect, test } from "vitest";
import { localTimeOf } from "../../../src/metrics/localTime.ts";
import { names } from "../log/logOf.ts";
import { context, ending, measured, min, outcome, state } from "./world.ts";

const hour = 60 * min;
const day = 24 * hour;
const week = 7 * day;

/** Two weeks from Monday 00:00 on, in UTC unless told. */
const fortnight = {
  window: { from: 0, to: 2 * week },
  breakdowns: ["hourOfWeek", "week"],
} as const;

test("tickets count in the hour of the week, and the week, in which they arrive", () => {
  const value = measured(
    {
      tickets: [
        { arrivedAt: 9 * hour, resolvedAt: 10 * hour, outcome: outcome.resolved },
        { arrivedAt: 10 * hour - 1, outcome: outcome.open },
        { arrivedAt: 10 * hour, resolvedAt: 10 * hour + 30 * min, outcome: outcome.resolved },
        { arrivedAt: week + 9 * hour, resolvedAt: week + 12 * hour, outcome: outcome.resolved },
        { arrivedAt: 2 * week - 1, outcome: outcome.open },
        { arrivedAt: 2 * week, outcome: outcome.open },
      ],
    },
    fortnight,
  );
  expect(value("hoursOfWeek.Mon 09:00.arrived")).toBe(3);
  // 3 tickets in the two hours of the window that are a Monday's from 9 to 10
  expect(value("hoursOfWeek.Mon 09:00.arrivalRate")).toBe(3 / 2);
  expect(value("hoursOfWeek.Mon 09:00.open")).toBe(1);
  expect(value("hoursOfWeek.Mon 09:00.resolutionTime")).toBe((60 + 180) / 2);
  expect(value("hoursOfWeek.Mon 10:00.arrived")).toBe(1);
  expect(value("hoursOfWeek.Sun 23:00.arrived")).toBe(1);
  expect(value("hoursOfWeek.Tue 09:00.arrived")).toBe(0);
  expect(value("weeks.week 1.arrived")).toBe(3);
  expect(value("weeks.week 2.arrived")).toBe(2);
  expect(value("weeks.week 2.arrivalRate")).toBe(2 / 168);
  expect(() => value("weeks.week 3.arrived")).toThrow("no such path");
});

const visit = (joinedAt: number, endedAt: number, given: object = {}) => ({
  ticket: 0,
  tier: 0,
  arrivedAt: joinedAt,
  joinedAt,
  endedAt,
  ending: ending.resolved,
  ...given,
});

test("visits count in the hour in which they join", () => {
  const arrivedAt = 8 * hour;
  const value = measured(
    {
      tickets: [{ arrivedAt }],
      visits: [
        visit(arrivedAt, 9 * hour, { queuedTime: 10 * min, handlingTime: 30 * min }),
        visit(9 * hour, 11 * hour, { arrivedAt, queuedTime: 20 * min, handlingTime: 60 * min }),
        visit(week + 9 * hour, NaN, { arrivedAt, queuedTime: 60 * min, handlingTime: 0 }),
        visit(2 * week + 9 * hour, NaN, { arrivedAt, queuedTime: 500 * min, handlingTime: 0 }),
      ],
    },
    fortnight,
  );
  expect(value("hoursOfWeek.Mon 08:00.visits")).toBe(1);
  expect(value("hoursOfWeek.Mon 09:00.visits")).toBe(2);
  expect(value("hoursOfWeek.Mon 09:00.waitingTime")).toBe((20 + 60) / 2);
  expect(value("weeks.week 1.waitingTime")).toBe((10 + 20) / 2);
  // An hour of work joined in one of two such hours.
  expect(value("hoursOfWeek.Mon 09:00.offeredLoad")).toBe(1 / 2);
});

test("backlog and its age are averages over the hour", () => {
  const value = measured(
    { tickets: [{ arrivedAt: 8 * hour }], visits: [visit(8 * hour, 10 * hour + 30 * min)] },
    { ...fortnight, window: { from: 0, to: week } },
  );
  expect(value("hoursOfWeek.Mon 08:00.backlog")).toBe(1);
  expect(value("hoursOfWeek.Mon 10:00.backlog")).toBe(1 / 2);
  expect(value("hoursOfWeek.Mon 11:00.backlog")).toBe(0);
  // Ages from 0 to 60, from 60 to 120 and from 120 to 150 minutes.
  expect(value("hoursOfWeek.Mon 08:00.backlogAge")).toBe(30);
  expect(value("hoursOfWeek.Mon 09:00.backlogAge")).toBe(90);
  expect(value("hoursOfWeek.Mon 10:00.backlogAge")).toBe(135);
  expect(value("hoursOfWeek.Mon 11:00.backlogAge")).toBeNaN();
  expect(value("weeks.week 1.backlog")).toBe(2.5 / 168);
  expect(value("weeks.week 1.backlogAge")).toBe(75);
});

const span = (from: number, to: number, how: number, team = 0) => ({
  ticket: 0,
  visit: 0,
  tier: team,
  team,
  state: how,
  from,
  to,
});

const rowsOfWork = {
  tickets: [{ arrivedAt: 8 * hour }],
  visits: [visit(8 * hour, 11 * hour)],
  spans: [
    span(8 * hour, 9 * hour + 30 * min, state.queued),
    span(9 * hour + 30 * min, 11 * hour, state.handling),
    span(9 * hour, 10 * hour, state.suspended, 1),
    span(8 * hour, 12 * hour, state["pending customer"]),
  ],
  staffing: [
    { team: 0, from: 9 * hour, to: 12 * hour, available: 1, paid: 2 },
    { team: 1, from: 9 * hour, to: 10 * hour, available: 3, paid: 3 },
  ],
};
const value = measured(rowsOfWork, { ...fortnight, window: { from: 0, to: week } });

test("queue and work of all teams are averages over the hour", () => {
  expect(value("hoursOfWeek.Mon 08:00.queueLength")).toBe(1);
  expect(value("hoursOfWeek.Mon 09:00.queueLength")).toBe(1 / 2 + 1);
  expect(value("hoursOfWeek.Mon 10:00.queueLength")).toBe(0);
  expect(value("hoursOfWeek.Mon 09:00.agentsOnShift")).toBe(4);
  expect(value("hoursOfWeek.Mon 08:00.agentsOnShift")).toBe(0);
  expect(value("hoursOfWeek.Mon 09:00.occupancy")).toBe(1 / 2 / 4);
  expect(value("hoursOfWeek.Mon 10:00.utilisation")).toBe(1 / 2);
  expect(value("hoursOfWeek.Mon 08:00.occupancy")).toBeNaN();
});

test("an hour is understaffed for a team that has more in hand and waiting than agents", () => {
  // From 9 on team 0 has one ticket and one agent, which is enough.
  expect(value("hoursOfWeek.Mon 09:00.understaffedTime")).toBe(0);
  expect(value("hoursOfWeek.Mon 08:00.understaffedTime")).toBeNaN();
  const another = {
    ...rowsOfWork,
    spans: [...rowsOfWork.spans, span(9 * hour, 9 * hour + min, state.queued)],
  };
  const short = measured(another, { ...fortnight, window: { from: 0, to: week } });
  // Team 0 of the two that are on shift; over the week one of its three hours and the other's one.
  expect(short("hoursOfWeek.Mon 09:00.understaffedTime")).toBe(1 / 2);
  expect(short("weeks.week 1.understaffedTime")).toBe(1 / 4);
});

test("what isn't known of some tier isn't known of the desk", () => {
  const { tiers } = context;
  const given = { ...fortnight, tiers: [tiers[0], { ...tiers[1], kind: "unknown" as const }] };
  const unknown = measured(rowsOfWork, given);
  expect(unknown("hoursOfWeek.Mon 08:00.queueLength")).toBeNaN();
  expect(unknown("hoursOfWeek.Mon 09:00.agentsOnShift")).toBe(1 / 2);
});

test("hours are those of the local clock, also where it is changed", () => {
  // Monday 23 March 2026 in Berlin; clocks go from 2:00 to 3:00 on Sunday.
  const startsAt = Date.UTC(2026, 2, 22, 23);
  const window = { from: 0, to: week - hour };
  const localTime = localTimeOf("Europe/Berlin", startsAt, window);
  expect(localTime.changes).toEqual([6 * day + 2 * hour]);
  const from = 6 * day + 90 * min;
  const value = measured(
    { tickets: [{ arrivedAt: from }], visits: [visit(from, from + 2 * hour)] },
    { ...fortnight, window, localTime },
  );
  expect(value("hoursOfWeek.Sun 01:00.backlog")).toBe(1 / 2);
  expect(value("hoursOfWeek.Sun 02:00.backlog")).toBeNaN();
  expect(value("hoursOfWeek.Sun 03:00.backlog")).toBe(1);
  expect(value("hoursOfWeek.Sun 04:00.backlog")).toBe(1 / 2);
});

test("the hour that comes twice counts twice", () => {
  // Monday 19 October 2026 in Berlin; clocks go from 3:00 back to 2:00 on Sunday.
  const startsAt = Date.UTC(2026, 9, 18, 22);
  const window = { from: 0, to: week + hour };
  const localTime = localTimeOf("Europe/Berlin", startsAt, window);
  const arrivals = [2 * hour, 3 * hour, 4 * hour].map((at) => ({ arrivedAt: 6 * day + at }));
  const value = measured({ tickets: arrivals }, { ...fortnight, window, localTime });
  expect(value("hoursOfWeek.Sun 02:00.arrived")).toBe(2);
  expect(value("hoursOfWeek.Sun 02:00.arrivalRate")).toBe(1);
  expect(value("hoursOfWeek.Sun 03:00.arrived")).toBe(1);
  expect(value("hoursOfWeek.Sun 23:00.arrivalRate")).toBe(0);
});

test("groups of several dimensions stand apart", () => {
  const value = measured(
    { tickets: [{ type: 1, arrivedAt: 9 * hour }] },
    { ...fortnight, names, breakdowns: ["week", "type", "hourOfWeek"] },
  );
  expect(value("types.network.arrived")).toBe(1);
  expect(value("types.password.arrived")).toBe(0);
  expect(value("hoursOfWeek.Mon 09:00.arrived")).toBe(1);
  expect(value("weeks.week 1.arrived")).toBe(1);
});
