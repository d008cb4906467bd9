import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Team = NonNullable<World["tiers"][number]["teams"]>[number];

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });
const daily = (hours: string, agents = 1) => ({ days: "daily", hours, agents });

const onCall: NonNullable<Team["onCall"]> = {
  duties: [daily("18:00-08:00", 2)],
  reaction: fixed(20),
  source: "assumption",
};

/** Monday 17:00: an outage that L2 mends in ten hours, until 27:00; of its three reports, linked by 17:30, each takes 5 minutes to close. L1 is there from 8 to 18, and on call for everything. */
function world(team: Partial<Team> = {}, given: Partial<World> = {}): World {
  return {
    arrivals: {},
    types: [plain("outage", { entry: "L2" }), plain("report"), plain("other")],
    tiers: [
      tier({
        handling: fixed(30),
        teams: [{ name: "L1 team", shifts: [daily("08:00-18:00")], onCall, ...team }],
      }),
      tier({ name: "L2", handling: fixed(600) }),
    ],
    majorIncidents: [
      {
        name: "down",
        type: "outage",
        at: "2026-01-05 17:00",
        children: { type: "report", count: 3, comesAfter: fixed(30), closing: fixed(5) },
      },
    ],
    ...given,
  };
}

describe("closing the children of a major incident", () => {
  it("is what nobody is called for at night: it waits for the shift", () => {
    const story = play(world());
    expect(story.spans(1)).toEqual([
      "L1 pending other 17:30-27:00",
      "L1 queued 27:00-32:00",
      "L1 handling 32:00-32:05",
    ]);
    expect(story.spans(3).slice(-1)).toEqual(["L1 handling 32:10-32:15"]);
    expect(story.staffing("L1 team").slice(0, 2)).toEqual([
      "8:00-18:00: 1 available, 1 paid, 0 overtime",
      "32:00-42:00: 1 available, 1 paid, 0 overtime",
    ]);
  });

  it("isn't done either by whoever is called for another ticket", () => {
    const story = play(world({}, { arrivals: { other: ["27:10"] } }));
    expect(story.spans(4)).toEqual(["L1 queued 27:10-27:30", "L1 handling 27:30-28:00"]);
    expect(story.spans(1).slice(-1)).toEqual(["L1 handling 32:00-32:05"]);
  });

  it.each(["first-come", "priority", "ticket-age", "shortest", "earliest-due"] as const)(
    "waits for the shift in dispatch by %s",
    (dispatch) => {
      const [front, back] = world().tiers;
      const story = play(world({}, { tiers: [{ ...front, dispatch }, back] }));
      expect(story.spans(1).slice(-1)).toEqual(["L1 handling 32:00-32:05"]);
    },
  );

  it("is what people are called for where nobody is ever on shift", () => {
    // Called at 17:30 to the three reports, two come at 17:50 and link them; called at 27:00, they close them from 27:20 on.
    const story = play(
      world({
        shifts: [daily("08:00-18:00", 0)],
        onCall: { ...onCall, duties: [daily("00:00-24:00", 2)] },
      }),
    );
    expect(story.spans(1)).toEqual([
      "L1 queued 17:30-17:50",
      "L1 pending other 17:50-27:00",
      "L1 queued 27:00-27:20",
      "L1 handling 27:20-27:25",
    ]);
    expect(story.spans(3).slice(-1)).toEqual(["L1 handling 27:25-27:30"]);
  });

  it("is no longer all there is to do once a child has come back: people are called for it", () => {
    const reopening = { share: { byType: { report: 1 }, otherwise: 0 }, after: fixed(700) };
    const story = play(world({}, { reopening, cap: "0 min" }));
    // Closed at 32:05 and back at 43:45; of its 5 minutes of touch time half is to be done again.
    expect(story.events(1)).toContain("43:45 reopen");
    expect(story.spans(1)[4]).toBe("L1 queued 43:45-44:05");
  });

  it("interrupts nobody, as urgent as the reports are", () => {
    const [front, back] = world().tiers;
    const story = play(
      world(
        {},
        {
          types: [
            plain("outage", { entry: "L2" }),
            plain("report", { priority: "P1" }),
            plain("other", { priority: "P4" }),
          ],
          tiers: [
            {
              ...front,
              teams: [{ name: "L1 team", agents: 1 }],
              dispatch: "priority",
              preemption: { priorities: "P1" },
            },
            back,
          ],
          arrivals: { other: ["26:50"] },
        },
      ),
    );
    expect(story.spans(4)).toEqual(["L1 handling 26:50-27:20"]);
    expect(story.spans(1).slice(-1)).toEqual(["L1 handling 27:20-27:25"]);
  });
});

it("a child that waits to be closed is moved by no rule", () => {
  const rule = {
    name: "up",
    from: "L1",
    to: "L2",
    when: { timeInTier: { over: "10 h", clock: "elapsed" } },
    whileHandled: "lose work",
  } as const;
  const story = play(world({}, { escalation: [rule] }));
  expect(story.visits(1)).toEqual(["L1 17:30-32:05 resolved"]);
  expect(story.visits(3)).toEqual(["L1 17:30-32:15 resolved"]);
});

describe("a child that comes back after it was closed with its parent", () => {
  const reopening = {
    share: { byType: { report: 1 }, otherwise: 0 },
    after: fixed(120),
    work: 0.5,
  };
  const types = [
    plain("outage", { entry: "L2" }),
    plain("report"),
    plain("other", { entry: "L2" }),
  ];
  const down = {
    name: "down",
    type: "outage",
    at: "2026-01-05 09:00",
    children: { type: "report", count: 1, comesAfter: fixed(10), linking: fixed(4) },
  };

  it("takes a share of what it would have taken, not of what linking it took", () => {
    const tiers = [tier({ handling: fixed(30) }), tier({ name: "L2", handling: fixed(60) })];
    const story = play({
      arrivals: {},
      types,
      tiers,
      majorIncidents: [down],
      reopening,
      cap: "0 min",
    });
    expect(story.spans(1).slice(0, 6)).toEqual([
      "L1 handling 9:10-9:14",
      "L1 pending other 9:14-10:00",
      "L1 resolved 10:00-12:00",
      "L1 handling 12:00-12:15",
      "L1 resolved 12:15-14:15",
      "L1 handling 14:15-14:30",
    ]);
  });

  it.each(["first-come", "shortest"] as const)(
    "is spared no work of an attempt before it was linked, in dispatch by %s",
    (dispatch) => {
      const story = play({
        arrivals: { other: ["9:15"] },
        types: types.map((type) => (type.name === "outage" ? { ...type, entry: "L3" } : type)),
        tiers: [
          tier({ handling: fixed(30) }),
          tier({ name: "L2", handling: fixed(30), dispatch }),
          tier({ name: "L3", handling: fixed(60) }),
        ],
        majorIncidents: [{ ...down, declaredAfter: fixed(25) }],
        escalation: [
          {
            name: "up",
            from: "L1",
            when: { timeInTier: "10 min" },
            to: "L2",
            whileHandled: "keep work",
          },
        ],
        reopening: { ...reopening, work: 1, resumesWith: undefined },
        cap: "0 min",
      });
      expect(story.spans(1).slice(0, 6)).toEqual([
        "L1 handling 9:10-9:20",
        "L2 queued 9:20-9:45",
        "L2 handling 9:45-9:49",
        "L2 pending other 9:49-10:00",
        "L2 resolved 10:00-12:00",
        "L2 handling 12:00-12:30",
      ]);
    },
  );
});
