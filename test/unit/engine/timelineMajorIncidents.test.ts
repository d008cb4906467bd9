import { describe, expect, it } from "vitest";
import { eventKinds } from "../../../src/log/ticketLog.ts";
import { fixed, play, tier, type World } from "./story.ts";

type Incident = NonNullable<World["majorIncidents"]>[number];
type Children = NonNullable<Incident["children"]>;

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });

const children: Children = { type: "report", count: 3, comesAfter: fixed(10) };

/** Monday 9:00: an outage that L2's only agent mends in an hour; L1 needs 5 minutes to see that it can't, and so for each report. */
function world(incident: Partial<Incident> = {}, given: Partial<World> = {}): World {
  return {
    arrivals: {},
    types: [
      plain("outage", { entry: "L2", resolvableFrom: "L2" }),
      plain("report", { resolvableFrom: "L2" }),
      plain("call"),
      plain("other"),
    ],
    tiers: [
      tier({ diagnosis: fixed(5) }),
      tier({ name: "L2", handling: { byType: { outage: fixed(60) }, otherwise: fixed(20) } }),
    ],
    majorIncidents: [{ name: "down", type: "outage", at: "2026-01-05 09:00", ...incident }],
    ...given,
  };
}

describe("a major incident", () => {
  it("without children, a war room or calls is an ordinary ticket", () => {
    const story = play(world());
    expect(story.end.arrivals).toBe(1);
    expect(story.spans(0)).toEqual(["L2 handling 9:00-10:00"]);
    expect(story.events(0)).toEqual([
      "9:00 major incident",
      "9:00 declared",
      "10:00 major incident over",
    ]);
    expect(story.outcome(0)).toBe("resolved");
  });

  it("happens at each of its moments", () => {
    const story = play(world({ at: ["2026-01-06 09:00", "2026-01-05 09:00"] }));
    expect([0, 1].map((ticket) => story.visits(ticket))).toEqual([
      ["L2 9:00-10:00 resolved"],
      ["L2 33:00-34:00 resolved"],
    ]);
  });

  it("closes its linked children at the moment at which its parent is resolved", () => {
    const story = play(world({ children }));
    expect(story.end.arrivals).toBe(4);
    for (const child of [1, 2, 3]) {
      expect(story.spans(child)).toEqual(["L1 pending other 9:10-10:00"]);
      expect(story.visits(child)).toEqual(["L1 9:10-10:00 resolved"]);
      expect(story.events(child)).toEqual(["9:10 child", "9:10 linked", "10:00 child closed"]);
      expect(story.outcome(child)).toBe("resolved");
    }
  });

  it("names the parent in the events of its children", () => {
    const story = play(world({ children }, { arrivals: { other: ["8:00"] } }));
    const { ticket, value } = story.log.events.columns;
    const ofChildren = Array.from(ticket.subarray(0, story.log.events.length), Number)
      .map((id, row) => ({ id, parent: value[row] }))
      .filter(({ id }) => id > 1);
    expect(ofChildren).toHaveLength(9);
    expect(ofChildren.map(({ parent }) => parent)).toEqual(Array(9).fill(1));
  });

  it("has its children logged and linked one after the other, by whoever is free", () => {
    const story = play(
      world({ children: { ...children, linking: fixed(4) } }, { triage: { logging: fixed(2) } }),
    );
    expect(story.spans(2)).toEqual([
      "L1 queued 9:10-9:16",
      "L1 diagnosing 9:16-9:18",
      "L1 handling 9:18-9:22",
      "L1 pending other 9:22-10:02",
    ]);
  });
});

describe("a parent", () => {
  it("is withdrawn by nobody: only the others leave", () => {
    const tiers = [
      tier({
        teams: [{ name: "team", shifts: [{ days: "mon", hours: "12:00-18:00", agents: 1 }] }],
        // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
        patience: { then: "leave", time: fixed(30) },
      }),
    ];
    const types = [plain("outage"), plain("report")];
    const story = play(world({ children: { ...children, count: 1 } }, { tiers, types }));
    expect(story.visits(0)).toEqual(["L1 9:00-12:10 resolved"]);
    expect(story.outcome(1)).toBe("abandoned");
  });

  it("that is lost ends the major incident", () => {
    const tiers = [tier({ teams: [{ name: "team", agents: 1, room: 1 }], handling: fixed(60) })];
    const types = [plain("outage"), plain("report"), plain("other")];
    const story = play(world({ children }, { tiers, types, arrivals: { other: ["8:50"] } }));
    expect(story.outcome(1)).toBe("lost");
    expect(story.end.arrivals).toBe(2);
  });
});

