import { describe, expect, it } from "vitest";
import { escalateAfterAnHour } from "../../../src/cli/alternatives/escalateAfterAnHour.ts";
import { oneMoreAgent } from "../../../src/cli/alternatives/oneMoreAgent.ts";
import { shiftLeft } from "../../../src/cli/alternatives/shiftLeft.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import type { Scenario, ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { resolveVaried } from "../../../src/model/varied.ts";

type Routes = NonNullable<ScenarioInput["tiers"][number]["routes"]>;

function desk(routes: Routes): ScenarioInput {
  return {
    name: "Desk",
    demand: { ticketsPerWeek: 100 },
    types: [
      { name: "A", share: "50%", entry: "L1" },
      { name: "B", share: "50%", entry: "L1" },
    ],
    tiers: [
      { name: "L1", teams: [{ name: "L1", agents: 2 }], handling: { mean: "10 min" }, routes },
      {
        name: "L2",
        teams: [
          {
            name: "Early",
            shifts: [
              { days: "mon-fri", hours: "06:00-14:00", agents: 3 },
              { days: "mon-fri", hours: "14:00-22:00", agents: 4 },
            ],
          },
          { name: "Other", agents: 1 },
        ],
        handling: { mean: "20 min" },
        routes: { L1: "5%" },
      },
    ],
  };
}

function parsed(input: ScenarioInput): Scenario {
  const { scenario, errors } = parseScenario(input);
  expect(errors).toEqual([]);
  return scenario!;
}

describe("one more agent", () => {
  it("is one person more, in the first shift of the tier's first team", () => {
    const before = desk({ L2: "30%" });
    const [, { teams = [] }] = parsed(oneMoreAgent(before, "L2")).tiers;
    expect(
      teams.map(({ agents, shifts }) => agents ?? shifts?.map((shift) => shift.agents)),
    ).toEqual([[4, 4], 1]);
    const [front, second] = parsed(oneMoreAgent(before, "L1")).tiers;
    expect(front.teams?.[0].agents).toBe(3);
    expect(second).toEqual(parsed(before).tiers[1]);
  });

  it("can't be where nobody knows how many there are", () => {
    const unknown = { ...desk({}), tiers: [{ name: "L1", capacity: "unknown" as const }] };
    expect(() => oneMoreAgent(unknown, "L1")).toThrow("L1 must have a team");
  });
});

describe("escalation after an hour", () => {
  it("adds a rule after those there are", () => {
    const rule = { name: "first", when: { timeUnresolved: "8 h" } };
    const { escalation } = parsed(
      escalateAfterAnHour({ ...desk({ L2: "30%" }), escalation: [rule] }),
    );
    expect(escalation.map(({ name }) => name)).toEqual(["first", "An hour at L1"]);
    expect(escalation[1]).toMatchObject({
      from: ["L1"],
      to: "next",
      when: { timeInTier: { over: 3_600_000, clock: "team" } },
    });
  });
});

describe("shift-left", () => {
  const share = (routes: Routes, type: string, priority: string, visit: "entry" | "later") => {
    const scenario = parsed(shiftLeft(desk(routes), "A"));
    return resolveVaried(scenario.tiers[0].routes, { type, priority, visit })?.["L2"];
  };

  it.each<readonly [string, Routes]>([
    ["the same for all", { L2: "40%" }],
    ["by type", { byType: { A: { L2: "40%" }, B: { L2: 0.4 } } }],
    ["by type, the rest otherwise", { byType: { B: { L2: "40%" } }, otherwise: { L2: "40%" } }],
    [
      "by priority, then type",
      { byPriority: { P4: { byType: { A: { L2: "40%" } } } }, otherwise: { L2: "40%" } },
    ],
    [
      "by type, with holes filled otherwise",
      { byType: { A: { byVisit: { entry: { L2: "40%" } } } }, otherwise: { L2: "40%" } },
    ],
  ])(
    "halves what the front line passes on of a type alone, where routes are %s",
    (_how, routes) => {
      expect(share(routes, "A", "P4", "entry")).toBe(0.2);
      expect(share(routes, "A", "P4", "later")).toBe(0.2);
      expect(share(routes, "B", "P4", "entry")).toBe(0.4);
      expect(share(routes, "B", "P4", "later")).toBe(0.4);
    },
  );

  it("leaves what differs by circumstance different", () => {
    const routes = {
      byVisit: { entry: { L2: "40%" }, later: { L2: "10%" } },
      otherwise: { L2: "20%" },
    };
    expect(share(routes, "A", "P4", "entry")).toBe(0.2);
    expect(share(routes, "A", "P4", "later")).toBe(0.05);
    expect(share(routes, "B", "P4", "later")).toBe(0.1);
  });

  it("leaves the other tiers alone", () => {
    expect(parsed(shiftLeft(desk({ L2: "40%" }), "A")).tiers[1]).toEqual(parsed(desk({})).tiers[1]);
  });

  it("needs routes", () => {
    const { tiers, ...rest } = desk({});
    const { routes: _, ...front } = tiers[0];
    expect(() => shiftLeft({ ...rest, tiers: [front, tiers[1]] }, "A")).toThrow(
      "L1 must have routes",
    );
  });
});
