import { describe, expect, it } from "vitest";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { fixed, play, tier, type World } from "./story.ts";

const daily = (hours: string, agents = 1) => ({ days: "daily", hours, agents });
const a = { name: "a", ticketsPerWeek: 0 };
const onCall = { duties: [daily("00:00-24:00", 2)], reaction: fixed(20), source: "assumption" };

/** The log of the week before, whose tickets are open at its end. */
function weekBefore(arrivals: readonly string[], tiers: World["tiers"]): TicketLog {
  const { log } = play({ arrivals: { a: arrivals }, types: [a], tiers, cap: "0 min" });
  return { ...log, endsAt: 7 * 86_400_000, window: { from: 0, to: 7 * 86_400_000 } };
}

const start = (log: TicketLog, given: Partial<World> & Pick<World, "tiers">) =>
  play({
    arrivals: { a: [] },
    types: [a],
    start: "2026-01-12",
    startsFrom: { log: "desk.log" },
    logs: new Map([["desk.log", log]]),
    ...given,
  });

describe("tickets that are open when a run begins", () => {
  const three = weekBefore(["167:00", "167:10", "167:20"], [tier({ handling: fixed(300) })]);

  it("are what people on call are called for", () => {
    const story = start(three, {
      tiers: [
        tier({
          handling: fixed(30),
          teams: [{ name: "team", shifts: [daily("09:00-17:00")], onCall }],
        }),
      ],
    });
    expect([0, 1, 2].map((ticket) => story.spans(ticket))).toEqual([
      ["L1 queued 0:00-0:20", "L1 handling 0:20-0:50"],
      ["L1 queued 0:00-0:20", "L1 handling 0:20-0:50"],
      ["L1 queued 0:00-0:50", "L1 handling 0:50-1:20"],
    ]);
  });

  it("are taken up several at once", () => {
    const atOnce = { channels: "chat", most: 2, slower: "50%", source: "assumption" };
    const story = start(three, {
      channels: ["chat"],
      tiers: [tier({ handling: fixed(30), teams: [{ name: "team", agents: 1, atOnce }] })],
    });
    expect(story.spans(1)).toEqual(["L1 handling 0:00-0:45"]);
    expect(story.spans(2)).toEqual(["L1 queued 0:00-0:45", "L1 handling 0:45-1:15"]);
  });

  it("are put down for the war room of a major incident, and no children of it", () => {
    const story = start(three, {
      arrivals: { a: [], outage: [] },
      types: [a, { name: "outage", ticketsPerWeek: 0 }],
      tiers: [tier({ handling: fixed(60) })],
      majorIncidents: [
        {
          name: "down",
          type: "outage",
          at: "2026-01-12 00:30",
          children: { type: "a", count: 1, comesAfter: fixed(10), closing: fixed(5) },
          warRoom: [{ team: "L1 team", agents: 1, interrupting: true }],
        },
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 handling 0:00-0:30",
      "L1 queued 0:30-1:30",
      "L1 handling 1:30-2:00",
    ]);
    expect(story.spans(2).slice(-1)).toEqual(["L1 handling 3:00-4:00"]);
    expect(story.spans(4)).toEqual(["L1 queued 0:40-4:00", "L1 handling 4:00-4:05"]);
  });

  it("go on with anybody after a wait that began before, at night with whoever is called", () => {
    const pending = (minutes: number) => [
      {
        reason: "customer" as const,
        share: 1,
        time: fixed(minutes),
        resumesWith: "same" as const,
      },
    ];
    const waiting = weekBefore(["160:00"], [tier({ handling: fixed(30), pending: pending(1200) })]);
    const story = start(waiting, {
      tiers: [
        tier({
          handling: fixed(30),
          pending: pending(60),
          teams: [{ name: "team", shifts: [daily("09:00-17:00")], mostInHand: 1, onCall }],
        }),
      ],
    });
    expect(story.spans(0)).toEqual([
      "L1 pending customer 0:00-1:00",
      "L1 queued 1:00-1:20",
      "L1 handling 1:20-1:50",
    ]);
  });
});
