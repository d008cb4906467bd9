import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Incident = NonNullable<World["majorIncidents"]>[number];
type Team = NonNullable<World["tiers"][number]["teams"]>[number];

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });

/** Monday 9:00: an outage at L1, where it is seen in 5 minutes to be L3's, who mend it in an hour; L3 takes 20 minutes for other tickets. */
function world(
  incident: Partial<Incident> = {},
  {
    team = {},
    seenIn = 5,
    ...given
  }: Partial<World> & { readonly team?: Partial<Team>; readonly seenIn?: number } = {},
): World {
  return {
    arrivals: {},
    types: [plain("outage", { resolvableFrom: "L3" }), plain("other", { entry: "L3" })],
    tiers: [
      tier({ diagnosis: fixed(seenIn) }),
      tier({
        name: "L3",
        teams: [{ name: "Engineers", agents: 1, ...team }],
        handling: { byType: { outage: fixed(60) }, otherwise: fixed(20) },
      }),
    ],
    majorIncidents: [
      {
        name: "down",
        type: "outage",
        at: "2026-01-05 09:00",
        warRoom: [{ team: "Engineers", agents: 1 }],
        ...incident,
      },
    ],
    ...given,
  };
}

describe("a war room", () => {
  it("takes the only agent away: others wait until the parent is resolved", () => {
    const story = play(world({}, { arrivals: { other: ["9:02"] } }));
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:05", "L3 handling 9:05-10:05"]);
    expect(story.spans(1)).toEqual(["L3 queued 9:02-10:05", "L3 handling 10:05-10:25"]);
  });

  it("has people who are paid, but not available, but for whoever works on the parent", () => {
    const story = play(
      world({ warRoom: [{ team: "Engineers", agents: 2 }] }, { team: { agents: 3 } }),
    );
    expect(story.staffing("Engineers").slice(0, 4)).toEqual([
      "0:00-9:00: 3 available, 3 paid, 0 overtime",
      "9:00-9:05: 1 available, 3 paid, 0 overtime",
      "9:05-10:05: 2 available, 3 paid, 0 overtime",
      "10:05-168:00: 3 available, 3 paid, 0 overtime",
    ]);
  });

  it("takes the parent up before all who wait for the team", () => {
    const story = play(world({}, { arrivals: { other: ["8:50", "8:51", "9:02"] } }));
    expect(story.spans(0)).toEqual(["L3 handling 8:50-9:10"]);
    expect(story.visits(2)).toEqual(["L1 9:00-9:05 escalated", "L3 9:05-10:10 resolved"]);
    expect(story.spans(1)).toEqual(["L3 queued 8:51-10:10", "L3 handling 10:10-10:30"]);
  });

  it("takes idle agents at once, the longest idle first, and others after the ticket in hand", () => {
    const story = play(
      world(
        { warRoom: [{ team: "Engineers", agents: 2 }] },
        { team: { agents: 2 }, arrivals: { other: ["8:59", "9:01", "9:02"] } },
      ),
    );
    expect(story.agents(0)).toEqual(["Engineers#0"]);
    expect(story.agents(1)).toEqual(["L1 team#0", "Engineers#1"]);
    expect(story.spans(2)).toEqual(["L3 queued 9:01-10:05", "L3 handling 10:05-10:25"]);
    expect(story.staffing("Engineers").slice(1, 4)).toEqual([
      "9:00-9:05: 1 available, 2 paid, 0 overtime",
      "9:05-9:19: 2 available, 2 paid, 0 overtime",
      "9:19-10:05: 1 available, 2 paid, 0 overtime",
    ]);
  });

  it("has nobody beyond those wanted, once somebody back from a break goes on with the parent", () => {
    const shift = { days: "daily", hours: "08:00-18:00", agents: 1 } as const;
    const story = play({
      ...world({}, { arrivals: { other: ["9:40"] } }),
      types: [
        plain("outage", { entry: "L3", resolvableFrom: "L3" }),
        plain("other", { entry: "L3" }),
      ],
      tiers: [
        tier(),
        tier({
          name: "L3",
          handling: { byType: { outage: fixed(60) }, otherwise: fixed(20) },
          pending: [
            {
              reason: "customer",
              share: { byType: { outage: 1 }, otherwise: 0 },
              time: fixed(15),
              resumesWith: "same",
              touchBefore: 0.1,
            },
          ],
          teams: [{ name: "Engineers", shifts: [{ ...shift, breaks: ["09:10-09:30"] }, shift] }],
        }),
      ],
    });
    expect(story.agents(0)).toEqual(["Engineers#0", "Engineers#0"]);
    expect(story.spans(0).slice(-1)).toEqual(["L3 handling 9:30-10:24"]);
    // The second was there from 9:10 to 9:30.
    expect(story.spans(1)).toEqual(["L3 handling 9:40-10:00"]);
    expect(story.agents(1)).toEqual(["Engineers#1"]);
  });

  it("has those, too, whose hands are free but who take no ticket for the one they have pending", () => {
    const story = play(
      world(
        {},
        {
          arrivals: { other: ["8:50"] },
          tiers: [
            tier({ diagnosis: fixed(5) }),
            tier({
              name: "L3",
              handling: { byType: { outage: fixed(60) }, otherwise: fixed(20) },
              pending: [
                {
                  reason: "customer",
                  share: { byType: { outage: 0 }, otherwise: 1 },
                  time: fixed(200),
                  touchBefore: 0.1,
                },
              ],
              teams: [{ name: "Engineers", agents: 1, mostInHand: 1 }],
            }),
          ],
        },
      ),
    );
    expect(story.spans(1)).toEqual(["L1 diagnosing 9:00-9:05", "L3 handling 9:05-10:05"]);
    expect(story.staffing("Engineers")[1]).toBe("9:00-9:05: 0 available, 1 paid, 0 overtime");
  });

  it("may interrupt: the ticket in hand goes back to the head of the queue", () => {
    const story = play(
      world(
        { warRoom: [{ team: "Engineers", agents: 1, interrupting: true }] },
        { arrivals: { other: ["8:50"] } },
      ),
    );
    expect(story.spans(0)).toEqual([
      "L3 handling 8:50-9:00",
      "L3 queued 9:00-10:05",
      "L3 handling 10:05-10:15",
    ]);
  });

  it("leaves whoever has the parent in hand at it", () => {
    const story = play(
      world(
        {
          declaredAfter: fixed(10),
          warRoom: [{ team: "Engineers", agents: 2, interrupting: true }],
        },
        { team: { agents: 2 }, arrivals: { other: ["9:06"] } },
      ),
    );
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:05", "L3 handling 9:05-10:05"]);
    expect(story.spans(1)).toEqual([
      "L3 handling 9:06-9:10",
      "L3 queued 9:10-10:05",
      "L3 handling 10:05-10:21",
    ]);
  });

  it("waits for somebody whom an urgent ticket takes from a less urgent one", () => {
    const types = [
      plain("outage", { resolvableFrom: "L3" }),
      plain("other", { entry: "L3", priority: "P3" }),
      plain("urgent", { entry: "L3", priority: "P1" }),
    ];
    const { tiers } = world();
    const [front, engineers] = tiers;
    const story = play(
      world(
        {},
        {
          types,
          tiers: [front, { ...engineers, dispatch: "priority", preemption: { priorities: "P1" } }],
          arrivals: { other: ["8:55"], urgent: ["9:01"] },
        },
      ),
    );
    expect(story.spans(2)).toEqual(["L3 handling 9:01-9:21"]);
    expect(story.spans(1)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L3 queued 9:05-9:21",
      "L3 handling 9:21-10:21",
    ]);
  });

  it("is called when the incident is declared, and never when that comes too late", () => {
    const late = play(world({ declaredAfter: fixed(90) }, { arrivals: { other: ["9:01"] } }));
    expect(late.spans(1)).toEqual(["L3 handling 9:01-9:21"]);
    expect(late.staffing("Engineers")).toEqual(["0:00-168:00: 1 available, 1 paid, 0 overtime"]);
  });

  it("goes on with whoever comes on shift, when its people go home", () => {
    const shifts = ["08:00-09:30", "09:30-12:00"].map((hours) => ({
      days: "mon-fri",
      hours,
      agents: 1,
    }));
    const team = { agents: undefined, shifts } as Partial<Team>;
    const story = play(world({}, { team, seenIn: 60, arrivals: { other: ["9:10"] } }));
    expect(story.agents(0)).toEqual(["L1 team#0", "Engineers#1"]);
    expect(story.spans(1)).toEqual(["L3 queued 9:10-11:00", "L3 handling 11:00-11:20"]);
    expect(story.staffing("Engineers").slice(0, 3)).toEqual([
      "8:00-9:00: 1 available, 1 paid, 0 overtime",
      "9:00-9:30: 0 available, 1 paid, 0 overtime",
      "9:30-10:00: 0 available, 1 paid, 0 overtime",
    ]);
  });

  it("lets its people take their breaks", () => {
    const team = {
      agents: undefined,
      shifts: [{ days: "mon-fri", hours: "08:00-17:00", agents: 2, breaks: ["09:20-09:40"] }],
    } as Partial<Team>;
    const story = play(
      world({ warRoom: [{ team: "Engineers", agents: 2 }] }, { team, seenIn: 45 }),
    );
    expect(story.staffing("Engineers").slice(0, 4)).toEqual([
      "8:00-9:00: 2 available, 2 paid, 0 overtime",
      "9:00-9:40: 0 available, 2 paid, 0 overtime",
      "9:40-9:45: 0 available, 2 paid, 0 overtime",
      "9:45-10:45: 1 available, 2 paid, 0 overtime",
    ]);
  });

  it.each(["headcount", "pass-on"] as const)(
    "takes seats of a team whose shifts end by %s",
    (shiftEnd) => {
      const team = {
        agents: undefined,
        shiftEnd,
        shifts: [
          { days: "mon-fri", hours: "08:00-17:00", agents: 1 },
          { days: "mon-fri", hours: "08:00-09:30", agents: 2 },
        ],
      } as Partial<Team>;
      const story = play(
        world(
          { warRoom: [{ team: "Engineers", agents: 2 }] },
          { team, arrivals: { other: ["9:10"] } },
        ),
      );
      expect(story.staffing("Engineers").slice(0, 5)).toEqual([
        "8:00-9:00: 3 available, 3 paid, 0 overtime",
        "9:00-9:05: 1 available, 3 paid, 0 overtime",
        "9:05-9:30: 2 available, 3 paid, 0 overtime",
        "9:30-10:05: 1 available, 1 paid, 0 overtime",
        "10:05-17:00: 1 available, 1 paid, 0 overtime",
      ]);
    },
  );

  it("of two major incidents wants the people of both", () => {
    const base = world();
    const [first] = base.majorIncidents!;
    const story = play({
      ...world({}, { team: { agents: 3 } }),
      majorIncidents: [first, { ...first, name: "down too", at: "2026-01-05 09:30" }],
    });
    expect(story.visits(0)).toEqual(["L1 9:00-9:05 escalated", "L3 9:05-10:05 resolved"]);
    expect(story.visits(1)).toEqual(["L1 9:30-9:35 escalated", "L3 9:35-10:35 resolved"]);
    expect(story.staffing("Engineers").slice(0, 5)).toEqual([
      "0:00-9:00: 3 available, 3 paid, 0 overtime",
      "9:00-9:05: 2 available, 3 paid, 0 overtime",
      "9:05-9:30: 3 available, 3 paid, 0 overtime",
      "9:30-9:35: 2 available, 3 paid, 0 overtime",
      "9:35-10:05: 3 available, 3 paid, 0 overtime",
    ]);
  });
});

