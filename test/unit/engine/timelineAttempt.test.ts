import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

/** A type of which no ticket can be resolved below L2. */
const hard = { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" } as const;
const easy = { name: "easy", ticketsPerWeek: 0 } as const;

describe("an attempt at a tier that can resolve the ticket", () => {
  it("resolves it after the handling time", () => {
    const story = play({ arrivals: { easy: ["9:00"] }, tiers: [tier(), tier({ name: "L2" })] });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:10"]);
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 resolved"]);
    expect(story.outcome(0)).toBe("resolved");
  });

  it("moves on when the time box ends", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [tier({ handling: fixed(30), timeBox: "20 min" }), tier({ name: "L2" })],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:20 escalated", "L2 9:20-9:30 resolved"]);
  });

  it("moves on at a whole millisecond, however the time box is written", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [tier({ handling: fixed(30), timeBox: "20.00001 min" }), tier({ name: "L2" })],
    });
    // 20.00001 min are 1,200,000.6 ms
    expect(story.log.visits.columns.handlingTime[0]).toBe(1_200_001);
  });

  it("resolves it where it takes exactly as long as the time box", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [tier({ handling: fixed(20), timeBox: "20 min" }), tier({ name: "L2" })],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:20 resolved"]);
  });

  it("with a premature escalation moves on after diagnosis", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [
        tier({ prematureEscalation: 1, diagnosis: fixed(3), handling: fixed(30) }),
        tier({ name: "L2" }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:03", "L2 handling 9:03-9:13"]);
    expect(story.visits(0)).toEqual(["L1 9:00-9:03 escalated", "L2 9:03-9:13 resolved"]);
  });

  it("at the last tier resolves it, there being nowhere to move", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [tier({ prematureEscalation: 1, timeBox: "5 min" })],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 resolved"]);
  });
});

describe("an attempt at a tier that can't resolve the ticket", () => {
  const l2 = tier({ name: "L2" });

  it("takes the diagnosis time and moves it to the next tier", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [tier({ diagnosis: fixed(4) }), l2],
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:04", "L2 handling 9:04-9:14"]);
  });

  it("takes a handling time where diagnosis isn't told apart", () => {
    const story = play({ arrivals: { hard: ["9:00"] }, types: [hard], tiers: [tier(), l2] });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:10", "L2 handling 9:10-9:20"]);
  });

  it("takes no longer than the time box", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [tier({ diagnosis: fixed(30), timeBox: "12 min" }), l2],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:12 escalated", "L2 9:12-9:22 resolved"]);
  });

  it("held on to, takes the further time as handling before it moves, counted as over-holding", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [tier({ diagnosis: fixed(4), overHolding: { share: 1, time: fixed(15) } }), l2],
    });
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:04",
      "L1 handling 9:04-9:19",
      "L2 handling 9:19-9:29",
    ]);
    expect(story.log.tickets.columns.isOverHeld[0]).toBe(1);
    expect(Array.from(story.log.spans.columns.isMisplaced).slice(0, 3)).toEqual([0, 2, 0]);
  });

  it("moves step by step, or straight to the able tier where that is said", () => {
    const tiers = [
      tier({ diagnosis: fixed(1) }),
      tier({ name: "L2", diagnosis: fixed(1) }),
      tier({ name: "L3" }),
    ];
    const hardest = { ...hard, resolvableFrom: "L3" };
    const world = { arrivals: { hard: ["9:00"] }, types: [hardest] };
    expect(play({ ...world, tiers }).visits(0)).toEqual([
      "L1 9:00-9:01 escalated",
      "L2 9:01-9:02 escalated",
      "L3 9:02-9:12 resolved",
    ]);
    const straight = [{ ...tiers[0], escalatesTo: "capable" }, ...tiers.slice(1)];
    expect(play({ ...world, tiers: straight }).visits(0)).toEqual([
      "L1 9:00-9:01 escalated",
      "L3 9:01-9:11 resolved",
    ]);
  });

  it("counts work above the lowest able tier as over-escalation", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      types: [{ ...easy, entry: "L2" }],
      tiers: [tier(), l2],
    });
    expect(story.log.tickets.columns.isOverEscalated[0]).toBe(1);
    expect(story.log.spans.columns.isMisplaced[0]).toBe(1);
  });
});

