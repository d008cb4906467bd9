import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Deflection = NonNullable<World["deflection"]>[number];

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });

/** A help page that helps nobody, in no time, unless `given` says so. */
const help = (given: Partial<Deflection> = {}): Deflection => ({
  name: "help page",
  solves: 0,
  rateIs: "true",
  ...given,
});

/** One ticket at 9:00 at a desk of one agent who takes 10 minutes, behind this help. */
const behind = (...deflection: Deflection[]) =>
  play({ arrivals: { ticket: ["9:00"] }, tiers: [tier()], deflection });

describe("help before a person", () => {
  it("spares the ticket: it is deflected where it would have arrived, and nobody sees it", () => {
    const story = behind(help({ solves: 1, session: fixed(5) }));
    expect(story.outcome(0)).toBe("deflected");
    expect(story.visits(0)).toEqual([]);
    expect(story.events(0)).toEqual(["9:00 session solved"]);
    expect(story.end.arrivals).toBe(1);
  });

  it("fails, and the ticket arrives after the session and second thoughts", () => {
    const story = behind(help({ session: fixed(5), failed: { after: fixed(25) } }));
    expect(story.spans(0)).toEqual(["L1 handling 9:30-9:40"]);
    expect(story.log.tickets.columns.arrivedAt[0]).toBe(9.5 * 3_600_000);
  });

  it("is given up, and the ticket arrives when the session ends", () => {
    const story = behind(help({ givenUp: 1, session: fixed(5), failed: { after: fixed(25) } }));
    expect(story.spans(0)).toEqual(["L1 handling 9:05-9:15"]);
  });

  it("fails in no time, and the ticket arrives at once", () => {
    expect(behind(help()).spans(0)).toEqual(["L1 handling 9:00-9:10"]);
  });

  it("isn't tried by those who don't", () => {
    const story = behind(help({ solves: 1, tried: 0 }));
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:10"]);
    expect(story.events(0)).toEqual([]);
  });

  it("is one thing at most: after the first that is tried comes a person", () => {
    const story = behind(help(), help({ name: "bot", solves: 1 }));
    expect(story.outcome(0)).toBe("resolved");
  });

  it("is the next on the list for those who don't try the first", () => {
    const story = behind(help({ tried: 0 }), help({ name: "bot", solves: 1 }));
    expect(story.outcome(0)).toBe("deflected");
  });

  it("is there for its types only", () => {
    const story = play({
      arrivals: { easy: ["9:00"], hard: ["10:00"] },
      types: [plain("easy"), plain("hard")],
      tiers: [tier()],
      deflection: [help({ solves: 1, types: "easy" })],
    });
    expect([story.outcome(0), story.outcome(1)]).toEqual(["deflected", "resolved"]);
  });

  it("is met at its channels only", () => {
    const story = play({
      arrivals: { typed: ["9:00"], called: ["10:00"] },
      channels: ["portal", "phone"],
      types: [plain("typed", { channel: "portal" }), plain("called", { channel: "phone" })],
      tiers: [tier()],
      deflection: [help({ solves: 1, channels: "portal" })],
    });
    expect([story.outcome(0), story.outcome(1)]).toEqual(["deflected", "resolved"]);
  });

  it("is there from its moment on", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "10:00"] },
      tiers: [tier()],
      deflection: [help({ solves: 1, from: "2026-01-05 10:00" })],
    });
    expect([story.outcome(0), story.outcome(1)]).toEqual(["resolved", "deflected"]);
  });

  it("helps by type and priority", () => {
    const story = play({
      arrivals: { ticket: ["9:00"], urgent: ["10:00"] },
      types: [plain("ticket", { priority: "P4" }), plain("urgent", { priority: "P1" })],
      tiers: [tier()],
      deflection: [help({ solves: { byPriority: { P1: 0 }, otherwise: 1 } })],
    });
    expect([story.outcome(0), story.outcome(1)]).toEqual(["deflected", "resolved"]);
  });

  it("leaves those whom it failed with less patience for their first answer", () => {
    const impatient = (patience: number) =>
      play({
        arrivals: { ticket: ["9:00", "9:00"] },
        tiers: [
          tier({
            handling: fixed(60),
            // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
            patience: { time: fixed(20), then: "leave" },
          }),
        ],
        deflection: [help({ failed: { patience } })],
      });
    expect(impatient(1).spans(1)).toEqual(["L1 queued 9:00-9:20"]);
    expect(impatient(0.5).spans(1)).toEqual(["L1 queued 9:00-9:10"]);
  });

  it("given up leaves the patience as it was", () => {
    const story = play({
      arrivals: { ticket: ["9:00", "9:00"] },
      tiers: [
        tier({
          handling: fixed(60),
          // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
          patience: { time: fixed(20), then: "leave" },
        }),
      ],
      deflection: [help({ givenUp: 1, failed: { patience: 0.5 } })],
    });
    expect(story.spans(1)).toEqual(["L1 queued 9:00-9:20"]);
  });

  it("sends its failures in after the arrivals of their instant, before dispatch", () => {
    const story = play({
      arrivals: { helped: ["9:00"], straight: ["9:30"] },
      types: [plain("helped"), plain("straight")],
      tiers: [tier()],
      deflection: [help({ types: "helped", failed: { after: fixed(30) } })],
    });
    expect(story.spans(0)).toEqual(["L1 handling 9:30-9:40"]);
    expect(story.spans(1)).toEqual(["L1 queued 9:30-9:40", "L1 handling 9:40-9:50"]);
    expect(story.log.tickets.columns.type[0]).toBe(1);
  });

  it("gives no promise to tickets that it spares", () => {
    const story = play({
      arrivals: { ticket: ["9:00"] },
      tiers: [tier()],
      deflection: [help({ solves: 1 })],
      promises: [{ name: "reply", measure: "first response", limit: "0 min" }],
    });
    expect(story.clocks(0)).toEqual([]);
  });

  it("sends a requester of a finite source back to thinking", () => {
    const story = play({
      arrivals: {},
      types: [
        {
          name: "ticket",
          arrivals: { process: "finite source", requesters: 1, thinkTime: fixed(60 * 24) },
        },
      ],
      tiers: [tier()],
      deflection: [help({ solves: 1 })],
    });
    expect(story.end.arrivals).toBe(6);
    expect(story.outcome(5)).toBe("deflected");
  });
});
