import { expect, test } from "vitest";
import { withValue } from "../../../src/dashboard/state/scenarioText.ts";
import {
  agentCounts,
  byTeam,
  emptyTiers,
  fixedTiers,
} from "../../../src/dashboard/words/agentCounts.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const read = (text: string) => loadScenario(text, "desk").input;
const counts = (text: string) => agentCounts(read(text));

test("a team's shifts stand together under its name", () => {
  const teams = byTeam(counts(deskText));
  expect(teams.map(({ name, counts }) => [name, ...counts.map(({ when }) => when)])).toEqual([
    ["L1 Front", "mon-fri 08:00-16:00", "mon-fri 10:00-18:00"],
    ["L2 Back", "around the clock"],
  ]);
});

test("a tier is empty where all its teams and shifts have no agents", () => {
  const shifts = ["tiers", 0, "teams", 0, "shifts"] as const;
  const half = withValue(deskText, [...shifts, 0, "agents"], 0);
  expect(emptyTiers(read(half))).toEqual([]);
  expect(emptyTiers(read(withValue(half, [...shifts, 1, "agents"], 0)))).toEqual(["L1"]);
});

test("a tier that another tier's team serves is neither empty nor of unknown capacity", () => {
  const input = read(deskText);
  const [front, { teams: _, ...back }] = input.tiers;
  const shared = { ...input, tiers: [front, { ...back, sharedTeams: ["Front"] }] };
  expect(emptyTiers(shared)).toEqual([]);
  expect(fixedTiers(shared)).toEqual([{ tier: "L2", why: "is served by Front of another tier." }]);
});