describe("children", () => {
  it("don't come once the parent is resolved, at that very instant neither", () => {
    const story = play(world({ children: { ...children, comesAfter: fixed(60) } }));
    expect(story.end.arrivals).toBe(1);
    const before = play(world({ children: { ...children, comesAfter: fixed(59.5) } }));
    expect(before.spans(1)).toEqual(["L1 pending other 9:59:30-10:00"]);
  });

  it("may still come for a while: then all there is to do is to close them", () => {
    const late: Children = {
      ...children,
      count: 1,
      comesAfter: fixed(70),
      linking: fixed(1),
      closing: fixed(2),
    };
    const story = play(world({ children: { ...late, stillComeFor: "11 min" } }));
    expect(story.spans(1)).toEqual(["L1 handling 10:10-10:11", "L1 handling 10:11-10:13"]);
    expect(story.outcome(1)).toBe("resolved");
    const ended = play(world({ children: { ...late, stillComeFor: "10 min" } }));
    expect(ended.end.arrivals).toBe(1);
  });

  it("each come at a time of their own, whatever their number", () => {
    const arrivals = (count: number) => {
      const comesAfter = { distribution: "exponential", mean: "20 min" } as const;
      const story = play(world({ children: { ...children, count, comesAfter } }));
      const { arrivedAt } = story.log.tickets.columns;
      return Array.from(arrivedAt.subarray(1, story.end.arrivals));
    };
    const [few, many] = [arrivals(5), arrivals(50)];
    expect(many.length).toBeGreaterThan(few.length);
    expect(many).toEqual(expect.arrayContaining(few));
  });

  it("are worked on one by one where nobody sees what they are", () => {
    const story = play(world({ children: { ...children, count: 1, recognised: 0 } }));
    expect(story.spans(1)).toEqual([
      "L1 diagnosing 9:10-9:15",
      "L2 queued 9:15-10:00",
      "L2 handling 10:00-10:20",
    ]);
    expect(story.events(1)).toEqual(["9:10 child"]);
  });

  it("are worked on one by one until the parent is declared", () => {
    const story = play(world({ children, declaredAfter: fixed(16) }));
    expect(story.spans(1)).toEqual(
      ["L1 diagnosing 9:10-9:15", "L2 queued 9:15-10:00", "L2 handling 10:00-10:00"].slice(0, 2),
    );
    expect(story.visits(2)).toEqual(["L1 9:10-9:20 escalated", "L2 9:20-10:00 resolved"]);
    expect(story.spans(3)).toEqual(["L1 queued 9:10-9:20", "L1 pending other 9:20-10:00"]);
  });

  it("can be linked at the instant of the declaration", () => {
    const story = play(world({ children, declaredAfter: fixed(10) }));
    expect(story.events(0)).toEqual([
      "9:00 major incident",
      "9:10 declared",
      "10:00 major incident over",
    ]);
    expect(story.spans(1)).toEqual(["L1 pending other 9:10-10:00"]);
  });

  it("of a parent that is resolved before it is declared are tickets like others", () => {
    const story = play(world({ children: { ...children, count: 1 }, declaredAfter: fixed(90) }));
    expect(story.events(0)).toEqual(["9:00 major incident", "10:00 major incident over"]);
    expect(story.events(1)).toEqual(["9:10 child"]);
    expect(story.visits(1)).toEqual(["L1 9:10-9:15 escalated", "L2 9:15-10:20 resolved"]);
  });

  it("are closed one after the other where that takes time, behind whoever waits by then", () => {
    const story = play(
      world(
        { children: { ...children, count: 2, closing: fixed(3) } },
        { arrivals: { other: ["9:55", "9:56"] } },
      ),
    );
    expect(story.spans(1)).toEqual([
      "L1 pending other 9:10-10:00",
      "L1 queued 10:00-10:15",
      "L1 handling 10:15-10:18",
    ]);
    expect(story.spans(2).slice(-2)).toEqual(["L1 queued 10:00-10:18", "L1 handling 10:18-10:21"]);
  });

  it("in hand when the parent is resolved are closed by whoever has them", () => {
    const story = play(
      world({
        children: {
          ...children,
          count: 1,
          comesAfter: fixed(58),
          linking: fixed(5),
          closing: fixed(2),
        },
      }),
    );
    expect(story.spans(1)).toEqual(["L1 handling 9:58-10:03", "L1 handling 10:03-10:05"]);
    expect(story.visits(1)).toEqual(["L1 9:58-10:05 resolved"]);
  });

  it("that are linked are moved by no rule, and lose no patience", () => {
    const story = play(
      world(
        { children },
        {
          tiers: [
            tier({
              diagnosis: fixed(5),
              // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it
              patience: { then: "leave", time: fixed(20), during: "every wait" },
            }),
            tier({ name: "L2", handling: fixed(60) }),
          ],
          escalation: [{ name: "up", from: "L1", when: { timeInTier: "15 min" }, to: "next" }],
        },
      ),
    );
    expect(story.spans(1)).toEqual(["L1 pending other 9:10-10:00"]);
  });

  it("have their promises: they pause where these pause for another reason", () => {
    const promised = (pauses: readonly "other"[]) =>
      play(
        world(
          { children: { ...children, count: 1 } },
          {
            promises: [
              { name: "fix", measure: "resolution", limit: "30 min", pauses: [...pauses] },
            ],
          },
        ),
      ).clocks(1);
    expect(promised([])).toEqual(["fix due 9:40: breached 10:00, 20 min late"]);
    expect(promised(["other"])).toEqual(["fix due 10:30: met 10:00"]);
  });

  it("are still what somebody is reminded of, where their promises go on", () => {
    const reminded = (pauses: readonly "other"[]) =>
      play(
        world(
          { children: { ...children, count: 1 } },
          {
            promises: [
              {
                name: "fix",
                measure: "resolution",
                limit: "1 h",
                reminders: [0.5],
                pauses: [...pauses],
              },
            ],
          },
        ),
      ).events(1);
    expect(reminded([])).toEqual([
      "9:10 child",
      "9:10 linked",
      "9:40 reminder fix",
      "10:00 child closed",
    ]);
    expect(reminded(["other"])).toEqual(["9:10 child", "9:10 linked", "10:00 child closed"]);
  });

  it("may be reopened; a parent that is reopened brings them back no more", () => {
    const story = play(
      world(
        { children: { ...children, count: 1, linking: fixed(4) } },
        { reopening: { share: 1, after: fixed(120), work: 0.5 }, measured: "1 week", cap: "0 min" },
      ),
    );
    expect(story.spans(1).slice(0, 6)).toEqual([
      "L1 handling 9:10-9:14",
      "L1 pending other 9:14-10:00",
      "L1 resolved 10:00-12:00",
      "L1 diagnosing 12:00-12:05",
      "L2 queued 12:05-12:30",
      "L2 handling 12:30-12:50",
    ]);
    expect(story.events(1).slice(0, 5)).toEqual([
      "9:10 child",
      "9:14 linked",
      "10:00 child closed",
      "12:00 reopen",
      "14:50 reopen",
    ]);
    const { ticket, kind, value } = story.log.events.columns;
    const parentsAtReopening = [...ticket.subarray(0, story.log.events.length).keys()]
      .filter((row) => ticket[row] === 1 && eventKinds[kind[row]] === "reopen")
      .map((row) => value[row]);
    expect(parentsAtReopening.slice(0, 2)).toEqual([0, -1]);
    expect(story.spans(0).slice(0, 3)).toEqual([
      "L2 handling 9:00-10:00",
      "L2 resolved 10:00-12:00",
      "L2 handling 12:00-12:30",
    ]);
    expect(story.events(0)).toEqual(
      expect.arrayContaining(["9:00 major incident", "9:00 declared"]),
    );
    expect(story.events(0).filter((event) => event.endsWith("over"))).toEqual([
      "10:00 major incident over",
    ]);
  });

  it("are still linked when the log ends before the parent is resolved", () => {
    const story = play(
      world(
        { at: "2026-01-11 23:00", children },
        { tiers: [tier(), tier({ name: "L2", handling: fixed(600) })], cap: "2 h" },
      ),
    );
    expect(story.spans(1)).toEqual(["L1 pending other 167:10-170:00"]);
    expect(story.outcome(0)).toBe("open");
    expect(story.outcome(1)).toBe("open");
  });
});
