import { describe, expect, it } from "vitest";
import { fixed, play, type Story, tier } from "./story.ts";

const plain = (
  name: string,
  given: { readonly entry?: string; readonly priority?: string } = {},
) => ({
  name,
  ticketsPerWeek: 0,
  ...given,
});

/** When work on each ticket first began at the tier, by the clock. */
function starts(story: Story, at: string, tickets: number): string[] {
  return Array.from({ length: tickets }, (_, ticket) => {
    const first = story.spans(ticket).find((span) => span.startsWith(`${at} handling`));
    return first?.split(" ")[2].split("-")[0] ?? "never";
  });
}

describe("dispatch by ticket age", () => {
  it("takes the ticket first that arrived first at the desk, not at the team", () => {
    const story = play({
      arrivals: { old: ["8:50"], busy: ["8:59"], direct: ["9:00"] },
      types: [plain("old"), plain("busy", { entry: "L2" }), plain("direct", { entry: "L2" })],
      tiers: [
        tier({ handling: fixed(15), routes: { L2: 1 } }),
        tier({ name: "L2", dispatch: "ticket-age", routes: {}, handling: fixed(20) }),
      ],
    });
    // The old one joins L2 at 9:05, behind the direct one, and starts before it.
    expect(starts(story, "L2", 3)).toEqual(["9:19", "8:59", "9:39"]);
  });
});

describe("dispatch by the earliest due", () => {
  const promises = [
    {
      name: "fix",
      measure: "resolution" as const,
      limit: { byType: { slow: "8 h", quick: "1 h" } },
    },
  ];

  it("takes the ticket first whose first promise is due first; one without a promise is last", () => {
    const story = play({
      arrivals: { busy: ["8:59"], none: ["9:00"], slow: ["9:01"], quick: ["9:02", "9:03"] },
      tiers: [tier({ dispatch: "earliest-due" })],
      promises,
    });
    expect(starts(story, "L1", 5)).toEqual(["8:59", "9:39", "9:29", "9:09", "9:19"]);
  });

  it("counts the promise that is due first, and only while it runs: an answer once given is no longer due", () => {
    const story = play({
      arrivals: { ticket: ["9:00"], other: ["9:04"] },
      tiers: [
        tier({
          dispatch: "earliest-due",
          handling: fixed(20),
          pending: [
            { reason: "customer", share: { byType: { ticket: 1 }, otherwise: 0 }, time: fixed(5) },
          ],
        }),
      ],
      promises: [
        { name: "answer", measure: "first response", limit: "30 min" },
        { name: "fix", measure: "resolution", limit: { byType: { ticket: "8 h", other: "2 h" } } },
      ],
    });
    // The first is answered at 9:00 and back at 9:15, due 17:00; the other starts at 9:10 and isn't interrupted.
    expect(story.spans(0).slice(-2)).toEqual(["L1 queued 9:15-9:30", "L1 handling 9:30-9:40"]);
    expect(story.spans(1)).toEqual(["L1 queued 9:04-9:10", "L1 handling 9:10-9:30"]);
  });

  it("files a ticket anew whose priority is raised, by its new promise", () => {
    const story = play({
      arrivals: { busy: ["8:59"], first: ["9:00"], second: ["9:01"] },
      types: [plain("busy"), plain("first"), plain("second")],
      tiers: [tier({ dispatch: "earliest-due", handling: fixed(60) })],
      promises: [
        {
          name: "fix",
          measure: "resolution",
          limit: { byPriority: { P1: "1 h" }, otherwise: "8 h" },
        },
      ],
      escalation: [
        {
          name: "hurry",
          when: { type: "second", timeInTier: "10 min" },
          raisePriorityTo: "P1",
        },
      ],
    });
    expect(starts(story, "L1", 3)).toEqual(["8:59", "10:59", "9:59"]);
  });
});

describe("dispatch by the shortest", () => {
  it("takes the ticket first whose handling is expected to be shortest, of equals the first to join", () => {
    const story = play({
      arrivals: { busy: ["8:59"], long: ["9:00"], short: ["9:01", "9:02"] },
      tiers: [
        tier({
          dispatch: "shortest",
          handling: { byType: { long: fixed(30), short: fixed(5) }, otherwise: fixed(10) },
        }),
      ],
    });
    expect(starts(story, "L1", 4)).toEqual(["8:59", "9:19", "9:09", "9:14"]);
  });

  it("expects of a reopened ticket its share of the work", () => {
    const story = play({
      arrivals: { back: ["9:00"], busy: ["9:30"], new: ["9:31"] },
      tiers: [
        tier({
          dispatch: "shortest",
          handling: { byType: { back: fixed(30), busy: fixed(20) }, otherwise: fixed(10) },
        }),
      ],
      reopening: {
        share: { byType: { back: 1 }, otherwise: 0 },
        after: fixed(15),
        work: "20%",
      },
    });
    // Back at 9:45 for 6 minutes, against 10: it goes first.
    expect(story.spans(0)[3]).toBe("L1 handling 9:50-9:56");
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:56-10:06");
  });
});

describe("a queue in another order", () => {
  it("puts what is back from a pending before its equals", () => {
    const story = play({
      arrivals: { waits: ["9:00"], other: ["9:05", "9:06"] },
      tiers: [
        tier({
          dispatch: "shortest",
          pending: [
            { reason: "customer", share: { byType: { waits: 1 }, otherwise: 0 }, time: fixed(5) },
          ],
        }),
      ],
    });
    // At 9:05 the first waits until 9:10; the next is done at 9:15.
    expect(starts(story, "L1", 3)).toEqual(["9:00", "9:05", "9:20"]);
    expect(story.spans(0).at(-1)).toBe("L1 handling 9:15-9:20");
  });

  it("passes over a ticket that waits for its own agent, and finds the next in order", () => {
    const story = play({
      arrivals: { own: ["9:00"], busy: ["9:01"], long: ["9:05"], short: ["9:06", "9:07"] },
      tiers: [
        tier({
          dispatch: "shortest",
          teams: [{ name: "team", agents: 2 }],
          handling: {
            byType: { own: fixed(2), busy: fixed(19), long: fixed(60), short: fixed(10) },
          },
          pending: [
            {
              reason: "customer",
              share: { byType: { own: 1 }, otherwise: 0 },
              time: fixed(10),
              resumesWith: "same",
            },
          ],
        }),
      ],
    });
    // Agent 0 takes the long one at 9:05; its own ticket is back at 9:11 and waits for it until 10:05.
    expect(story.spans(0).at(-1)).toBe("L1 handling 10:05-10:06");
    expect(starts(story, "L1", 5).slice(3)).toEqual(["9:20", "9:30"]);
  });

  it("lets tickets leave from its middle", () => {
    const story = play({
      arrivals: { busy: ["9:00"], gone: ["9:01"], stays: ["9:02"] },
      tiers: [
        tier({
          dispatch: "ticket-age",
          patience: {
            time: { byType: { gone: fixed(5) }, otherwise: fixed(500) },
            // oxlint-disable-next-line unicorn/no-thenable -- the scenario format's word
            then: "leave",
          },
        }),
      ],
    });
    expect(story.outcome(1)).toBe("abandoned");
    expect(story.spans(2).at(-1)).toBe("L1 handling 9:10-9:20");
  });
});
