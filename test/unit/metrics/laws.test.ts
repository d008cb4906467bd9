import { expect, test } from "vitest";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { timeKinds } from "../../../src/log/ticketLog.ts";
import { dimensions } from "../../../src/metrics/dimension.ts";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { richDesk } from "../../browser/sameBytes/scenario.ts";
import { valuesOf } from "./world.ts";

const scenario = richDesk();
const log = simulateLog(scenario);
const context = measureContext(scenario, log.names, log.window);
const value = valuesOf(log, { ...context, breakdowns: dimensions });
const tiers = ["L1", "L2", "L3"];

const over = (names: readonly string[], path: (name: string) => string) =>
  names.reduce((sum, name) => sum + value(path(name)), 0);

test("what arrived is resolved, open, abandoned, deflected, lost or cancelled", () => {
  const outcomes = ["resolved", "open", "abandoned", "deflected", "lost", "cancelled"];
  expect(value("overall.arrived")).toBeGreaterThan(1_000);
  expect(over(outcomes, (name) => `overall.${name}`)).toBe(value("overall.arrived"));
});

test("shares of a whole add up to 1", () => {
  expect(over(tiers, (tier) => `tiers.${tier}.resolvedShare`)).toBeCloseTo(1, 12);
  expect(over(["L1", "L2"], (tier) => `tiers.${tier}.workShare`)).toBeCloseTo(1, 12);
  expect(over(["L1", "L2"], (tier) => `tiers.${tier}.hoursShare`)).toBeCloseTo(1, 12);
  expect(over(tiers, (tier) => `tiers.${tier}.queuedShare`)).toBeCloseTo(1, 12);
  const shared = value("cost.byTier.shared") / value("cost.total");
  expect(over(tiers, (tier) => `tiers.${tier}.costShare`) + shared).toBeCloseTo(1, 12);
});

test("tiers, penalties and rules add up to the total cost", () => {
  expect(over([...tiers, "shared"], (place) => `cost.byTier.${place}`)).toBeCloseTo(
    value("cost.total"),
    6,
  );
  const penalties = over(["solve", "answer"], (promise) => `sla.${promise}.penalty`);
  expect(value("cost.byTier.shared")).toBeGreaterThanOrEqual(penalties);
});

test("the tickets at the tiers are the backlog", () => {
  expect(over(tiers, (tier) => `tiers.${tier}.ticketsPresent`)).toBeCloseTo(
    value("overall.backlog"),
    9,
  );
});

test("spans fill the visits: where the time went adds up to 1, and its queues are the tiers' queues", () => {
  expect(over(timeKinds, (state) => `overall.timeByState.${state}`)).toBeCloseTo(1, 12);
  const queues = over(["L1", "L2", "L3"], (tier) => `tiers.${tier}.queueLength`);
  const inQueues = over(
    ["queuedOnShift", "queuedOffShift", "suspended"],
    (state) => `overall.timeByState.${state}`,
  );
  expect(inQueues * value("overall.backlog")).toBeCloseTo(queues, 9);
});

test("nobody works more than they are there, nor is there more than they are paid", () => {
  for (const tier of ["L1", "L2"]) {
    expect(value(`tiers.${tier}.occupancy`)).toBeGreaterThan(0);
    expect(value(`tiers.${tier}.occupancy`)).toBeLessThanOrEqual(1);
    expect(value(`tiers.${tier}.utilisation`)).toBeLessThanOrEqual(
      value(`tiers.${tier}.occupancy`),
    );
  }
});

test("promises due are met or breached", () => {
  for (const promise of ["solve", "answer"]) {
    const due = value(`sla.${promise}.due`);
    expect(due).toBeGreaterThan(100);
    expect(value(`sla.${promise}.met`) + value(`sla.${promise}.breached`)).toBe(due);
  }
});

test("quantiles are in order", () => {
  expect(value("overall.resolutionTimeP50")).toBeLessThan(value("overall.resolutionTimeP90"));
  expect(value("overall.resolutionTimeP90")).toBeLessThan(value("overall.resolutionTimeP95"));
});

test("where breached time went adds up to 1", () => {
  for (const promise of ["solve", "answer"]) {
    const shares = over(timeKinds, (state) => `sla.${promise}.breachedTimeByState.${state}`);
    expect(shares).toBeCloseTo(1, 12);
    expect(value(`sla.${promise}.breachedTime`)).toBeGreaterThan(0);
  }
});

test("the groups of a breakdown add up to the whole", () => {
  const { types, priorities, teams } = log.names;
  for (const name of ["arrived", "resolved", "open"]) {
    const whole = value(`overall.${name}`);
    expect(over(types, (type) => `types.${type}.${name}`)).toBe(whole);
    expect(over(priorities, (priority) => `priorities.${priority}.${name}`)).toBe(whole);
  }
  const visits = over(types, (type) => `types.${type}.visits`);
  expect(over(priorities, (priority) => `priorities.${priority}.visits`)).toBe(visits);
  const staff = over(["L1", "L2"], (tier) => `cost.byTier.${tier}`);
  const ours = teams.filter((_, team) => log.names.teamTiers[team] < 2);
  expect(over(ours, (team) => `teams.${team}.cost`)).toBeCloseTo(staff, 6);
});
