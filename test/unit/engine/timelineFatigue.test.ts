import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

const half = { above: "50%", over: "1 day", slower: "40%", source: "assumption" } as const;

/** One agent, tickets of 12 hours. */
const team = (given: object = {}) => ({ name: "L1 team", agents: 1, fatigue: half, ...given });

const world = (arrivals: readonly string[], given: object = {}): World => ({
  arrivals: { ticket: arrivals },
  tiers: [tier({ handling: fixed(720), teams: [team(given)] })],
});

/** Minutes of touch time, a ticket each. */
function touch(given: World): number[] {
  const { log } = play(given);
  return [...log.visits.columns.handlingTime.subarray(0, log.visits.length)].map(
    (time) => time / 60_000,
  );
}

describe("fatigue", () => {
  it("makes work longer by its share after a day without a pause, by less of it after a calmer one", () => {
    const slow = 720 * 1.4; // 70 % of the second day
    const lessSlow = 720 * (1 + 0.4 * ((0.7 - 0.5) / 0.5)); // 58 % of the third day
    const hardly = 720 * (1 + 0.4 * ((0.58 - 0.5) / 0.5));
    const times = touch(world(["0:00", "6:00", "24:00", "48:00", "72:00"]));
    expect(times.map((minutes) => minutes.toFixed(6))).toEqual(
      [720, 720, slow, lessSlow, hardly].map((minutes) => minutes.toFixed(6)),
    );
  });

  it("ends when a day was no busier than what tires nobody", () => {
    expect(touch(world(["0:00", "6:00", "24:00", "72:00"])).slice(2)).toEqual([1008, 720]);
    expect(touch(world(["0:00", "24:00"]))).toEqual([720, 720]);
  });

  it("begins at local midnight: what is in hand then takes as long as it would have", () => {
    expect(touch(world(["0:00", "11:00", "23:59", "24:01"]))).toEqual([720, 720, 1008, 1008]);
    expect(play(world(["0:00", "12:00", "20:00"])).spans(2)).toEqual([
      "L1 queued 20:00-24:00",
      "L1 handling 24:00-40:48",
    ]);
  });

  it("takes midnight from the team's own zone", () => {
    // In Delhi the date changes at 18:30: busy for 12 hours of 18.5 by then, the first day isn't over at home.
    const late = world(["0:00", "19:00"], { timezone: "Asia/Kolkata" });
    expect(touch(late)[1]).toBeCloseTo(720 * (1 + 0.4 * ((12 / 18.5 - 0.5) / 0.5)), 4);
    expect(touch(world(["0:00", "19:00"]))[1]).toBe(720);
  });

  it("counts of work over midnight what was before it", () => {
    // From 18:00 to 24:00 of the first day is a quarter of it, and anything tires here.
    const quarter = touch(world(["18:00", "30:00"], { fatigue: { ...half, above: "0%" } }));
    expect(quarter).toEqual([720, 792]); // 0.4 × a quarter longer
  });

  it("looks back as far as it says, and no further than the run goes", () => {
    const twoDays = { fatigue: { ...half, over: "2 days" } };
    // 100 % of one day, then (24 + 16.8) h of 48, then (16.8 + 0) h.
    const [, , second, third, fourth] = touch(
      world(["0:00", "6:00", "24:00", "48:00", "96:00"], twoDays),
    );
    expect(second).toBe(1008);
    expect(third).toBeCloseTo(720 * (1 + 0.4 * ((0.85 - 0.5) / 0.5)), 6);
    expect(fourth).toBe(720);
  });

  it("is of the time on shift: breaks without work and nights don't rest anybody", () => {
    const shifts = [{ days: "daily", hours: "08:00-16:00", agents: 1, breaks: ["12:00-13:00"] }];
    const onShift = (...arrivals: string[]) => ({
      arrivals: { ticket: arrivals },
      tiers: [
        tier({
          handling: fixed(60),
          teams: [{ name: "L1 team", shifts, fatigue: half }],
        }),
      ],
    });
    const day = ["8:00", "9:00", "10:00", "11:00", "13:00", "14:00", "15:00"];
    // Busy for all 7 hours but the break.
    expect(touch(onShift(...day, "32:00")).at(-1)).toBe(84);
    // A quarter of an hour late, the last one ends in overtime: busy and available alike.
    expect(touch(onShift(...day.slice(0, 6), "15:15", "32:00")).at(-1)).toBeCloseTo(
      60 * (1 + 0.4 * ((7 / 7.25 - 0.5) / 0.5)),
      4,
    );
    // On the weekend nobody comes, and who hasn't been on shift is rested.
    const weekdays = onShift(...day);
    const calm = {
      ...weekdays,
      arrivals: { ticket: [...day, "128:00"] },
      tiers: [
        tier({
          handling: fixed(60),
          teams: [{ name: "L1 team", shifts: [{ ...shifts[0], days: "mon, sat" }], fatigue: half }],
        }),
      ],
    };
    expect(touch(calm).at(-1)).toBe(60);
  });

  it("is of two agents together, and of seats as of persons", () => {
    for (const shiftEnd of ["finish-then-leave", "headcount", "pass-on", "keep"] as const) {
      const two = { agents: 2, shiftEnd };
      expect(touch(world(["0:00", "6:00", "12:00", "24:00"], two))).toEqual([
        720,
        720,
        720,
        720 * (1 + 0.4 * ((0.75 - 0.5) / 0.5)),
      ]);
    }
  });

  it("counts a shared team's work wherever it is done, and slows it there", () => {
    const { log } = play({
      arrivals: { low: ["0:00", "24:00"], high: ["6:00"] },
      types: [
        { name: "low", ticketsPerWeek: 0 },
        { name: "high", ticketsPerWeek: 0, entry: "L2", resolvableFrom: "L2" },
      ],
      tiers: [
        tier({ handling: fixed(720), teams: [team()] }),
        { name: "L2", handling: fixed(720), sharedTeams: ["L1 team"] },
      ],
    });
    const { tier: tiers, handlingTime } = log.visits.columns;
    expect([...tiers.subarray(0, 3)]).toEqual([0, 1, 0]);
    expect(handlingTime[2]).toBe(1008 * 60_000);
  });

  it("counts what an expert helps before midnight, from when they come", () => {
    const kinds = [
      { name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" },
      { name: "second", ticketsPerWeek: 0, entry: "L2", resolvableFrom: "L2" },
      { name: "third", ticketsPerWeek: 0, entry: "L3", resolvableFrom: "L3" },
    ];
    const { log } = play({
      arrivals: { hard: ["22:00"], third: ["22:30"], second: ["30:00"] },
      types: kinds,
      escalation: [
        {
          name: "ask",
          from: "L1",
          when: { outcome: "unsolved" },
          to: "swarm",
          swarm: {
            teams: ["L2 team", "L3 team"],
            time: fixed(60),
            resolves: 1,
            waitsAtMost: "2 h",
          },
        },
      ],
      tiers: [
        tier({ diagnosis: fixed(60) }),
        tier({
          name: "L2",
          handling: fixed(144),
          teams: [
            { name: "L2 team", agents: 1, fatigue: { ...half, above: "0%", slower: "100%" } },
          ],
        }),
        tier({ name: "L3", handling: fixed(60) }),
      ],
    });
    // Called at 23:00 and there at once; the other comes at 23:30. An hour of the day's 24 by midnight.
    const { tier: tiers, handlingTime } = log.visits.columns;
    const second = tiers.indexOf(1);
    expect(handlingTime[second] / 60_000).toBe(144 + 144 / 24);
  });

  it("lengthens diagnosis as well, and so runs into the time box", () => {
    const story = play({
      arrivals: { hard: ["0:00", "24:00"] },
      types: [{ name: "hard", ticketsPerWeek: 0, resolvableFrom: "L2" }],
      tiers: [
        tier({ handling: fixed(720), diagnosis: fixed(1440), teams: [team()], timeBox: "30 h" }),
        tier({ name: "L2" }),
      ],
    });
    expect(story.spans(1)[0]).toBe("L1 diagnosing 24:00-54:00");
  });

  it("leaves an attempt at the pace with which it began, even where it must go on", () => {
    const story = play({
      arrivals: { ticket: ["0:00", "8:00", "20:00"] },
      types: [
        { name: "ticket", ticketsPerWeek: 0, entry: "L2" },
        { name: "other", ticketsPerWeek: 0 },
      ],
      escalation: [
        { name: "down", from: "L2", when: { outcome: "no authority", priority: "P1" }, to: "L1" },
      ],
      tiers: [
        tier(),
        tier({
          name: "L2",
          diagnosis: fixed(480),
          handling: fixed(720),
          authority: { types: ["other"], checked: "after diagnosis" },
          teams: [{ name: "L2 team", agents: 1, fatigue: { ...half, above: "0%" } }],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L2 diagnosing 0:00-8:00", "L2 handling 8:00-12:00"]);
    // It began before midnight, at full speed; by the time it must go on they are tired.
    expect(story.spans(1)).toEqual([
      "L2 queued 8:00-12:00",
      "L2 diagnosing 12:00-20:00",
      "L2 handling 20:00-24:00",
    ]);
    expect(story.spans(2)).toEqual([
      "L2 queued 20:00-24:00",
      "L2 diagnosing 24:00-35:12",
      "L2 handling 35:12-40:48",
    ]);
  });

  it("slows nobody at a share of 0", () => {
    expect(touch(world(["0:00", "12:00", "24:00"], { fatigue: { ...half, slower: 0 } }))).toEqual([
      720, 720, 720,
    ]);
  });
});
