import { describe, expect, it } from "vitest";
import { measureContext } from "../../../src/metrics/measureContext.ts";
import { scenarioSchema } from "../../../src/model/scenarioSchema.ts";
import { valuesOf } from "../metrics/world.ts";
import { fixed, play, tier, type World } from "./story.ts";

const direct = (name: string, entry: string, priority = "P4") => ({
  name,
  ticketsPerWeek: 0,
  entry,
  priority,
});

/** L2 has nobody of its own: those of L1 work there too. */
const world: World = {
  arrivals: { low: ["9:00"], high: ["9:05"] },
  types: [direct("low", "L1"), direct("high", "L2", "P1")],
  tiers: [
    tier({ routes: {}, teams: [{ name: "Front", agents: 1, hourlyCost: 60 }] }),
    { name: "L2", sharedTeams: "Front", handling: fixed(30), routes: {} },
  ],
};

describe("a team shared by two tiers", () => {
  it("takes the tickets of both, first come, for as long as each tier's take", () => {
    const story = play({ ...world, arrivals: { low: ["9:00", "9:06"], high: ["9:05"] } });
    expect(story.spans(1)).toEqual(["L2 queued 9:05-9:10", "L2 handling 9:10-9:40"]);
    expect(story.spans(2)).toEqual(["L1 queued 9:06-9:40", "L1 handling 9:40-9:50"]);
    expect([0, 1, 2].map((ticket) => story.agents(ticket))).toEqual([
      ["Front#0"],
      ["Front#0"],
      ["Front#0"],
    ]);
  });

  it("goes by its own tier's dispatch, and so may interrupt one tier's work for the other's", () => {
    const [l1, l2] = world.tiers;
    const preempting = {
      ...l1,
      dispatch: "priority" as const,
      preemption: { priorities: "P1" },
    };
    const story = play({ ...world, tiers: [preempting, l2] });
    expect(story.spans(1)).toEqual(["L2 handling 9:05-9:35"]);
    expect(story.spans(0).at(-1)).toBe("L1 handling 9:35-9:40");
  });

  it("gets a ticket that moves from one of its tiers to the other", () => {
    const [l1, l2] = world.tiers;
    const story = play({
      arrivals: { low: ["9:00"] },
      types: [direct("low", "L1")],
      tiers: [{ ...l1, routes: { L2: 1 } }, l2],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 escalated", "L2 9:10-9:40 resolved"]);
  });

  it("stands behind the tier's own teams where both wait as long", () => {
    const story = play({
      arrivals: { high: ["9:00", "9:00"] },
      types: [direct("high", "L2")],
      tiers: [
        world.tiers[0],
        tier({ name: "L2", routes: {}, sharedTeams: ["Front"], handling: fixed(30) }),
      ],
    });
    expect([0, 1].map((ticket) => story.agents(ticket)[0])).toEqual(["L2 team#0", "Front#0"]);
  });

  it("has its hours and cost divided by the time it worked at each", () => {
    const { log } = play(world);
    const scenario = scenarioSchema.parse({
      name: "world",
      demand: { ticketsPerWeek: 0 },
      types: world.types,
      tiers: world.tiers,
    });
    const value = valuesOf(log, measureContext(scenario, log.names, log.window));
    // 168 hours at 60; 10 of 40 minutes of work at L1, 30 at L2.
    expect(value("cost.byTier.L1")).toBe(168 * 60 * 0.25);
    expect(value("cost.byTier.L2")).toBe(168 * 60 * 0.75);
    expect(value("cost.total")).toBe(168 * 60);
    const occupancy = 40 / (168 * 60);
    expect(value("tiers.L1.occupancy")).toBeCloseTo(occupancy, 12);
    expect(value("tiers.L2.occupancy")).toBeCloseTo(occupancy, 12);
  });
});
