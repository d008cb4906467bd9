import { describe, expect, it } from "vitest";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { fixed, play, type Story, tier, type World } from "./story.ts";

type TypeInput = ScenarioInput["types"][number];

/** A world whose tickets come by themselves, one type unless `given` has more. */
function world(
  arrivals: TypeInput["arrivals"],
  given: Partial<World> = {},
  type: Partial<TypeInput> = {},
) {
  return play({
    arrivals: {},
    types: [{ name: "a", ...type, arrivals }],
    tiers: [tier({ teams: [{ name: "Front", agents: "unlimited" }] })],
    ...given,
  });
}

/** Minutes since the start at which tickets arrived: the first few, of all types or one. */
function arrived({ log }: Story, many = Infinity, type?: string): number[] {
  const { columns, length } = log.tickets;
  return Array.from({ length }, (_, row) => row)
    .filter((row) => type === undefined || log.names.types[columns.type[row]] === type)
    .map((row) => columns.arrivedAt[row] / 60_000)
    .slice(0, many);
}

describe("renewal arrivals", () => {
  it("come one gap after the other, the first one a gap after the start", () => {
    const story = world({ process: "renewal", gap: fixed(12.5) });
    expect(arrived(story, 4)).toEqual([12.5, 25, 37.5, 50]);
  });

  it("take no notice of the demand's profile: a gap is what it says", () => {
    const story = world(
      { process: "renewal", gap: fixed(60) },
      {
        demand: { profile: { windows: [{ days: "mon-fri", hours: "09:00-17:00", weight: 1 }] } },
      },
    );
    expect(arrived(story, 3)).toEqual([60, 120, 180]);
  });

  it("come closer in the busy hours of a profile of their own, as many a week in all", () => {
    const profile = { windows: [{ days: "daily", hours: "00:00-12:00", weight: 1 }] };
    const story = world({ process: "renewal", gap: fixed(60) }, {}, { profile });
    // All of a day's 24 in its first 12 hours; the 24th falls due as these end, and comes with the next day.
    expect(arrived(story, 3)).toEqual([30, 60, 90]);
    expect(arrived(story).filter((at) => at % 1440 > 720)).toEqual([]);
  });
});

describe("batch arrivals", () => {
  const many = { ticketsPerWeek: 300 };

  it("come several at a moment, and are taken one after the other in order of arrival", () => {
    const story = world({ process: "batch", size: 3 }, { tiers: [tier()] }, many);
    const [first, second, third] = arrived(story);
    expect([second, third]).toEqual([first, first]);
    const { startedAt } = story.log.visits.columns;
    const minutes = [0, 1, 2].map((row) => startedAt[row] / 60_000 - first);
    expect(minutes).toEqual([0, 10, 20]);
  });

  it("come at the same moments whatever their size, where as many moments are asked for", () => {
    const single = world({ process: "batch", size: 1 }, {}, { ticketsPerWeek: 100 });
    const double = world({ process: "batch", size: 2 }, {}, { ticketsPerWeek: 200 });
    const moments = arrived(single);
    expect(arrived(double)).toEqual(moments.flatMap((at) => [at, at]));
  });

  it("leave the tickets of the next batch as they are when one more comes in each", () => {
    const tiers = [
      tier({
        handling: { distribution: "exponential", mean: "10 min" },
        teams: [{ name: "Front", agents: "unlimited" }],
      }),
    ];
    const handled = ({ log }: Story) =>
      new Map(
        Array.from(log.visits.columns.handlingTime.subarray(0, log.visits.length), (time, row) => [
          time,
          log.visits.columns.arrivedAt[row],
        ]),
      );
    const single = handled(
      world({ process: "batch", size: 1 }, { tiers }, { ticketsPerWeek: 100 }),
    );
    const double = handled(
      world({ process: "batch", size: 2 }, { tiers }, { ticketsPerWeek: 200 }),
    );
    for (const [time, at] of single) expect(double.get(time)).toBe(at);
  });

  it("have sizes of a named distribution", () => {
    const sizesOf = (size: NonNullable<TypeInput["arrivals"]> & { process: "batch" }) => {
      const at = arrived(world(size, {}, { ticketsPerWeek: 3000 }));
      return new Map(at.map((moment) => [moment, at.filter((other) => other === moment).length]));
    };
    const uniform = sizesOf({
      process: "batch",
      size: { distribution: "uniform", low: 2, high: 4 },
    });
    expect(new Set(uniform.values())).toEqual(new Set([2, 3, 4]));
    const listed = sizesOf({
      process: "batch",
      size: { distribution: "listed", shares: { 1: "50%", 7: "50%" } },
    });
    expect(new Set(listed.values())).toEqual(new Set([1, 7]));
    const geometric = sizesOf({ process: "batch", size: { distribution: "geometric", mean: 3 } });
    expect(Math.max(...geometric.values())).toBeGreaterThan(6);
    expect(Math.min(...geometric.values())).toBe(1);
  });
});

