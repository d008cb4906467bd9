import { describe, expect, test } from "vitest";
import { loadStaffing } from "../../../src/fit/loadStaffing.ts";
import { availableTime, staffingSchema, teamOf } from "../../../src/fit/staffing.ts";
import { teamSchema } from "../../../src/model/tierSchema.ts";

const hour = 3_600_000;
const monday = Date.UTC(2026, 0, 5);

function hoursIn(tier: unknown, from: number, to: number): number {
  const { tiers } = staffingSchema.parse({ tiers: { L1: tier } });
  const team = teamSchema.parse(teamOf("L1", tiers.L1));
  return availableTime(team, "UTC", monday + from * hour, monday + to * hour) / hour;
}

describe("available agent time", () => {
  test("is agents × hours on shift", () => {
    expect(hoursIn({ agents: 3, days: "mon-fri", hours: "08:00-16:00" }, 0, 168)).toBe(3 * 8 * 5);
  });

  test("is less by shrinkage and breaks", () => {
    const shifts = [{ days: "mon", hours: "08:00-16:00", agents: 2, breaks: ["12:00-13:00"] }];
    expect(hoursIn({ shifts, shrinkage: 0.25 }, 0, 168)).toBe(2 * 7 * 0.75);
  });

  test("counts only what lies between the instants", () => {
    expect(hoursIn({ agents: 1, days: "mon", hours: "08:00-16:00" }, 10, 14)).toBe(4);
  });

  test("around the clock is all the time", () => {
    expect(hoursIn({ agents: 2 }, 0, 168)).toBe(336);
  });

  test("leaves holidays out", () => {
    const tier = { agents: 1, days: "mon-fri", hours: "08:00-16:00", holidays: ["2026-01-06"] };
    expect(hoursIn(tier, 0, 168)).toBe(32);
  });

  test("adds up several shifts, one of them over midnight", () => {
    const shifts = [
      { days: "mon", hours: "08:00-16:00", agents: 2 },
      { days: "mon", hours: "22:00-06:00", agents: 1 },
    ];
    expect(hoursIn({ shifts }, 0, 168)).toBe(16 + 8);
  });
});

describe("a staffing file", () => {
  test("is read with its defaults", () => {
    expect(
      loadStaffing("tiers: { L1: { agents: 8, days: mon-fri, hours: 08:00-18:00 } }", "s.yaml"),
    ).toEqual({
      tiers: {
        L1: {
          agents: 8,
          days: "mon-fri",
          hours: "08:00-18:00",
          holidays: [],
          shrinkage: 0,
          hourlyCost: 0,
        },
      },
    });
  });

  test.each([
    ["{}", "tiers.L1 must have either agents or shifts"],
    ["{ agents: 1, shifts: [{ days: mon, hours: 08:00-16:00, agents: 1 }] }", "either"],
    ["{ agents: 1, days: mon-fri }", "tiers.L1 must give days and hours together"],
    [
      "{ agents: 1, days: mondays, hours: 08:00-16:00 }",
      'tiers.L1.days must be days such as mon-fri, sat, or daily, got "mondays"',
    ],
    [
      "{ agents: 1, days: mon, hours: 8 to 16 }",
      'tiers.L1.hours must be hours such as 09:00-17:00, got "8 to 16"',
    ],
    ["{ agents: -1 }", "tiers.L1.agents must be at least 0, got -1"],
    ["{ agents: 1, ocupancy: 80% }", "tiers.L1.ocupancy isn't known here"],
    ["{ agents: 1, occupancy: 120% }", "tiers.L1.occupancy must be at most 100 %"],
  ])("with a tier of %s is refused, with its place", (tier, message) => {
    const load = () => loadStaffing(`currency: EUR\ntiers:\n  L1: ${tier}\n`, "staff.yaml");
    expect(load).toThrow(message);
    expect(load).toThrow(/^staff\.yaml:3:\d+ /);
  });
});
