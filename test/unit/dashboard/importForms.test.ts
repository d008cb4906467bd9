import { expect, test } from "vitest";
import {
  emptyStaffing,
  staffingOf,
  unknownTier,
} from "../../../src/dashboard/importing/staffingDraft.ts";
import {
  anyPriority,
  emptyPromises,
  promisesOf,
} from "../../../src/dashboard/importing/promiseDraft.ts";
import { withoutEndings } from "../../../src/dashboard/importing/deskDraft.ts";
import { problemPlace } from "../../../src/dashboard/importing/problemPlace.ts";
import { tierMappingOf, tierNames } from "../../../src/dashboard/importing/tierMappingOf.ts";
import { durationFields, variedLeaves } from "../../../src/dashboard/state/variedLeaves.ts";
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

test("staffing that can't be is refused at its fields", () => {
  const l1 = { ...unknownTier, isKnown: true, agents: "2.5", hours: "8-18", occupancy: "lots" };
  const l2 = { ...unknownTier, isKnown: true };
  const draft = { ...emptyStaffing, tiers: { L1: l1, L2: l2 } };
  const { staffing, errors } = staffingOf(draft, ["L1", "L2"]);
  expect(staffing).toBeNull();
  expect(Object.fromEntries(errors)).toEqual({
    "L1 agents": "must be a whole number such as 20, got 2.5",
    "L1 hours": 'must be hours such as 09:00-17:00, got "8-18"',
    "L1 occupancy": 'must be a percentage such as 30 % or a number from 0 to 1, got "lots"',
    "L2 agents": "must be a number such as 20, got nothing",
  });
});

test("a tier with nobody at it in the form is told so at its number of agents", () => {
  const l1 = { ...unknownTier, isKnown: true };
  const { errors } = staffingOf({ ...emptyStaffing, tiers: { L1: l1 } }, ["L1"]);
  expect([...errors.keys()]).toEqual(["L1 agents"]);
});

test("shares above one are per cent, whether they say so or not", () => {
  const l1 = { ...unknownTier, isKnown: true, agents: "4", shrinkage: "20", occupancy: "0.8" };
  const { staffing } = staffingOf({ ...emptyStaffing, tiers: { L1: l1 } }, ["L1"]);
  expect([staffing?.tiers["L1"].shrinkage, staffing?.tiers["L1"].occupancy]).toEqual([0.2, 0.8]);
});

test("nothing stated is no staffing and no error", () => {
  expect(staffingOf(emptyStaffing, ["L1"])).toEqual({ staffing: null, errors: new Map() });
});

const priorities = ["1 - Critical", "2 - High"];
const limits = (resolution: Record<string, string>, response: Record<string, string> = {}) => ({
  ...emptyPromises,
  limits: { resolution, "first response": response },
});

test("what is promised by priority is one promise a measure, and what is left empty promises nothing", () => {
  const draft = { ...limits({ "1 - Critical": " 4 h " }), penalty: "20" };
  expect(promisesOf(draft, priorities).promises).toEqual({
    promises: [
      {
        name: "Resolution",
        measure: "resolution",
        limit: { byPriority: { "1 - Critical": "4 h" } },
        penalty: { once: 20 },
      },
    ],
  });
  expect(promisesOf(emptyPromises, priorities)).toEqual({ promises: null, errors: new Map() });
});

test("promises in hours share a calendar", () => {
  const draft = { ...limits({ "2 - High": "8 h" }), days: "mon-fri", hours: "09:00-17:00" };
  const { promises } = promisesOf(draft, priorities);
  expect(promises?.calendars).toEqual([
    { name: "Promised hours", hours: [{ days: "mon-fri", hours: "09:00-17:00" }] },
  ]);
  expect(promises?.promises?.[0].calendar).toBe("Promised hours");
});

test("a desk whose export tells no priorities promises the same to all", () => {
  const { promises } = promisesOf(limits({ [anyPriority]: "8 h" }), []);
  expect(promises?.promises?.[0].limit).toBe("8 h");
});

test("promises that can't be are refused at their fields", () => {
  const draft = limits({ "1 - Critical": "soon", "2 - High": "8 h" }, { "2 - High": "-1 h" });
  const { promises, errors } = promisesOf(
    { ...draft, days: "mon-fri", hours: "", penalty: "much" },
    priorities,
  );
  expect(promises).toBeNull();
  expect([...errors.keys()].sort()).toEqual([
    "first response 2 - High",
    "hours",
    "penalty",
    "resolution 1 - Critical",
  ]);
  expect(errors.get("resolution 1 - Critical")).toContain('got "soon"');
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

test.each([
  ["incidents.csv.gz", "incidents"],
  ["Tickets 2026.xlsx", "Tickets 2026"],
  ["export.v2.JSON", "export.v2"],
  ["log.xes.zip", "log"],
  ["desk", "desk"],
])("a desk is called like its file %s, without the file's endings", (file, name) => {
  expect(withoutEndings(file)).toBe(name);
});

test("of several files a problem's place says in which it is", () => {
  const problem = {
    code: "unknown-status",
    severity: "set aside",
    file: "may.csv",
    line: 1203,
    column: "Status",
    value: "?",
    message: "nobody said what this status means",
    count: 2,
  } as const;
  expect(problemPlace(problem, false)).toBe("line 1,203, Status, “?”");
  expect(problemPlace(problem, true)).toBe("may.csv, line 1,203, Status, “?”");
});
