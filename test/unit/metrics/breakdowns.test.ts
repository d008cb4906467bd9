import { expect, test } from "vitest";
import { names } from "../log/logOf.ts";
import { clock, ending, measured, min, outcome, state } from "./world.ts";

const breakdowns = ["type", "priority", "channel", "team"] as const;

const ticket = (type: number, priority: number, minutes: number) => ({
  type,
  priority,
  channel: type,
  arrivedAt: 100 * min,
  resolvedAt: (100 + minutes) * min,
  outcome: outcome.resolved,
});

const visit = (ticket: number, type: number, team: number, given: object = {}) => ({
  ticket,
  type,
  priority: 1,
  channel: type,
  team,
  tier: team,
  arrivedAt: 100 * min,
  joinedAt: 100 * min,
  startedAt: 100 * min,
  endedAt: 150 * min,
  ending: ending.resolved,
  ...given,
});

const span = (visit: number, team: number, from: number, to: number, given: object = {}) => ({
  ticket: 0,
  visit,
  team,
  tier: team,
  state: state.handling,
  from: from * min,
  to: to * min,
  ...given,
});

const promise = (type: number, how: number) => ({
  promise: 0,
  ticket: 0,
  type,
  priority: 1,
  channel: type,
  dueAt: 150 * min,
  ending: how,
});

const rows = {
  tickets: [
    ticket(0, 0, 20),
    ticket(0, 1, 40),
    ticket(1, 1, 60),
    { type: 1, priority: 0, arrivedAt: 110 * min, outcome: outcome.open },
    { type: 1, priority: 0, arrivedAt: 99 * min, outcome: outcome.open },
  ],
  visits: [
    visit(0, 0, 0, { queuedTime: 4 * min, handlingTime: 10 * min, ending: ending.escalated }),
    visit(1, 0, 0, { queuedTime: 0, handlingTime: 20 * min }),
    visit(0, 0, 1, { queuedTime: 6 * min, handlingTime: 30 * min }),
    visit(2, 1, 1, { queuedTime: 20 * min, ending: ending.open, startedAt: NaN }),
    visit(2, 1, 1, { ending: ending.lost }),
  ],
  spans: [span(0, 0, 90, 120), span(1, 0, 120, 150), span(2, 1, 150, 180, { state: state.queued })],
  staffing: [
    { team: 0, from: 100 * min, to: 200 * min, available: 1, paid: 2, overtime: 0 },
    { team: 1, from: 100 * min, to: 160 * min, available: 1, paid: 1, overtime: 0 },
  ],
  clocks: [
    promise(0, clock.met),
    promise(0, clock.breached),
    promise(0, clock.cancelled),
    promise(1, clock.met),
  ],
};

const named = { ...names, channels: ["phone", "e-mail"] };
const value = measured(rows, { breakdowns, names: named });

test("tickets are told apart by type and by priority", () => {
  expect(value("types.password.arrived")).toBe(2);
  expect(value("types.network.arrived")).toBe(2);
  expect(value("types.network.resolved")).toBe(1);
  expect(value("types.network.open")).toBe(1);
  expect(value("types.password.resolutionTime")).toBe((20 + 40) / 2);
  expect(value("priorities.P1.arrived")).toBe(2);
  expect(value("channels.phone.arrived")).toBe(2);
  expect(value("channels.e-mail.resolutionTime")).toBe(60);
  expect(value("priorities.P2.resolutionTime")).toBe((40 + 60) / 2);
});

test("visits are told apart by team too, those turned away left out", () => {
  expect(value("types.password.visits")).toBe(3);
  expect(value("types.network.visits")).toBe(1);
  expect(value("channels.phone.visits")).toBe(3);
  expect(value("channels.e-mail.waitingTime")).toBe(20);
  expect(value("channels.phone.handlingTime")).toBe((10 + 20 + 30) / 3);
  expect(value("teams.desk.waitingTime")).toBe((4 + 0) / 2);
  expect(value("teams.experts.waitingTime")).toBe((6 + 20) / 2);
  expect(value("types.password.handlingTime")).toBe((10 + 20 + 30) / 3);
  expect(value("teams.desk.handlingTime")).toBe((10 + 20) / 2);
  expect(value("teams.desk.escalationRate")).toBe(1 / 2);
  expect(value("teams.experts.escalationRate")).toBe(0);
});

test("attainment is of all promises together", () => {
  expect(value("types.password.attainment")).toBe(1 / 2);
  expect(value("types.network.attainment")).toBe(1);
  expect(value("channels.phone.attainment")).toBe(1 / 2);
  expect(value("channels.e-mail.attainment")).toBe(1);
  expect(value("priorities.P1.attainment")).toBeNaN();
  expect(value("priorities.P2.attainment")).toBe(2 / 3);
});

test("occupancy and cost are the team's own", () => {
  // 20 of the first span's 30 minutes lie in the window
  expect(value("teams.desk.occupancy")).toBe((20 + 30) / 100);
  expect(value("teams.experts.occupancy")).toBe(0);
  expect(value("teams.desk.cost")).toBeCloseTo(((2 * 100) / 60) * 20, 12);
  expect(value("teams.experts.cost")).toBeCloseTo(50, 12);
});

test("nothing is broken down unless asked for, and only by what is", () => {
  expect(() => measured(rows)("types.password.arrived")).toThrow("no such path");
  const byTeam = measured(rows, { breakdowns: ["team"] });
  expect(byTeam("teams.experts.visits")).toBe(2);
  expect(() => byTeam("types.password.arrived")).toThrow("no such path");
  expect(() => byTeam("teams.desk.arrived")).toThrow("no such path");
});
