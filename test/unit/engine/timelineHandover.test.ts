import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Vendor = NonNullable<World["tiers"][number]["vendor"]>;

const hard = { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" } as const;
const hardest = { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L3" } as const;
const leaving = (saved: string, given: object = {}) =>
  tier({ diagnosis: fixed(10), handover: { saved }, ...given });

describe("what a lower tier hands over", () => {
  it("shortens the next attempt by its share", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [leaving("25%"), tier({ name: "L2", handling: fixed(40) })],
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:10", "L2 handling 9:10-9:40"]);
  });

  it("shortens a diagnosis too, and only the next attempt", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hardest],
      tiers: [
        leaving("50%"),
        tier({ name: "L2", diagnosis: fixed(20) }),
        tier({ name: "L3", handling: fixed(20) }),
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 diagnosing 9:00-9:10",
      "L2 diagnosing 9:10-9:20",
      "L3 handling 9:20-9:40",
    ]);
  });

  it("waits for the next who works on it: a visit of no length uses nothing up", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [leaving("50%"), tier({ name: "L2" }), tier({ name: "L3", handling: fixed(20) })],
      escalation: [{ name: "past", from: "L2", when: { type: "hard" }, to: "L3" }],
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:10", "L3 handling 9:10-9:20"]);
  });

  it("is nothing where nobody has worked on it: moved by a timer, or at intake", () => {
    const byTimer = play({
      arrivals: { hard: ["9:00", "9:00"] },
      types: [hard],
      tiers: [leaving("50%", { diagnosis: fixed(60) }), tier({ name: "L2", handling: fixed(20) })],
      escalation: [{ name: "hurry", from: "L1", when: { timeInTier: "5 min" }, to: "next" }],
    });
    expect(byTimer.spans(1)).toEqual(["L1 queued 9:00-9:05", "L2 handling 9:05-9:25"]);
    const atIntake = play({
      arrivals: { hard: ["9:00"], other: [] },
      types: [hard, { name: "other", ticketsPerWeek: 0 }],
      tiers: [
        leaving("50%", { authority: { types: ["other"] } }),
        tier({ name: "L2", handling: fixed(20) }),
      ],
    });
    expect(atIntake.spans(0)).toEqual(["L2 handling 9:00-9:20"]);
  });

  it("makes a handling fit the time box that would have cut it", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [
        leaving("50%"),
        tier({ name: "L2", handling: fixed(40), timeBox: "20 min" }),
        tier({ name: "L3" }),
      ],
    });
    expect(story.visits(0)[1]).toBe("L2 9:10-9:30 resolved");
  });

  it("costs the time to write it down, where it is passed up and nowhere else", () => {
    const tiers = [
      tier({ diagnosis: fixed(10), handover: { documentation: fixed(4) } }),
      tier({ name: "L2", handling: fixed(40) }),
    ];
    const story = play({
      arrivals: { hard: ["9:00"], easy: ["12:00"] },
      types: [hard, { name: "easy", ticketsPerWeek: 0 }],
      tiers,
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:14", "L2 handling 9:14-9:54"]);
    expect(story.spans(1)).toEqual(["L1 handling 12:00-12:10"]);
  });

  it("is written down after a time box and on a route up as well, as handling", () => {
    const boxed = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ handling: fixed(60), timeBox: "15 min", handover: { documentation: fixed(5) } }),
        tier({ name: "L2" }),
      ],
    });
    expect(boxed.spans(0)).toEqual(["L1 handling 9:00-9:20", "L2 handling 9:20-9:30"]);
    const routed = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [
        tier({ routes: { L2: 1 }, handover: { saved: "50%", documentation: fixed(5) } }),
        tier({ name: "L2", routes: {}, handling: fixed(20) }),
      ],
    });
    expect(routed.spans(0)).toEqual(["L1 handling 9:00-9:15", "L2 handling 9:15-9:25"]);
  });

  it("lengthens the diagnosis, so that it isn't counted as held on to", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [
        tier({
          diagnosis: fixed(10),
          overHolding: { share: 1, time: fixed(20) },
          handover: { documentation: fixed(4) },
        }),
        tier({ name: "L2" }),
      ],
    });
    expect(story.spans(0).slice(0, 2)).toEqual([
      "L1 diagnosing 9:00-9:14",
      "L1 handling 9:14-9:34",
    ]);
  });
});

describe("a vendor's returns", () => {
  const vendor = (returns: NonNullable<Vendor["returns"]>) => ({
    name: "L2",
    vendor: { turnAround: fixed(60), returns },
  });
  const first = { byVisit: { first: 1 }, otherwise: 0 } as const;

  it("go back to the tier it came from, which passes it on again", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [tier(), vendor({ share: first })],
    });
    expect(story.visits(0)).toEqual([
      "L1 9:00-9:10 escalated",
      "L2 9:10-10:10 returned",
      "L1 10:10-10:20 escalated",
      "L2 10:20-11:20 resolved",
    ]);
  });

  it("go to the tier they name, and take the time of a return", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [{ ...hard, resolvableFrom: "L3" }],
      tiers: [
        tier(),
        tier({ name: "L2" }),
        {
          name: "L3",
          vendor: {
            turnAround: { byEnding: { returned: fixed(15) }, otherwise: fixed(60) },
            returns: { share: first, to: "L1" },
          },
        },
      ],
    });
    expect(story.visits(0).slice(2, 4)).toEqual([
      "L3 9:20-9:35 returned",
      "L1 9:35-9:45 escalated",
    ]);
  });

  it("leave alone what nobody of ours has had, unless they name whom it goes to", () => {
    const entering = { ...hard, entry: "L2" };
    const world = { arrivals: { hard: ["9:00"] }, types: [entering] };
    const anywhere = play({ ...world, tiers: [tier(), vendor({ share: 1 })] });
    expect(anywhere.visits(0)).toEqual(["L2 9:00-10:00 resolved"]);
    const named = play({
      ...world,
      tiers: [tier(), vendor({ share: { byVisit: { entry: 1 }, otherwise: 0 }, to: "L1" })],
    });
    expect(named.visits(0)[0]).toBe("L2 9:00-10:00 returned");
  });

  it("end when the ticket may not move again: the vendor then resolves it", () => {
    const story = play({
      arrivals: { hard: ["9:00"] },
      types: [hard],
      tiers: [tier(), vendor({ share: 1 })],
      maximumMoves: 1,
    });
    expect(story.visits(0).at(-1)).toBe("L2 9:10-10:10 resolved");
  });
});
