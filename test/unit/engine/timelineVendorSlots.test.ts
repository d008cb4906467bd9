import { describe, expect, it } from "vitest";
import { fixed, play, tier } from "./story.ts";

const vendor = (given: object = {}) => ({
  name: "L2",
  vendor: { turnAround: fixed(60), slots: 1, ...given },
});
const direct = (name: string) => ({ name, ticketsPerWeek: 0, entry: "L2" });

describe("a vendor with a number of slots", () => {
  it("lets the others wait for a slot, in order of joining", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:10", "9:20"] },
      types: [direct("ticket")],
      tiers: [tier({ routes: {} }), vendor({ slots: 2 })],
    });
    expect(story.spans(1)).toEqual(["L2 at vendor 9:10-10:10"]);
    expect(story.spans(2)).toEqual(["L2 queued 9:20-10:00", "L2 at vendor 10:00-11:00"]);
    const { startedAt, queuedTime } = story.log.visits.columns;
    expect([startedAt[2], queuedTime[2]]).toEqual([10 * 3_600_000, 40 * 60_000]);
  });

  it("gives a slot that is free at this instant to who waits, not to who arrives (2 before 5)", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:10", "10:00"] },
      types: [direct("ticket")],
      tiers: [tier({ routes: {} }), vendor()],
    });
    expect(story.spans(1).at(-1)).toBe("L2 at vendor 10:00-11:00");
    expect(story.spans(2)).toEqual(["L2 queued 10:00-11:00", "L2 at vendor 11:00-12:00"]);
  });

  it("counts the wait outside its calendar as off shift, cut at the window's edges", () => {
    const story = play({
      arrivals: { ticket: ["16:30", "16:30"] },
      types: [direct("ticket")],
      tiers: [tier({ routes: {} }), vendor({ calendar: "office" })],
      calendars: [{ name: "office", hours: [{ days: "daily", hours: "09:00-17:00" }] }],
    });
    // The first is open for 30 minutes on the day, and 30 the next morning.
    expect(story.spans(0)).toEqual(["L2 at vendor 16:30-33:30"]);
    expect(story.spans(1)).toEqual(["L2 queued 16:30-33:30", "L2 at vendor 33:30-34:30"]);
    const { offShiftTime } = story.log.spans.columns;
    expect([...offShiftTime.subarray(0, story.log.spans.length)]).toContain(16 * 3_600_000);
  });

  it("has the slot free again when a rule takes its ticket away, and loses one that waits", () => {
    const story = play({
      arrivals: { first: ["9:00"], second: ["9:00"], third: ["9:00"] },
      types: [direct("first"), direct("second"), direct("third")],
      tiers: [tier({ routes: {} }), vendor(), tier({ name: "L3", routes: {} })],
      escalation: [
        { name: "hurry", from: "L2", when: { type: "first", timeInTier: "20 min" }, to: "next" },
        { name: "leave", from: "L2", when: { type: "second", timeInTier: "10 min" }, to: "next" },
      ],
    });
    expect(story.spans(0)[0]).toBe("L2 at vendor 9:00-9:20");
    expect(story.spans(1)[0]).toBe("L2 queued 9:00-9:10");
    expect(story.spans(2)).toEqual(["L2 queued 9:00-9:20", "L2 at vendor 9:20-10:20"]);
  });

  it("is left with who still waits at the end of the log", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:30"] },
      types: [direct("ticket")],
      tiers: [tier({ routes: {} }), vendor({ turnAround: fixed(60 * 24 * 20) })],
      cap: "1 week",
    });
    expect(story.visits(1)).toEqual(["L2 9:30-never open"]);
    expect(story.spans(1)).toEqual(["L2 queued 9:30-168:00", "L2 queued 168:00-336:00"]);
  });
});