describe("authority", () => {
  const boundTo = (checked: "at intake" | "after diagnosis") =>
    tier({ diagnosis: fixed(4), authority: { types: ["other"], checked } });
  const world = {
    arrivals: { easy: ["9:00"], other: [] },
    types: [easy, { name: "other", ticketsPerWeek: 0 }],
  };

  it("checked at intake moves the ticket at once, with a visit of no length", () => {
    const story = play({ ...world, tiers: [boundTo("at intake"), tier({ name: "L2" })] });
    expect(story.visits(0)).toEqual(["L1 9:00-9:00 escalated", "L2 9:00-9:10 resolved"]);
    expect(story.spans(0)).toEqual(["L2 handling 9:00-9:10"]);
  });

  it("checked after diagnosis moves it then", () => {
    const story = play({ ...world, tiers: [boundTo("after diagnosis"), tier({ name: "L2" })] });
    expect(story.visits(0)).toEqual(["L1 9:00-9:04 escalated", "L2 9:04-9:14 resolved"]);
  });

  it("alone is noted where it moves what the tier could have resolved", () => {
    const tiers = [boundTo("at intake"), tier({ name: "L2" })];
    expect(play({ ...world, tiers }).events(0)).toEqual(["9:00 no authority"]);
    const later = play({ ...world, tiers: [boundTo("after diagnosis"), tiers[1]] });
    expect(later.events(0)).toEqual(["9:04 no authority"]);
    const unable = { ...world, types: [{ ...easy, resolvableFrom: "L2" }, world.types[1]] };
    expect(play({ ...unable, tiers }).events(0)).toEqual([]);
  });

  it("counts by impact too", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      types: [{ ...easy, impact: "high" }],
      tiers: [tier({ authority: { impacts: ["medium", "low"] } }), tier({ name: "L2" })],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:00 escalated");
  });

  it("that the last tier lacks too leaves the ticket there: there is nowhere to go", () => {
    const story = play({ ...world, tiers: [boundTo("at intake")] });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 resolved"]);
  });

  it("is looked for by `capable`: a tier that could but mayn't is passed over", () => {
    const story = play({
      ...world,
      types: [{ ...easy, resolvableFrom: "L2" }, world.types[1]],
      tiers: [
        tier({ diagnosis: fixed(1), escalatesTo: "capable" }),
        { ...boundTo("at intake"), name: "L2" },
        tier({ name: "L3" }),
      ],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:01 escalated", "L3 9:01-9:11 resolved"]);
  });
});

describe("rules on an attempt's outcome", () => {
  const l1 = tier({ diagnosis: fixed(2) });
  const rule = (name: string, outcome: "unsolved" | "time box" | "no authority", to: string) => ({
    name,
    from: "L1",
    when: { outcome },
    to,
  });

  it("say where an unsolved ticket goes", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [l1, tier({ name: "L2" }), tier({ name: "L3" })],
      escalation: [rule("skip", "unsolved", "L3")],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:02 escalated by skip", "L3 9:02-9:12 resolved"]);
  });

  it("say it by outcome, the first that matches", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [
        tier({ handling: fixed(30), timeBox: "20 min" }),
        tier({ name: "L2" }),
        tier({ name: "L3" }),
      ],
      escalation: [
        rule("a", "unsolved", "L2"),
        rule("b", "time box", "L3"),
        rule("c", "time box", "L2"),
      ],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:20 escalated by b");
  });

  it("say where a ticket beyond the authority goes", () => {
    const story = play({
      arrivals: { easy: ["9:00"], other: [] },
      tiers: [
        tier({ authority: { types: ["other"] } }),
        tier({ name: "L2" }),
        tier({ name: "L3" }),
      ],
      escalation: [rule("boss", "no authority", "L3")],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:00 escalated by boss");
  });
});

describe("returns", () => {
  const returning = (to?: string) =>
    tier({
      name: "L2",
      diagnosis: fixed(3),
      returns: { share: 1, ...(to === undefined ? {} : { to }) },
    });
  const passing = tier({ prematureEscalation: 1, diagnosis: fixed(1) });

  it("send what came from below and belongs there back after diagnosis, until it may not move again", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      tiers: [passing, returning()],
      maximumMoves: 2,
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:01 escalated",
      "L2 9:01-9:04 returned",
      "L1 9:04-9:14 resolved",
    ]);
    const { pingPongs, movesUp, movesDown } = story.log.tickets.columns;
    expect([pingPongs[0], movesUp[0], movesDown[0]]).toEqual([1, 1, 1]);
  });

  it("leave alone what the lower tier couldn't resolve", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [tier({ diagnosis: fixed(1) }), returning()],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:01 escalated", "L2 9:01-9:11 resolved"]);
  });

  it("leave alone what entered here", () => {
    const story = play({
      arrivals: { easy: ["9:00"] },
      types: [{ ...easy, entry: "L2" }],
      tiers: [passing, returning("L1")],
    });
    expect(story.visits(0)).toEqual(["L2 9:00-9:10 resolved"]);
  });
});

