import { describe, expect, it } from "vitest";
import type { Story, World } from "./story.ts";
import { fixed, play, tier } from "./story.ts";

type Incident = NonNullable<World["majorIncidents"]>[number];

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });

/** Monday 9:00: an outage that L2 mends in two hours; its child at 9:10 calls every half hour; a call takes L1 a minute. */
function world(incident: Partial<Incident> = {}): World {
  return {
    arrivals: {},
    types: [plain("outage", { entry: "L2", resolvableFrom: "L2" }), plain("report"), plain("call")],
    tiers: [
      tier({ handling: { byType: { call: fixed(1) }, otherwise: fixed(5) } }),
      tier({ name: "L2", handling: fixed(120) }),
    ],
    majorIncidents: [
      {
        name: "down",
        type: "outage",
        at: "2026-01-05 09:00",
        children: { type: "report", count: 1, comesAfter: fixed(10) },
        statusCalls: { type: "call", share: 1, after: fixed(30) },
        ...incident,
      },
    ],
  };
}

const kinds = ({ log }: Story, type: string) =>
  Array.from(log.tickets.columns.type.subarray(0, log.tickets.length)).filter(
    (code) => log.names.types[code] === type,
  ).length;

describe("status calls", () => {
  it("come one after the other while it lasts, each a ticket of its own", () => {
    const story = play(world());
    expect([2, 3, 4].map((call) => story.spans(call))).toEqual([
      ["L1 handling 9:40-9:41"],
      ["L1 handling 10:10-10:11"],
      ["L1 handling 10:40-10:41"],
    ]);
    expect(story.end.arrivals).toBe(5);
    expect(story.events(2)).toEqual(["9:40 status call"]);
  });

  it("end with the child's own ticket, where nobody has linked that", () => {
    const story = play(
      world({
        children: { type: "report", count: 1, comesAfter: fixed(10), recognised: 0 },
        statusCalls: { type: "call", share: 1, after: fixed(3) },
      }),
    );
    expect(story.visits(1)).toEqual(["L1 9:10-9:15 resolved"]);
    expect(kinds(story, "call")).toBe(1);
  });

  it("come at least a minute apart", () => {
    const story = play(world({ statusCalls: { type: "call", share: 1, after: fixed(0) } }));
    expect(kinds(story, "call")).toBe(109);
  });

  it("are made by a share: whoever doesn't call once doesn't call again", () => {
    const calls = (share: number) => {
      const children = { type: "report", count: 200, comesAfter: fixed(10) };
      const after = fixed(30);
      return kinds(play(world({ children, statusCalls: { type: "call", share, after } })), "call");
    };
    // Three times to call in: 200 · (½ + ¼ + ⅛) = 175.
    expect(calls(0.5)).toBeGreaterThan(150);
    expect(calls(0.5)).toBeLessThan(200);
    expect(calls(0)).toBe(0);
  });
});

describe("an announcement", () => {
  it("lowers the calls and the children from its moment on", () => {
    const story = play(
      world({
        announcement: { after: "60 min", fewerCalls: 1 },
      }),
    );
    expect(kinds(story, "call")).toBe(1);
    const children = { type: "report", count: 20, comesAfter: fixed(30) };
    const told = (after: string) =>
      kinds(play(world({ children, announcement: { after, fewerChildren: 1 } })), "report");
    expect(told("31 min")).toBe(20);
    expect(told("30 min")).toBe(0);
  });

  it("spares the very same children when it spares more", () => {
    const children = { type: "report", count: 100, comesAfter: fixed(30) };
    const left = (fewerChildren: number) =>
      kinds(play(world({ children, announcement: { fewerChildren } })), "report");
    expect(left(0.3)).toBeGreaterThan(55);
    expect(left(0.3)).toBeLessThan(85);
    expect(left(0.6)).toBeLessThan(left(0.3));
    expect(left(0)).toBe(100);
  });
});

describe("major incidents at random", () => {
  const moments = (incident: Partial<Incident>, measured = "52 weeks") => {
    const { majorIncidents, ...rest } = world();
    const [{ at, children, statusCalls, ...given }] = majorIncidents!;
    expect([at, children, statusCalls]).not.toContain(undefined);
    const story = play({
      ...rest,
      measured,
      cap: "0 min",
      calendars: [{ name: "office", hours: [{ days: "mon-fri", hours: "08:00-18:00" }] }],
      majorIncidents: [{ ...given, ...incident }],
    });
    return Array.from(story.log.tickets.columns.arrivedAt.subarray(0, story.end.arrivals));
  };

  it("happen so often a year on average", () => {
    const many = moments({ timesPerYear: 300 });
    expect(many.length).toBeGreaterThan(240);
    expect(many.length).toBeLessThan(360);
  });

  it("happen as often, but within their hours, where these are given", () => {
    const within = moments({ timesPerYear: 300, during: "office" });
    expect(within.length).toBeGreaterThan(240);
    expect(within.length).toBeLessThan(360);
    const hours = within.map((at) => (at / 3_600_000) % 24);
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...hours)).toBeLessThan(18);
    const days = within.map((at) => Math.floor(at / 86_400_000) % 7);
    expect(Math.max(...days)).toBe(4);
  });

  it("are at the same moments whatever comes of them", () => {
    const children = { type: "report", count: 5, comesAfter: fixed(10) } as const;
    const alone = moments({ timesPerYear: 30 });
    expect(moments({ timesPerYear: 30, children })).toEqual(expect.arrayContaining(alone));
  });
});

describe("improvements that prevent tickets", () => {
  it("prevent a major incident as a whole, by preventing its parent", () => {
    const story = play({
      ...world(),
      improvements: [
        {
          name: "maintenance",
          does: "prevent tickets",
          types: "outage",
          from: "2026-01-05",
          effect: 1,
          source: "assumption",
        },
      ],
    });
    expect(story.end.arrivals).toBe(0);
    expect(story.events(-1)).toEqual(["9:00 prevented"]);
  });
});
