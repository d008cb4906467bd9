import { expect, it } from "vitest";
import { hasShift } from "../../../src/model/hasShift.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";

/** 2026-01-05 is a Monday. */
function isOn(team: object, from: string, to: string): boolean {
  const { scenario } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [{ name: "L1", teams: [{ name: "Front", ...team }], handling: "10 min" }],
  });
  return hasShift(scenario!.tiers[0].teams![0], from, to);
}

const shift = { days: "mon-fri", hours: "09:00-17:00", agents: 2 };
const office = { shifts: [shift] };

it.each<readonly [string, team: object, from: string, to: string, isOn: boolean]>([
  ["a day of the week with a shift", office, "2026-01-09", "2026-01-09", true],
  ["a weekend", office, "2026-01-10", "2026-01-11", false],
  ["the last date counts", office, "2026-01-10", "2026-01-12", true],
  ["a holiday", { ...office, holidays: ["2026-01-12"] }, "2026-01-10", "2026-01-12", false],
  [
    "holidays for weeks on end, and then a shift",
    {
      shifts: [{ ...shift, days: "mon" }],
      holidays: ["2026-01-12", "2026-01-19", "2026-01-26"],
    },
    "2026-01-06",
    "2026-02-02",
    true,
  ],
  [
    "a night that ends in it",
    { shifts: [{ ...shift, days: "fri", hours: "22:00-06:00" }] },
    "2026-01-10",
    "2026-01-10",
    false,
  ],
  [
    "a shift of nobody",
    {
      shifts: [
        { ...shift, agents: 0 },
        { ...shift, days: "sat" },
      ],
    },
    "2026-01-05",
    "2026-01-09",
    false,
  ],
  ["around the clock", { agents: 2 }, "2026-01-10", "2026-01-10", true],
  [
    "around the clock but for holidays",
    { agents: 2, holidays: ["2026-01-10"] },
    "2026-01-10",
    "2026-01-10",
    false,
  ],
])("a shift begins: %s", (_, team, from, to, expected) => {
  expect(isOn(team, from, to)).toBe(expected);
});