describe("routes", () => {
  it("lead up, down, to the same tier or out, by type, drawn anew each visit", () => {
    const story = play({
      arrivals: { up: ["9:00"], out: ["10:00"] },
      tiers: [
        tier({ routes: { byType: { up: { L2: 1 }, out: {} } } }),
        tier({ name: "L2", routes: { L3: 1 } }),
        tier({ name: "L3", routes: { L2: 1 } }),
      ],
      maximumMoves: 3,
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:10 escalated",
      "L2 9:10-9:20 escalated",
      "L3 9:20-9:30 returned",
      "L2 9:30-9:40 resolved",
    ]);
    expect(story.visits(1)).toEqual(["L1 10:00-10:10 resolved"]);
  });

  it("to the same tier begin a new visit at its tail", () => {
    const story = play({
      arrivals: { again: ["9:00"], other: ["9:01"] },
      tiers: [tier({ routes: { byType: { again: { L1: 1 }, other: {} } } })],
      maximumMoves: 1,
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:10 moved", "L1 9:10-9:30 resolved"]);
    expect(story.visits(1)).toEqual(["L1 9:01-9:20 resolved"]);
  });

  it("follow their shares: of 1,000 tickets 300 ± 58 move up", () => {
    // 4 standard deviations: 4 · √(1000 · 0.3 · 0.7) = 58.
    const arrivals = { ticket: Array.from({ length: 1000 }, (_, hour) => `${hour}:00`) };
    const story = play({
      arrivals,
      tiers: [tier({ routes: { L2: "30%" } }), tier({ name: "L2", routes: {} })],
      measured: "10 weeks",
    });
    const moved = story.log.visits.length - 1000;
    expect(Math.abs(moved - 300)).toBeLessThan(58);
  });
});

describe("what isn't told is drawn once a ticket", () => {
  it("the lowest able tier is the same in every attempt, and its shares hold", () => {
    const arrivals = { mixed: Array.from({ length: 1000 }, (_, hour) => `${hour}:00`) };
    const story = play({
      arrivals,
      types: [{ name: "mixed", ticketsPerWeek: 0, resolvableFrom: { L1: "60%", L2: "40%" } }],
      tiers: [tier({ diagnosis: fixed(1) }), tier({ name: "L2" })],
      measured: "10 weeks",
    });
    const { lowestTier, resolvedTier } = story.log.tickets.columns;
    expect(resolvedTier.slice(0, 1000)).toEqual(lowestTier.slice(0, 1000));
    const toL2 = lowestTier.slice(0, 1000).filter((index) => index === 1).length;
    // 4 standard deviations: 4 · √(1000 · 0.4 · 0.6) = 62.
    expect(Math.abs(toL2 - 400)).toBeLessThan(62);
  });
});
