import { describe, expect, it } from "vitest";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { fixed, play, type Story, tier, type World } from "./story.ts";

const day = 24 * 60;

/** The log of a week from Monday 5 January 2026 on, cut after the given number of days. */
function record(world: World, days = 7): TicketLog {
  const { log } = play({ cap: "0 min", ...world });
  return { ...log, endsAt: days * day * 60_000, window: { from: 0, to: days * day * 60_000 } };
}

/** Minutes since the start at which tickets arrived, by type. */
function arrived({ log }: Story, type: string): number[] {
  const { columns, length } = log.tickets;
  return Array.from({ length }, (_, row) => row)
    .filter((row) => log.names.types[columns.type[row]] === type)
    .map((row) => columns.arrivedAt[row] / 60_000);
}

describe("a replayed log", () => {
  const recorded = record({
    arrivals: { a: ["9:00", "30:00", "50:00"], b: ["9:10"] },
    types: [
      { name: "a", ticketsPerWeek: 0, priority: "P1", impact: "high" },
      { name: "b", ticketsPerWeek: 0, priority: "P2" },
    ],
    tiers: [tier()],
  });
  const replay = {
    arrivals: {},
    types: [
      { name: "b", ticketsPerWeek: 900 },
      { name: "a", ticketsPerWeek: 900 },
    ],
    demand: { replay: { log: "desk.log" } },
    logs: new Map([["desk.log", recorded]]),
    tiers: [tier({ handling: fixed(30) })],
  };

  it("has the same tickets arrive, at another structure", () => {
    const story = play(replay);
    expect(arrived(story, "a")).toEqual([540, 1800, 3000]);
    expect(arrived(story, "b")).toEqual([550]);
    expect(story.visits(1)).toEqual(["L1 9:10-10:00 resolved"]);
  });

  it("keeps priorities and impacts that the scenario has by name, and draws the others", () => {
    const { log } = play({ ...replay, priorities: ["P2", "other"], impacts: ["low", "high"] });
    const { columns } = log.tickets;
    const named = Array.from(log.tickets.columns.id.subarray(0, 2), (_, row) => [
      log.names.priorities[columns.priority[row]],
      log.names.impacts[columns.impact[row]],
    ]);
    // "a" has P1 and high, "b" has P2 and low; what isn't known is the last, the default.
    expect(named).toEqual([
      ["other", "high"],
      ["P2", "low"],
    ]);
  });

  it("arrives at the same local instants whenever the run begins", () => {
    const log = { ...recorded, window: { from: 0, to: 14 * day * 60_000 } };
    const story = play({ ...replay, start: "2026-01-06", logs: new Map([["desk.log", log]]) });
    expect(arrived(story, "a")).toEqual([1800 - day, 3000 - day]);
    expect(arrived(story, "b")).toEqual([]);
  });

  it("gives a ticket the same draws whenever the run begins", () => {
    const log = { ...recorded, window: { from: 0, to: 14 * day * 60_000 } };
    const given = {
      ...replay,
      logs: new Map([["desk.log", log]]),
      tiers: [tier({ handling: "30 min" })],
    };
    const timesOf = ({ log: { visits } }: Story) =>
      visits.columns.handlingTime.subarray(0, visits.length);
    const later = timesOf(play({ ...given, start: "2026-01-06" }));
    expect([...timesOf(play(given))].slice(2)).toEqual([...later]);
  });

  it("lets a surge come on top", () => {
    const surge = { name: "s", type: "b", from: "2026-01-05", lasts: "1 h", tickets: 50 };
    const story = play({ ...replay, demand: { ...replay.demand, surges: [surge] } });
    expect(arrived(story, "a")).toEqual([540, 1800, 3000]);
    expect(arrived(story, "b").filter((at) => at < 60).length).toBeGreaterThan(30);
  });

  it("is refused where the scenario lacks its types, unless one stands for them", () => {
    const types = [{ name: "a", ticketsPerWeek: 0 }];
    expect(() => play({ ...replay, types })).toThrow(
      "desk.log has tickets of types that the scenario doesn't have: b (1); name them, or say with otherTypes which type stands for them",
    );
    const other = { replay: { log: "desk.log", otherTypes: "a" } };
    expect(arrived(play({ ...replay, types, demand: other }), "a")).toEqual([540, 550, 1800, 3000]);
  });

  it("is refused where it isn't complete in the measured window", () => {
    const short = new Map([["desk.log", { ...recorded, window: { from: 0, to: day * 60_000 } }]]);
    expect(() => play({ ...replay, logs: short })).toThrow(
      "the measured window, 2026-01-05 00:00 to 2026-01-12 00:00, must lie where desk.log is complete, 2026-01-05 00:00 to 2026-01-06 00:00 (UTC): set start, warmUp and measured so",
    );
  });

  it("is refused where it isn't at hand", () => {
    expect(() => play({ ...replay, logs: new Map() })).toThrow(
      "world needs the ticket log desk.log, which isn't at hand here",
    );
  });
});

