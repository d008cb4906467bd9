import { expect, it } from "vitest";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { bytesOf, limitDesk, playLimit } from "./limitDesk.ts";

type TeamInput = NonNullable<ScenarioInput["tiers"][number]["teams"]>[number];
type Shift = NonNullable<TeamInput["shifts"]>[number];

const daily = (hours: string, agents: number): Shift => ({ days: "daily", hours, agents });
const agents = { front: { day: 3, night: 1 }, back: { day: 2, night: 2 } };

/** Around the clock; `nights` says who is there from 17 to 9 besides the day shift. */
function rowsOf(nights: (day: Shift, night: Shift) => Partial<TeamInput>) {
  const scenario = limitDesk({
    measured: "8 weeks",
    ticketsPerWeek: 700,
    handling: { L1: "15 min", L2: "25 min" },
    team: (name) =>
      nights(daily("09:00-17:00", agents[name].day), daily("17:00-09:00", agents[name].night)),
    front: { preemption: { priorities: "P1" } },
  });
  return playLimit(scenario).sink;
}

it("an on-call team that comes at once, for everything, does what a shift in those hours does", () => {
  const shift = rowsOf((day, night) => ({ shifts: [day, night] }));
  const onCall = rowsOf((day, night) => ({
    shifts: [day],
    onCall: { duties: [night], reaction: "0 min", source: "the theory" },
  }));
  expect(shift.visits.length).toBeGreaterThan(5000);
  expect(bytesOf(onCall.tickets)).toEqual(bytesOf(shift.tickets));
  expect(bytesOf(onCall.visits)).toEqual(bytesOf(shift.visits));
  // Who is on call isn't on shift: waits at night count as off shift.
  expect(bytesOf(onCall.spans, ["offShiftTime"])).toEqual(bytesOf(shift.spans, ["offShiftTime"]));
});