it("an absence leaves a war room those who are there that day", () => {
  const story = play({
    arrivals: { other: ["32:30"] },
    types: [plain("outage", { resolvableFrom: "L2" }), plain("other", { entry: "L2" })],
    tiers: [
      tier({ diagnosis: fixed(26 * 60) }),
      tier({
        name: "L2",
        handling: fixed(30),
        teams: [
          {
            name: "team",
            shifts: [{ days: "daily", hours: "08:00-17:00", agents: 2 }],
            absences: [{ from: "2026-01-06", to: "2026-01-06", share: "50%" }],
          },
        ],
      }),
    ],
    majorIncidents: [
      {
        name: "down",
        type: "outage",
        at: "2026-01-05 09:00",
        warRoom: [{ team: "team", agents: 2 }],
      },
    ],
  });
  // Of two one is away; the other takes up the parent at 35:00.
  expect(story.spans(1)).toEqual(["L2 queued 32:30-35:30", "L2 handling 35:30-36:00"]);
  expect(story.staffing("team").slice(1, 4)).toEqual([
    "9:00-17:00: 0 available, 2 paid, 0 overtime",
    "32:00-35:00: 0 available, 2 paid, 0 overtime",
    "35:00-35:30: 1 available, 2 paid, 0 overtime",
  ]);
});
