import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Improvement = NonNullable<World["improvements"]>[number];

const common = { name: "lessons", from: "2026-01-05", effect: 1, source: "assumption" } as const;

const hard = { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" };

/** Articles on each ticket that L2 resolves: with one of them half of its tickets can be resolved at L1, and so on. */
const articles = {
  ...common,
  does: "shift left",
  tier: "L2",
  learnsFrom: { time: fixed(6), halfwayAfter: 1 },
} as const;

const desk = (improvement: Partial<Improvement>, given: Partial<World> = {}): World => ({
  arrivals: { hard: ["9:00", "10:00"] },
  types: [hard],
  tiers: [tier({ diagnosis: fixed(5) }), tier({ name: "L2", handling: fixed(20) })],
  improvements: [{ ...articles, ...improvement }],
  ...given,
});

/** Work speeds up with each ticket, so that what there is of the effect can be read from the handling times. */
const explaining = (
  given: Partial<Improvement> = {},
  times = ["9:00", "10:00", "11:00", "12:00"],
) => {
  const learnsFrom = { time: fixed(0), halfwayAfter: 1 };
  const story = play({
    arrivals: { ticket: times },
    tiers: [tier({ handling: fixed(24) })],
    measured: "60 weeks",
    improvements: [{ ...common, learnsFrom, ...given, does: "speed up work" }],
  });
  const { handlingTime } = story.log.visits.columns;
  return times.map((_, visit) => handlingTime[visit] / 60_000);
};

describe("an improvement that learns from tickets", () => {
  it("adds its time to the attempt that resolves, where it is documented", () => {
    const story = play(desk({ effect: 0 }));
    expect(story.spans(0)).toEqual(["L1 diagnosing 9:00-9:05", "L2 handling 9:05-9:31"]);
    expect(story.events(0)).toEqual(["9:31 learnt from"]);
  });

  it("has n ÷ (n + halfwayAfter) of its effect with n tickets", () => {
    expect(explaining()).toEqual([24, 12, 8, 6]);
    expect(explaining({ learnsFrom: { time: fixed(0), halfwayAfter: 3 } })).toEqual([
      24, 18, 14.4, 12,
    ]);
  });

  it("grows from what there is at first to its ceiling", () => {
    expect(explaining({ atFirst: 0.25, effect: 0.75 })).toEqual([18, 12, 10, 9]);
  });

  it("shows what a ticket taught after the delay, and at the instant it ends", () => {
    // The first is resolved at 9:24, the second at 10:24.
    expect(explaining({ after: "1 h 36 min" })).toEqual([24, 24, 12, 8]);
    expect(explaining({ after: "1 h 36 min 1 s" })).toEqual([24, 24, 24, 12]);
  });

  it("loses of each lesson its share a year, until nothing is left of it", () => {
    // The first is resolved at 0:24; a year is 8,766 hours. A quarter of it is left by then.
    const [, later] = explaining({ fades: 0.75 }, ["0:00", "8766:24"]);
    expect(later).toBeCloseTo(24 * (1 - 0.25 / 1.25), 6);
    // Of two lessons half is left after half a year; after a year they are forgotten, and half of the third is left.
    const fading = explaining({ fades: 1 }, ["0:00", "1:00", "4383:24", "8767:24"]);
    expect(fading[2]).toBeCloseTo(12, 1);
    expect(fading[3]).toBeCloseTo(24 / 1.5, 1);
  });

  it("is about each type by itself", () => {
    const story = play({
      arrivals: { one: ["9:00", "11:00"], other: ["10:00"] },
      tiers: [tier({ handling: fixed(24) })],
      improvements: [
        {
          ...common,
          does: "speed up work",
          learnsFrom: { time: fixed(0), halfwayAfter: 1 },
        },
      ],
    });
    expect(Array.from(story.log.visits.columns.handlingTime.subarray(0, 3))).toEqual(
      [24, 24, 12].map((minutes) => minutes * 60_000),
    );
  });

  it("documents the share that is drawn for each ticket", () => {
    const hours = Array.from({ length: 100 }, (_, at) => `${at}:00`);
    const documented = (share: number) => {
      const learnsFrom = { time: fixed(6), share, halfwayAfter: 1 };
      const { log } = play(desk({ effect: 0, learnsFrom }, { arrivals: { hard: hours } }));
      return Array.from(log.events.columns.ticket.subarray(0, log.events.length));
    };
    const [some, more] = [documented(0.3), documented(0.6)];
    expect(some.length).toBeGreaterThan(15);
    expect(some.length).toBeLessThan(45);
    expect(more).toEqual(expect.arrayContaining(some));
    expect(more.length).toBeGreaterThan(some.length);
  });

  it("begins with the attempts that begin on its date", () => {
    const story = play(
      desk({ from: "2026-01-06", effect: 0 }, { arrivals: { hard: ["23:54", "24:30"] } }),
    );
    expect(story.spans(0).at(-1)).toBe("L2 handling 23:59-24:19");
    expect(story.spans(1).at(-1)).toBe("L2 handling 24:35-25:01");
  });

  it("learns once from a ticket, whose reopening takes a share of the work alone", () => {
    const story = play(
      desk(
        { effect: 0 },
        {
          arrivals: { hard: ["9:00"] },
          reopening: { share: 1, after: { distribution: "fixed", value: "1 h" }, work: 0.5 },
          maximumMoves: 1,
          cap: "0 min",
        },
      ),
    );
    expect(
      story
        .spans(0)
        .filter((span) => span.includes("handling"))
        .slice(0, 2),
    ).toEqual(["L2 handling 9:05-9:31", "L2 handling 10:31-10:41"]);
    expect(story.events(0).filter((event) => event.includes("learnt"))).toEqual([
      "9:31 learnt from",
    ]);
  });

  it("spends the time at the end, after waiting for the customer", () => {
    const story = play(
      desk(
        { effect: 0, learnsFrom: { time: fixed(6), tiers: "L1", halfwayAfter: 1 } },
        {
          types: [{ ...hard, resolvableFrom: "L1" }],
          arrivals: { hard: ["9:00"] },
          tiers: [
            tier({
              handling: fixed(10),
              pending: [{ reason: "customer", share: 1, time: fixed(60) }],
            }),
            tier({ name: "L2" }),
          ],
        },
      ),
    );
    expect(story.spans(0)).toEqual([
      "L1 handling 9:00-9:05",
      "L1 pending customer 9:05-10:05",
      "L1 handling 10:05-10:16",
    ]);
  });

  it("isn't what a rule that keeps work keeps: the next attempt has the work alone spared", () => {
    const story = play(
      desk(
        { effect: 0, learnsFrom: { time: fixed(30), tiers: "L1", halfwayAfter: 1 } },
        {
          types: [{ ...hard, resolvableFrom: "L1" }],
          arrivals: { hard: ["9:00"] },
          tiers: [tier({ handling: fixed(10) }), tier({ name: "L2", handling: fixed(20) })],
          escalation: [
            {
              name: "hurry",
              from: "L1",
              when: { timeInTier: "25 min" },
              to: "next",
              whileHandled: "keep work",
            },
          ],
        },
      ),
    );
    expect(story.spans(0)).toEqual(["L1 handling 9:00-9:25", "L2 handling 9:25-9:35"]);
    expect(story.events(0)).toEqual(["9:25 escalation hurry"]);
  });

  it("does nothing where no ticket comes to the tier that documents", () => {
    const rows = (improvements: readonly Improvement[]) => {
      const { log } = play({
        ...desk({}, { types: [{ ...hard, resolvableFrom: "L1" }] }),
        improvements: [...improvements],
      });
      return [log.tickets, log.visits, log.spans, log.events].map(({ columns }) => columns);
    };
    expect(rows([articles])).toEqual(rows([]));
  });

  it("teaches requesters, so that fewer tickets of the type arise", () => {
    const hours = Array.from({ length: 60 }, (_, at) => `${at}:00`);
    const story = play({
      arrivals: { one: hours, other: ["61:00"] },
      tiers: [tier()],
      improvements: [
        {
          ...common,
          does: "prevent tickets",
          learnsFrom: { time: fixed(2), halfwayAfter: 0.01 },
        },
      ],
    });
    // The first teaches nearly all that there is to learn about its type, the other is of another.
    expect(story.spans(0)).toEqual(["L1 handling 0:00-0:12"]);
    expect(story.events(-1).length).toBeGreaterThan(55);
    const last = story.end.arrivals - 1;
    expect(story.spans(last)).toEqual(["L1 handling 61:00-61:12"]);
  });
});

it("an improvement that prevents reopenings lets those of its share stand", () => {
  const story = (effect: number) =>
    play({
      arrivals: { ticket: ["23:00", "25:00"] },
      tiers: [tier()],
      reopening: { share: 0.999999, after: { distribution: "fixed", value: "1 h" } },
      improvements: [
        {
          name: "checking",
          does: "prevent reopenings",
          from: "2026-01-06",
          effect,
          source: "assumption",
        },
      ],
      cap: "0 min",
    });
  expect(
    story(1)
      .spans(0)
      .filter((span) => span.includes("resolved")),
  ).toHaveLength(1);
  expect(story(1).spans(1)).toEqual(["L1 handling 25:00-25:10"]);
  expect(story(0).spans(1).length).toBeGreaterThan(10);
});
