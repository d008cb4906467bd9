import { expect, test } from "vitest";
import {
  emptyStaffing,
  staffingOf,
  unknownTier,
} from "../../../src/dashboard/importing/staffingDraft.ts";
import { tierMappingOf, tierNames } from "../../../src/dashboard/importing/tierMappingOf.ts";
import { durationFields, variedLeaves } from "../../../src/dashboard/editor/variedLeaves.ts";
import { agentCounts, fixedTiers } from "../../../src/dashboard/words/agentCounts.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const groups = [
  { name: "Desk", tier: "L1", visits: 90 },
  { name: "Apps", tier: "L2", visits: 20 },
  { name: "Net", tier: "L2", visits: 10 },
];
const asProposed = new Map(groups.map(({ name, tier }) => [name, tier]));

test("a group that was moved takes its place in the other tier, and there is always one tier more to move to", () => {
  expect(tierMappingOf(groups, new Map([...asProposed, ["Net", "L1"]]))).toEqual([
    { tier: "L1", groups: ["Desk", "Net"] },
    { tier: "L2", groups: ["Apps"] },
  ]);
  expect(tierNames(groups, asProposed)).toEqual(["L1", "L2", "L3"]);
});

test("a tier that all groups have left is none", () => {
  const moved = new Map([...asProposed, ["Apps", "L3"], ["Net", "L3"]]);
  expect(tierMappingOf(groups, moved).map(({ tier }) => tier)).toEqual(["L1", "L3"]);
});

test("staffing is what was stated; tiers that nobody knows stay unknown", () => {
  const l1 = { ...unknownTier, isKnown: true, agents: "6", hourlyCost: "28.5", occupancy: "70%" };
  const { staffing } = staffingOf({ ...emptyStaffing, tiers: { L1: l1 } }, ["L1", "L2"]);
  expect(staffing?.tiers).toEqual({
    L1: expect.objectContaining({
      agents: 6,
      days: "mon-fri",
      hours: "08:00-18:00",
      occupancy: 0.7,
      hourlyCost: 28.5,
    }),
  });
});

test("staffing that can't be is refused with its place", () => {
  const l1 = { ...unknownTier, isKnown: true, agents: "2.5" };
  const { staffing, errors } = staffingOf({ ...emptyStaffing, tiers: { L1: l1 } }, ["L1"]);
  expect(staffing).toBeNull();
  expect(errors.join()).toContain("tiers.L1.agents");
});

test("nothing stated is no staffing and no error", () => {
  expect(staffingOf(emptyStaffing, ["L1"])).toEqual({ staffing: null, errors: [] });
});

test("every value of what varies has its path and whom it holds for", () => {
  const handling = {
    byType: { mail: { byVisit: { first: "5 min", later: "9 min" } }, print: "7 min" },
    otherwise: { mean: "6 min", cv: 0.5 },
  };
  expect(variedLeaves(handling).map(({ path, whom }) => [path.join("."), whom])).toEqual([
    ["byType.mail.byVisit.first", "mail, first visit"],
    ["byType.mail.byVisit.later", "mail, later visits"],
    ["byType.print", "print"],
    ["otherwise", "all others"],
  ]);
  expect(durationFields(handling.otherwise)).toEqual([{ key: "mean", label: "mean" }]);
});

test("agents can be varied by team and shift; where they can't, it is said why", () => {
  const { input } = loadScenario(deskText, "desk");
  expect(agentCounts(input).map(({ tier, team, when }) => `${tier} ${team}, ${when}`)).toEqual([
    "L1 Front, mon-fri 08:00-16:00",
    "L1 Front, mon-fri 10:00-18:00",
    "L2 Back, around the clock",
  ]);
  const unknown = {
    ...input,
    tiers: [{ name: "L1", capacity: "unknown", visitTime: "1 h" } as const],
  };
  expect(agentCounts(unknown)).toEqual([]);
  expect(fixedTiers(unknown)[0].why).toMatch(/^capacity unknown/);
});
