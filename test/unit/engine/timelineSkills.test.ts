import { describe, expect, it } from "vitest";
import { play, tier } from "./story.ts";

/** What agents can do is a matter of their team: whoever can do something else is another team of the tier. */
const team = (name: string, types?: string[]) => ({
  name,
  agents: 1,
  ...(types === undefined ? {} : { types }),
});

const skills = tier({
  teams: [
    team("network", ["network"]),
    team("database", ["database"]),
    team("generalist", ["network", "database"]),
  ],
});

describe("agents of a tier with different skills", () => {
  it("take only what they can, and who can do both helps where somebody waits", () => {
    const story = play({
      arrivals: { network: ["9:00", "9:01"], database: ["9:02", "9:03"] },
      tiers: [skills],
    });
    expect(story.agents(0)).toEqual(["network#0"]);
    expect(story.agents(1)).toEqual(["generalist#0"]);
    expect(story.agents(2)).toEqual(["database#0"]);
    // The network's specialist is idle from 9:10 on, and can't help: database's is free at 9:12.
    expect(story.spans(3)).toEqual(["L1 queued 9:03-9:12", "L1 handling 9:12-9:22"]);
    expect(story.agents(3)).toEqual(["database#0"]);
  });

  it("let wait what none of those on shift can do", () => {
    const late = { days: "daily", hours: "12:00-17:00", agents: 1 } as const;
    const story = play({
      arrivals: { network: ["9:00"], database: ["9:00"] },
      tiers: [
        tier({
          teams: [
            team("network", ["network"]),
            { name: "database", shifts: [late], types: ["database"] },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:10"]);
    expect(story.spans(1)).toEqual(["L1 queued 9:00-12:00", "L1 handling 12:00-12:10"]);
  });

  it("of whom each can do something else are teams of one", () => {
    const matrix: Readonly<Record<string, string[]>> = {
      Ada: ["network", "database"],
      Grace: ["database", "web"],
      Linus: ["web"],
    };
    const story = play({
      arrivals: { network: ["9:00"], database: ["9:01"], web: ["9:02", "9:03"] },
      tiers: [tier({ teams: Object.entries(matrix).map(([name, types]) => team(name, types)) })],
    });
    expect([0, 1, 2].map((ticket) => story.agents(ticket))).toEqual([
      ["Ada#0"],
      ["Grace#0"],
      ["Linus#0"],
    ]);
    // Grace and Linus are as long away from being free as far as expected: the first of the list.
    expect(story.agents(3)).toEqual(["Grace#0"]);
    expect(story.spans(3)).toEqual(["L1 queued 9:03-9:11", "L1 handling 9:11-9:21"]);
  });
});