describe("arrivals in spells", () => {
  const spells = (quiet: number, busy: number) =>
    ({
      process: "spells",
      quiet: { lasts: "12 h", weight: quiet },
      busy: { lasts: "12 h", weight: busy },
    }) as const;
  const hundred = { ticketsPerWeek: 500 };

  it("of one weight are Poisson arrivals, to the millisecond", () => {
    const plain = world({ process: "poisson" }, {}, hundred);
    const even = world(spells(2, 2), {}, hundred);
    const round = (at: number) => Math.round(at * 1000);
    expect(arrived(even).map(round)).toEqual(arrived(plain).map(round));
  });

  it("are busy at the same times however many tickets there are", () => {
    const few = arrived(world(spells(0, 1), {}, hundred));
    const many = arrived(world(spells(0, 1), {}, { ticketsPerWeek: 50_000 }));
    const isNear = (at: number) => many.some((other) => Math.abs(other - at) < 2);
    expect(few.filter((at) => !isNear(at))).toEqual([]);
    const gaps = many.slice(1).map((at, i) => at - many[i]);
    expect(Math.max(...gaps)).toBeGreaterThan(60);
  });
});

describe("a finite source", () => {
  const requesters = (count: number, more: object = {}) =>
    ({ process: "finite source", requesters: count, thinkTime: fixed(60), ...more }) as const;

  it("has a requester think first, and again from the end of their ticket on", () => {
    const story = world(requesters(1), { tiers: [tier()] });
    expect(arrived(story, 3)).toEqual([60, 130, 200]);
  });

  it("has each requester wait for their own ticket only", () => {
    const story = world(requesters(2), { tiers: [tier()] });
    // Both at 1:00; the second is done at 1:20, ten minutes after the first, and so they go on.
    expect(arrived(story, 6)).toEqual([60, 60, 130, 140, 200, 210]);
  });

  it("has the think time run in its calendar's hours", () => {
    const story = world(requesters(1, { calendar: "office" }), {
      calendars: [{ name: "office", hours: [{ days: "mon-fri", hours: "09:00-10:30" }] }],
    });
    // Monday 10:00; done at 10:10, of the next 60 minutes 20 are left today.
    expect(arrived(story, 2)).toEqual([600, 1440 + 580]);
  });

  it("has a requester who leaves come again too", () => {
    const story = world(requesters(2), {
      tiers: [tier({ handling: fixed(500), patience: { time: fixed(5), then: "leave" } })],
    });
    expect(arrived(story, 4)).toEqual([60, 60, 125, 190]);
    expect(story.outcome(1)).toBe("abandoned");
  });

  it("counts a ticket as done only when no reopening is to come", () => {
    const story = world(requesters(1), {
      tiers: [tier()],
      reopening: { share: { byVisit: { entry: "100%" }, otherwise: "0%" }, after: fixed(30) },
    });
    // 1:00 to 1:10, reopened at 1:40, done at 1:50: the next at 2:50.
    expect(arrived(story, 2)).toEqual([60, 170]);
  });

  it("leaves the others' tickets as they are when a requester joins", () => {
    const busy = { thinkTime: { distribution: "exponential" as const, mean: "5 h" } };
    const three = arrived(world(requesters(3, busy)));
    const four = arrived(world(requesters(4, busy)));
    expect(four.length).toBeGreaterThan(three.length);
    expect(three.filter((at) => !four.includes(at))).toEqual([]);
  });
});

describe("sources of tickets", () => {
  it("don't disturb each other", () => {
    const types: TypeInput[] = [
      { name: "a", ticketsPerWeek: 50 },
      { name: "b", ticketsPerWeek: 30, arrivals: { process: "batch", size: 2 } },
      {
        name: "c",
        arrivals: { process: "finite source", requesters: 3, thinkTime: fixed(600) },
      },
    ];
    const all = world(undefined, { types });
    for (const type of types) {
      const alone = world(undefined, { types: [type] });
      expect(arrived(all, Infinity, type.name)).toEqual(arrived(alone));
    }
  });
});