describe("a run that starts from the open tickets of a log", () => {
  const L2 = tier({ name: "L2", handling: fixed(60) });
  const upward = tier({ handling: fixed(10), routes: { L2: "100%" } });

  /** Three tickets of Sunday: the first is at L2 in hand, the second waits there, the third has just come to L1. */
  const sunday: World = {
    arrivals: { a: ["167:00", "167:10", "167:55"] },
    types: [{ name: "a", ticketsPerWeek: 0, priority: "P2" }],
    tiers: [upward, L2],
  };
  const next = {
    arrivals: { a: [] },
    start: "2026-01-12",
    startsFrom: { log: "desk.log" },
    types: [{ name: "a", ticketsPerWeek: 0, priority: "P2" }],
    tiers: [upward, L2],
    logs: new Map([["desk.log", record(sunday)]]),
  };

  it("has each ticket where it was, those who joined first first, their work begun anew", () => {
    const story = play(next);
    expect(story.spans(0)).toEqual(["L2 handling 0:00-1:00"]);
    expect(story.spans(1)).toEqual(["L2 queued 0:00-1:00", "L2 handling 1:00-2:00"]);
    expect(story.spans(2)).toEqual([
      "L1 handling 0:00-0:10",
      "L2 queued 0:10-2:00",
      "L2 handling 2:00-3:00",
    ]);
  });

  it.each(["first-come", "shortest"] as const)(
    "asks for the time of a ticket that is where its type has none (%s)",
    (dispatch) => {
      const types = [...next.types, { name: "b", ticketsPerWeek: 0, priority: "P2" }];
      const tiers = [upward, { ...L2, dispatch, handling: { byType: { b: fixed(60) } } }];
      expect(() => play({ ...next, types, tiers })).toThrow(
        /^a ticket of a, P2, is at L2, as it was in the log .* no time is given there/,
      );
    },
  );

  it("keeps when they arrived and joined, and what they had been through", () => {
    const { log, end } = play(next);
    const { tickets, visits } = log;
    expect([...tickets.columns.arrivedAt.subarray(0, 3)].map((at) => at / 60_000)).toEqual([
      -60, -50, -5,
    ]);
    expect([...visits.columns.joinedAt.subarray(0, 3)].map((at) => at / 60_000)).toEqual([
      -50, -40, -5,
    ]);
    expect([...tickets.columns.visits.subarray(0, 3)]).toEqual([2, 2, 2]);
    // from L1 to L2: for the first two before the run
    expect([...tickets.columns.movesUp.subarray(0, 3)]).toEqual([1, 1, 1]);
    expect([...tickets.columns.entryTier.subarray(0, 3)]).toEqual([0, 0, 0]);
    expect([...tickets.columns.priority.subarray(0, 3)]).toEqual([1, 1, 1]);
    expect(end).toMatchObject({ initial: 3, arrivals: 0 });
  });

  it("goes on waiting for whom it waited for, with a wait drawn anew, where the tier knows such a wait", () => {
    const waiting = tier({
      pending: [{ reason: "customer", share: "100%", time: fixed(90), touchBefore: "50%" }],
    });
    const log = record({ ...sunday, arrivals: { a: ["167:00"] }, tiers: [waiting] });
    const given = { ...next, logs: new Map([["desk.log", log]]) };
    const story = play({
      ...given,
      tiers: [waiting],
      promises: [{ name: "fix", measure: "resolution", limit: "2 h", pauses: ["customer"] }],
    });
    // Since Sunday 23:00; the wait pauses the promise again, what it paused before the start isn't known.
    expect(story.spans(0)).toEqual(["L1 pending customer 0:00-1:30", "L1 handling 1:30-1:40"]);
    expect(story.clocks(0)).toEqual(["fix due 2:30: met 1:40"]);
    expect(play({ ...given, tiers: [tier()] }).spans(0)).toEqual(["L1 handling 0:00-0:10"]);
  });

  it("counts the moves that a ticket has behind it", () => {
    const downward = { ...L2, routes: { L1: "100%" } };
    const story = play({ ...next, maximumMoves: 1, tiers: [upward, downward] });
    const { movesUp, movesDown } = story.log.tickets.columns;
    // The first two came up before the run began, the third does so in it: each stays where it is then.
    expect(story.visits(0)).toEqual(["L2 -0:50-1:00 resolved"]);
    expect([...movesUp.subarray(0, 3)]).toEqual([1, 1, 1]);
    expect([...movesDown.subarray(0, 3)]).toEqual([0, 0, 0]);
  });

  it("counts a way down that it has behind it as such", () => {
    const world = {
      ...sunday,
      arrivals: { a: ["166:00"] },
      tiers: [
        { ...upward, handling: fixed(30) },
        { ...L2, handling: fixed(20), routes: { L1: "100%" } },
      ],
    };
    // From 22:00 on: L1, L2 from 22:30, L1 from 22:50, L2 from 23:20, L1 from 23:40.
    const story = play({ ...next, logs: new Map([["desk.log", record(world)]]), maximumMoves: 4 });
    expect(story.visits(0)).toEqual(["L1 -0:20-0:10 resolved"]);
    const { movesUp, movesDown, pingPongs } = story.log.tickets.columns;
    expect([movesUp[0], movesDown[0], pingPongs[0]]).toEqual([2, 2, 3]);
  });

  it("puts a ticket of a tier that isn't there any more at its entry", () => {
    const story = play({ ...next, tiers: [tier({ name: "Desk" })] });
    expect(story.visits(0)).toEqual(["Desk -0:50-0:10 resolved"]);
  });

  it("judges promises from their arrival on, on calendars that reach back before the start", () => {
    const story = play({
      ...next,
      calendars: [{ name: "late", hours: [{ days: "daily", hours: "23:30-00:30" }] }],
      promises: [
        { name: "fix", measure: "resolution", limit: "40 min", calendar: "late" },
        { name: "answer", measure: "first response", limit: "10 min" },
        { name: "stay", measure: "time in tier", tier: "L2", limit: "1 h" },
      ],
    });
    // From Sunday 23:00: 30 minutes before midnight, 10 after; answered on Sunday; at L2 since 23:10.
    expect(story.clocks(0)).toEqual([
      "stay due 0:10: breached 1:00, 50 min late",
      "fix due 0:10: breached 1:00, 20 min late",
    ]);
  });

  it("reminds of what is used up from the start on, and counts the interval between updates from there", () => {
    const story = play({
      ...next,
      promises: [
        { name: "fix", measure: "resolution", limit: "2 h", reminders: ["25%", "75%"] },
        { name: "stay", measure: "time in tier", tier: "L2", limit: "2 h", reminders: ["10%"] },
        { name: "news", measure: "update interval", limit: "45 min" },
      ],
    });
    // Arrived at 23:00, so that 30 minutes were used up on Sunday, and 90 at 0:30.
    expect(story.events(0)).toEqual(["0:30 reminder fix"]);
    expect(story.clocks(1).filter((clock) => clock.startsWith("news"))).toEqual([
      "news due 0:45: breached 1:00, 15 min late",
      "news due 1:45: breached 2:00, 15 min late",
    ]);
  });

  it("reopens its tickets at their entry, where others may be misrouted", () => {
    const story = play({
      ...next,
      triage: { misrouting: { share: 1, to: "L2" } },
      reopening: { share: { byVisit: { later: 0 }, otherwise: 1 }, after: fixed(60), to: "entry" },
    });
    expect(story.visits(0).slice(0, 2)).toEqual([
      "L2 -0:50-1:00 resolved",
      "L1 2:00-2:10 escalated",
    ]);
  });

  it("acts at once on a rule whose time has passed", () => {
    const story = play({
      ...next,
      tiers: [upward, L2, tier({ name: "L3" })],
      escalation: [
        {
          name: "hurry",
          from: "L2",
          when: { timeInTier: "45 min" },
          to: "L3",
          whileHandled: "keep work",
        },
      ],
    });
    expect(story.spans(0)).toEqual(["L3 handling 0:00-0:10"]);
    // The second joined at 23:20, five minutes later than it would take.
    expect(story.spans(1)[0]).toBe("L2 handling 0:00-0:05");
  });

  it("lets them in however full it is, and nobody else", () => {
    const full = { ...L2, room: 1 };
    const story = play({ ...next, tiers: [upward, full] });
    expect(story.outcome(0)).toBe("resolved");
    expect(story.outcome(1)).toBe("resolved");
    expect(story.outcome(2)).toBe("lost");
  });

  it("has the open tickets of the log's end where it ends before", () => {
    const story = play({ ...next, start: "2026-01-19" });
    expect(story.spans(0)).toEqual(["L2 handling 0:00-1:00"]);
    expect(story.log.tickets.columns.arrivedAt[0] / 60_000).toBe(-7 * day - 60);
  });

  it("may replay what comes after in the same log, each ticket once", () => {
    const wide = record(
      { ...sunday, measured: "2 weeks", arrivals: { a: ["167:00", "170:00"] } },
      14,
    );
    const story = play({
      ...next,
      arrivals: {},
      demand: { replay: { log: "desk.log" } },
      logs: new Map([["desk.log", wide]]),
    });
    expect(arrived(story, "a")).toEqual([-60, 120]);
  });

  it("is refused where the run begins before the log is complete", () => {
    expect(() => play({ ...next, start: "2026-01-04" })).toThrow(
      "world begins before desk.log is complete: what was open then isn't known",
    );
  });
});
