import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Team = NonNullable<World["tiers"][number]["teams"]>[number];
type AtOnce = NonNullable<Team["atOnce"]>;

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });
const chat = plain("chat", { channel: "chat" });
const mail = plain("mail", { channel: "mail" });

/** One agent who takes two chats of 30 minutes at once, each of which then takes half as long again. */
function team(given: Partial<AtOnce> = {}, more: Partial<Team> = {}): Team {
  const atOnce = { channels: "chat", most: 2, slower: "50%", source: "assumption", ...given };
  return { name: "team", agents: 1, atOnce, ...more };
}

const desk = (
  arrivals: World["arrivals"],
  given: Partial<World["tiers"][number]> = {},
  more: Partial<World> = {},
) =>
  play({
    arrivals,
    channels: ["chat", "mail"],
    types: [chat, mail],
    tiers: [tier({ handling: fixed(30), teams: [team()], ...given })],
    ...more,
  });

describe("several at once", () => {
  it("are as fast as alone until another starts, slower together, and faster again when one ends", () => {
    const story = desk({ chat: ["9:00", "9:15"] });
    // By 9:15 the first has 15 of 30 minutes left, which take 22:30 with another. By 9:37:30 that has
    // had 15 of 30 minutes, and takes the others alone.
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:15", "L1 handling 9:15-9:37:30"]);
    expect(story.spans(1)).toEqual(["L1 handling 9:15-9:37:30", "L1 handling 9:37:30-9:52:30"]);
    expect([...story.log.visits.columns.handlingTime.subarray(0, 2)]).toEqual([
      37.5 * 60_000,
      37.5 * 60_000,
    ]);
  });

  it("are no more than so many: the next waits for one to end", () => {
    const story = desk({ chat: ["9:00", "9:00", "9:00"] });
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:45"]);
    expect(story.spans(2)).toEqual(["L1 queued 9:00-9:45", "L1 handling 9:45-10:15"]);
  });

  it("take as long for every further one in hand", () => {
    const story = desk(
      { chat: ["9:00", "9:00", "9:00"] },
      { teams: [team({ most: 3, slower: "20%" })] },
    );
    for (const ticket of [0, 1, 2]) expect(story.spans(ticket)).toEqual(["L1 handling 9:00-9:42"]);
  });

  it("are whole milliseconds whatever their shares", () => {
    const story = desk(
      { chat: ["9:00", "9:07", "9:11", "9:20"] },
      { teams: [team({ most: 3, slower: "17%" })], handling: fixed(13) },
    );
    const { from, to } = story.log.spans.columns;
    for (let row = 0; row < story.log.spans.length; row++) {
      expect(from[row] % 1).toBe(0);
      expect(to[row] % 1).toBe(0);
    }
    expect([0, 1, 2, 3].map((ticket) => story.outcome(ticket))).not.toContain("open");
  });

  it("go to an idle agent first, then to who has the fewest in hand", () => {
    const story = desk(
      { chat: ["9:00", "9:00", "9:01", "9:01", "9:01"] },
      { teams: [team({ most: 3 }, { agents: 2 })] },
    );
    expect([0, 1, 2, 3, 4].map((ticket) => story.agents(ticket)[0])).toEqual([
      "team#0",
      "team#1",
      "team#0",
      "team#1",
      "team#0",
    ]);
  });

  it("leave no room for a ticket of another channel, which takes the whole agent", () => {
    const story = desk({ chat: ["9:00"], mail: ["9:10"] });
    expect(story.spans(1)).toEqual(["L1 queued 9:10-9:30", "L1 handling 9:30-10:00"]);
    const other = desk({ mail: ["9:00"], chat: ["9:10"] });
    expect(other.spans(1)).toEqual(["L1 queued 9:10-9:30", "L1 handling 9:30-10:00"]);
  });

  it("are taken in the order of the queue: one behind a ticket of another channel waits", () => {
    const story = desk({ chat: ["9:00", "9:20"], mail: ["9:10"] });
    expect(story.visits(1)).toEqual(["L1 9:10-10:00 resolved"]);
    expect(story.visits(2)).toEqual(["L1 9:20-10:30 resolved"]);
  });

  it("jump no queue but by their priority", () => {
    const story = desk(
      { chat: ["9:00", "9:20"], mail: ["9:10"] },
      { dispatch: "priority" },
      {
        types: [
          { ...chat, priority: "P2" },
          { ...mail, priority: "P3" },
        ],
      },
    );
    expect(story.spans(2)[0]).toBe("L1 handling 9:20-9:35");
  });

  it("are all finished by who goes home, who takes no other", () => {
    const shifts = [{ days: "daily", hours: "09:00-10:00", agents: 1 }];
    const story = desk(
      { chat: ["9:40", "9:50", "9:55"] },
      { teams: [{ ...team(), agents: undefined, shifts }] },
    );
    // 9:50: 20 minutes left of the first, 30 with the other; then 10 of it alone.
    expect(story.visits(0)).toEqual(["L1 9:40-10:20 resolved"]);
    expect(story.visits(1)).toEqual(["L1 9:50-10:30 resolved"]);
    expect(story.visits(2)).toEqual(["L1 9:55-33:30 resolved"]);
    expect(story.staffing("team").slice(0, 2)).toEqual([
      "9:00-10:00: 1 available, 1 paid, 0 overtime",
      "10:00-10:30: 1 available, 1 paid, 1 overtime",
    ]);
  });

  it("are finished where shifts end by headcount", () => {
    const shifts = [{ days: "daily", hours: "09:00-10:00", agents: 1 }];
    const story = desk(
      { chat: ["9:40", "9:50", "9:55"] },
      { teams: [{ ...team({}, { shiftEnd: "headcount" }), agents: undefined, shifts }] },
    );
    expect(story.visits(1)).toEqual(["L1 9:50-10:30 resolved"]);
    expect(story.visits(2)).toEqual(["L1 9:55-33:30 resolved"]);
  });

  it("speed up when one of them goes pending, and slow down when it is back", () => {
    const waits = {
      reason: "customer",
      share: "100%",
      time: fixed(15),
      touchBefore: "50%",
    } as const;
    const story = desk({ chat: ["9:00", "9:00"] }, { pending: [waits] });
    // Half of 30 minutes takes 22:30 with the other; both wait then, and come back together.
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:22:30",
      "L1 pending customer 9:22:30-9:37:30",
      "L1 handling 9:37:30-10:00",
    ]);
  });

  it("count against the most that an agent has in hand and pending", () => {
    const waits = { reason: "customer", share: "100%", time: fixed(60), touchBefore: 0 } as const;
    const story = desk(
      { chat: ["9:00", "9:01", "9:02"] },
      { pending: [waits], teams: [team({}, { mostInHand: 2 })] },
    );
    // Both are pending by 9:01, and in hand from 10:01 on, when the first has 29 minutes left: 43:30 together.
    expect(story.spans(2)[0]).toBe("L1 queued 9:02-10:44:30");
  });

  it("carry the work done, not the time it took, to the next attempt", () => {
    const story = play({
      arrivals: { chat: ["9:00", "9:00"] },
      channels: ["chat"],
      types: [chat],
      tiers: [
        tier({ handling: fixed(30), teams: [team()] }),
        tier({ name: "L2", handling: fixed(30), teams: [{ name: "L2 team", agents: 2 }] }),
      ],
      escalation: [
        {
          name: "up",
          from: "L1",
          to: "L2",
          when: { timeInTier: "15 min" },
          whileHandled: "keep work",
        },
      ],
    });
    // Of 15 minutes together 10 are work: 20 of 30 are left.
    expect(story.visits(0)).toEqual(["L1 9:00-9:15 timer by up", "L2 9:15-9:35 resolved"]);
  });

  it("are taken away in time by a rule that is due when their agent takes up another", () => {
    const story = play({
      arrivals: { chat: ["9:00", "9:15"] },
      channels: ["chat"],
      types: [chat],
      tiers: [tier({ handling: fixed(30), teams: [team()] }), tier({ name: "L2" })],
      escalation: [
        {
          name: "up",
          from: "L1",
          to: "L2",
          when: { timeInTier: "15 min" },
          whileHandled: "lose work",
        },
      ],
    });
    expect(story.visits(0)[0]).toBe("L1 9:00-9:15 timer by up");
    expect(story.visits(1)[0]).toBe("L1 9:15-9:30 timer by up");
  });

  it("aren't taken beside the parent of a major incident by who is called to its war room", () => {
    const incident = { name: "down", type: "outage", at: "2026-01-05 09:00" };
    const world = (warRoom: { team: string; agents: number }[]) =>
      play({
        arrivals: { chat: ["9:10"] },
        channels: ["chat"],
        types: [plain("outage", { channel: "chat" }), chat],
        tiers: [tier({ handling: fixed(30), teams: [team()] })],
        majorIncidents: [{ ...incident, warRoom }],
      });
    expect(world([{ team: "team", agents: 1 }]).spans(1)).toEqual([
      "L1 queued 9:10-9:30",
      "L1 handling 9:30-10:00",
    ]);
    expect(world([]).spans(1)[0]).toBe("L1 handling 9:10-9:40");
  });

  it("have one agent busy once at midnight, whichever of them began something else since", () => {
    const fatigue = { above: "0%", over: "1 day", slower: "40%", source: "assumption" } as const;
    const story = play({
      arrivals: { long: ["12:00"], chat: ["24:00"] },
      channels: ["chat", "mail"],
      types: [
        plain("long", { channel: "chat" }),
        chat,
        plain("down", { channel: "mail", entry: "L2", resolvableFrom: "L2" }),
        plain("report", { channel: "chat" }),
      ],
      tiers: [
        tier({
          handling: { byType: { long: fixed(6000) }, otherwise: fixed(60) },
          teams: [team({ most: 3, slower: "0%" }, { fatigue })],
        }),
        tier({ name: "L2", handling: fixed(1) }),
      ],
      majorIncidents: [
        {
          name: "down",
          type: "down",
          at: "2026-01-05 17:00",
          children: {
            type: "report",
            count: 1,
            comesAfter: fixed(60),
            stillComeFor: "1 day",
            linking: fixed(120),
            closing: fixed(600),
          },
        },
      ],
    });
    expect(story.spans(2).slice(0, 3)).toEqual([
      "L1 handling 18:00-20:00",
      "L1 handling 20:00-24:00",
      "L1 handling 24:00-25:12",
    ]);
    // 12 hours of 24: everything then takes a fifth longer.
    expect(story.visits(3)).toEqual(["L1 24:00-25:12 resolved"]);
  });

  it("are diagnosed and handled in proportion", () => {
    const story = play({
      arrivals: { chat: ["9:00", "9:05"] },
      channels: ["chat"],
      types: [{ ...chat, resolvableFrom: "L2" }],
      tiers: [
        tier({ handling: fixed(30), diagnosis: fixed(10), teams: [team()] }),
        tier({ name: "L2", handling: fixed(10), teams: [{ name: "L2 team", agents: 2 }] }),
      ],
    });
    expect(story.spans(0).slice(0, 2)).toEqual([
      "L1 diagnosing 9:00-9:05",
      "L1 diagnosing 9:05-9:12:30",
    ]);
  });
});
