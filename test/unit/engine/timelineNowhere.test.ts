import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Rule = NonNullable<World["escalation"]>[number];
type Given = NonNullable<Parameters<typeof tier>[0]>;
type Outcome = NonNullable<Rule["when"]["outcome"]>;

/**
 * At the last tier only a rule can say where an attempt that fails goes: above it there is none.
 * Where no rule does, the tier resolves the ticket, and that takes the handling time.
 */
const below = tier();
const l2 = (given: Given) =>
  tier({ name: "L2", diagnosis: fixed(4), handling: fixed(30), ...given });
const ticket = { name: "ticket", ticketsPerWeek: 0, entry: "L2" } as const;
const other = { name: "other", ticketsPerWeek: 0 } as const;
const mayNot: Given = { authority: { types: ["other"], checked: "after diagnosis" } };

const down = (outcome: Outcome, when: Rule["when"] = {}): Rule => ({
  name: "down",
  from: "L2",
  when: { outcome, ...when },
  to: "L1",
});

const world = (given: Given, ...escalation: Rule[]): World => ({
  arrivals: { ticket: ["9:00"] },
  types: [ticket, other],
  tiers: [below, l2(given)],
  escalation,
});

describe("an attempt at the last tier that fails, with a rule that could say where it goes", () => {
  it("ends after diagnosis where the rule holds", () => {
    const story = play(world(mayNot, down("no authority", { type: "ticket" })));
    expect(story.visits(0)).toEqual(["L2 9:00-9:04 returned by down", "L1 9:04-9:14 resolved"]);
  });

  it("is the same as without the rule where that is for others", () => {
    for (const when of [{ type: "other" }, { impact: "high" }, { moves: 1 }, { reopened: true }]) {
      const story = play(world(mayNot, down("no authority", when)));
      expect(story.spans(0)).toEqual(["L2 handling 9:00-9:30"]);
    }
  });

  it("goes on, up to its handling time, where the rule doesn't hold when diagnosis ends", () => {
    for (const when of [{ priority: "P1" }, { timeInTier: "5 min" }]) {
      const story = play(world(mayNot, down("no authority", when)));
      expect(story.spans(0)).toEqual(["L2 diagnosing 9:00-9:04", "L2 handling 9:04-9:30"]);
      expect(story.visits(0)).toEqual(["L2 9:00-9:30 resolved"]);
      expect(story.outcome(0)).toBe("resolved");
    }
  });

  it("goes on in the same hands, whoever waits", () => {
    const story = play({
      ...world(mayNot, down("no authority", { timeInTier: "5 min" })),
      arrivals: { ticket: ["9:00"], other: ["9:01"] },
      types: [ticket, { ...other, entry: "L2" }],
    });
    expect(story.agents(0)).toEqual(["L2 team#0", "L2 team#0"]);
    expect(story.spans(1)).toEqual(["L2 queued 9:01-9:30", "L2 handling 9:30-10:00"]);
  });

  it("goes on where the rule's target is full or staffed never, and the rule is counted once", () => {
    const nobody = tier({ teams: [{ name: "nobody", agents: 0 }] });
    const story = play({
      ...world({ prematureEscalation: 1 }, down("unsolved")),
      tiers: [nobody, l2({ prematureEscalation: 1 })],
    });
    expect(story.spans(0)).toEqual(["L2 diagnosing 9:00-9:04", "L2 handling 9:04-9:30"]);
    expect(story.events(0)).toEqual(["9:04 blocked rule down"]);
    expect(story.end.blockedRules).toEqual([1]);
  });

  it("when its time box ends goes on with what is left of its handling time", () => {
    const boxed = { timeBox: "20 min" };
    const late = play(world(boxed, down("time box", { timeInTier: "1 h" })));
    expect(late.visits(0)).toEqual(["L2 9:00-9:30 resolved"]);
    const early = play(world(boxed, down("time box", { timeInTier: "10 min" })));
    expect(early.visits(0)[0]).toBe("L2 9:00-9:20 returned by down");
  });

  it("is held to its time box when it goes on after diagnosis", () => {
    const given = { ...mayNot, timeBox: "20 min" };
    const never = down("no authority", { timeInTier: "1 h" });
    const story = play(world(given, never, { ...down("time box"), name: "box" }));
    expect(story.visits(0)[0]).toBe("L2 9:00-9:20 returned by box");
    const both = play(
      world(given, never, {
        ...never,
        name: "box",
        when: { outcome: "time box", timeInTier: "1 h" },
      }),
    );
    expect(both.visits(0)).toEqual(["L2 9:00-9:30 resolved"]);
  });

  it("takes no further time where the diagnosis took as long as the handling", () => {
    const never = down("no authority", { timeInTier: "1 h" });
    const story = play(world({ ...mayNot, diagnosis: undefined }, never));
    expect(story.spans(0)).toEqual(["L2 diagnosing 9:00-9:30"]);
    expect(story.outcome(0)).toBe("resolved");
  });

  it("after a pending goes on from the queue", () => {
    const pending = [{ reason: "customer", share: 1, time: fixed(60), touchBefore: 1 }] as const;
    const never = down("no authority", { timeInTier: "5 h" });
    const story = play(world({ ...mayNot, pending: [...pending] }, never));
    expect(story.spans(0)).toEqual([
      "L2 diagnosing 9:00-9:04",
      "L2 pending customer 9:04-10:04",
      "L2 handling 10:04-10:30",
    ]);
  });

  it("goes on with what the tier below had saved it", () => {
    // Of 30 minutes a half is saved, as of the diagnosis: 2 of the 15 are done when that ends.
    const passing = tier({
      prematureEscalation: 1,
      diagnosis: fixed(1),
      handover: { saved: "50%" },
    });
    const never = down("no authority", { timeInTier: "5 h" });
    const story = play({
      ...world(mayNot, never),
      types: [{ ...ticket, entry: "L1" }, other],
      tiers: [passing, l2(mayNot)],
    });
    expect(story.spans(0).slice(1)).toEqual(["L2 diagnosing 9:01-9:03", "L2 handling 9:03-9:16"]);
  });
});

describe("a visit to a vendor that fails", () => {
  it("lasts as long as one that resolves the ticket, where no rule takes it", () => {
    const turnAround = {
      byEnding: { resolved: fixed(120), escalated: fixed(60), returned: fixed(60) },
    };
    const vendor = { name: "vendor", vendor: { turnAround }, ...mayNot };
    const rule = {
      ...down("no authority", { timeInTier: { over: "100 min", clock: "elapsed" } }),
      from: "vendor",
    };
    const story = play({
      arrivals: { ticket: ["9:00"] },
      types: [{ ...ticket, entry: "vendor" }, other],
      tiers: [below, vendor],
      escalation: [rule],
    });
    expect(story.visits(0)).toEqual(["vendor 9:00-11:00 resolved"]);
  });
});
