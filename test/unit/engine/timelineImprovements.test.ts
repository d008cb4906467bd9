import { describe, expect, it } from "vitest";
import { fixed, play, tier, type World } from "./story.ts";

type Improvement = NonNullable<World["improvements"]>[number];

const plain = (name: string, given: object = {}) => ({ name, ticketsPerWeek: 0, ...given });

/** Shows at once, and whole, from Tuesday 2026-01-06 on: hour 24. */
const common = { name: "better", from: "2026-01-06", effect: 1, source: "assumption" } as const;

describe("an improvement that prevents tickets", () => {
  it("lets none of its share arise from the date on, and says so", () => {
    const story = play({
      arrivals: { ticket: ["23:59", "24:00", "25:00"] },
      tiers: [tier()],
      improvements: [{ ...common, does: "prevent tickets" }],
    });
    expect(story.end.arrivals).toBe(1);
    expect(story.outcome(0)).toBe("resolved");
    expect(story.events(-1)).toEqual(["24:00 prevented", "25:00 prevented"]);
  });

  it("is about its types only", () => {
    const story = play({
      arrivals: { one: ["25:00"], other: ["25:00"] },
      types: [plain("one"), plain("other")],
      tiers: [tier()],
      improvements: [{ ...common, does: "prevent tickets", types: "one" }],
    });
    expect(story.log.tickets.columns.type.subarray(0, story.end.arrivals)).toEqual(
      Uint16Array.of(1),
    );
  });

  it("sends a requester of a finite source back to thinking", () => {
    const story = play({
      arrivals: {},
      types: [
        {
          name: "ticket",
          arrivals: { process: "finite source", requesters: 1, thinkTime: fixed(60 * 24) },
        },
      ],
      tiers: [tier()],
      improvements: [{ ...common, from: "2026-01-05", does: "prevent tickets" }],
    });
    expect(story.end.arrivals).toBe(0);
    expect(story.events(-1)).toHaveLength(6);
  });
});

describe("how much of an effect there is", () => {
  /** Handling of 100 minutes at these hours, sped up to nothing in the end. */
  const worked = (given: Partial<Improvement>, ...hours: number[]) => {
    const story = play({
      arrivals: { ticket: hours.map((hour) => `${hour}:00`) },
      tiers: [tier({ handling: fixed(100) })],
      improvements: [{ ...common, does: "speed up work", ...given } as Improvement],
    });
    const { handlingTime } = story.log.visits.columns;
    return hours.map((_, visit) => handlingTime[visit] / 60_000);
  };

  it("begins after its delay", () => {
    expect(worked({ after: "3 h" }, 26, 28)).toEqual([100, 0]);
  });

  it("grows evenly to its ceiling", () => {
    expect(worked({ growsOver: "40 h", effect: 0.5 }, 20, 24, 34, 44, 64, 80)).toEqual([
      100, 100, 87.5, 75, 50, 50,
    ]);
  });

  it("fades evenly by its share of the ceiling a year, down to nothing", () => {
    const fading = { from: "2025-01-05", effect: 0.5, fades: 0.5 } as const;
    // A year and three hours before: half of a half is left, less what three hours take.
    const [left] = worked(fading, 3);
    const years = (365 * 24 + 3) / (365.25 * 24);
    expect(left).toBeCloseTo(100 * (1 - 0.5 * (1 - 0.5 * years)), 3);
    expect(worked({ ...fading, from: "2020-01-05", fades: 1 }, 3)).toEqual([100]);
  });
});

describe("an improvement that shifts work to the left", () => {
  const hard = plain("hard", { resolvableFrom: "L2" });
  const world = (given: Partial<World> = {}): World => ({
    arrivals: { hard: ["23:00", "25:00"] },
    types: [hard],
    tiers: [tier({ diagnosis: fixed(5) }), tier({ name: "L2", handling: fixed(20) })],
    improvements: [{ ...common, does: "shift left", tier: "L2" }],
    ...given,
  });

  it("lets the tier below resolve what took this one, from the date on", () => {
    const story = play(world());
    expect(story.spans(0)).toEqual(["L1 diagnosing 23:00-23:05", "L2 handling 23:05-23:25"]);
    expect(story.spans(1)).toEqual(["L1 handling 25:00-25:10"]);
  });

  it("leaves what takes another tier where it is", () => {
    const story = play(
      world({
        tiers: [
          tier({ diagnosis: fixed(5) }),
          tier({ name: "L2", handling: fixed(20) }),
          tier({ name: "L3" }),
        ],
        improvements: [{ ...common, does: "shift left", tier: "L3" }],
      }),
    );
    expect(story.visits(1).map((visit) => visit.slice(0, 2))).toEqual(["L1", "L2"]);
  });

  it("is of whoever arrives from then on: a ticket that waits since before stays hard", () => {
    const story = play(
      world({
        arrivals: { hard: ["23:00"] },
        tiers: [
          tier({
            teams: [
              { name: "L1 team", shifts: [{ days: "tue", hours: "09:00-17:00", agents: 1 }] },
            ],
            diagnosis: fixed(5),
          }),
          tier({ name: "L2", handling: fixed(20) }),
        ],
      }),
    );
    expect(story.spans(0).slice(1)).toEqual([
      "L1 diagnosing 33:00-33:05",
      "L2 handling 33:05-33:25",
    ]);
  });
});

describe("an improvement that speeds up work", () => {
  it("saves its share of diagnosis and handling at its tiers, as they begin", () => {
    const story = play({
      arrivals: { hard: ["23:55", "25:00"] },
      types: [plain("hard", { resolvableFrom: "L2" })],
      tiers: [tier({ diagnosis: fixed(10) }), tier({ name: "L2", handling: fixed(20) })],
      improvements: [{ ...common, effect: 0.25, does: "speed up work", tiers: "L2" }],
    });
    expect(story.spans(0)).toEqual(["L1 diagnosing 23:55-24:05", "L2 handling 24:05-24:20"]);
    expect(story.spans(1)).toEqual(["L1 diagnosing 25:00-25:10", "L2 handling 25:10-25:25"]);
  });

  it("multiplies what is left where there are several", () => {
    const faster = { ...common, effect: 0.5, does: "speed up work" } as const;
    const story = play({
      arrivals: { ticket: ["25:00"] },
      tiers: [tier({ handling: fixed(40) })],
      improvements: [faster, { ...faster, name: "faster still" }],
    });
    expect(story.spans(0)).toEqual(["L1 handling 25:00-25:10"]);
  });
});

describe("an improvement that eases triage", () => {
  it("saves logging, and misroutes nobody any more", () => {
    const story = play({
      arrivals: { ticket: ["23:00", "25:00"] },
      tiers: [tier(), tier({ name: "L2", handling: fixed(20) })],
      triage: { logging: fixed(3), misrouting: { share: 1, to: "L2" } },
      improvements: [{ ...common, does: "ease triage" }],
    });
    expect(story.visits(0)).toHaveLength(2);
    expect(story.spans(1)).toEqual(["L1 handling 25:00-25:10"]);
  });
});

it("those whom an improvement takes are away from its date to the last one, paid all the same", () => {
  const story = play({
    arrivals: { ticket: [] },
    tiers: [
      tier({
        teams: [{ name: "team", shifts: [{ days: "mon-fri", hours: "09:00-17:00", agents: 10 }] }],
      }),
    ],
    improvements: [
      {
        ...common,
        does: "speed up work",
        takes: [{ team: "team", share: 0.3, to: "2026-01-07" }],
      },
    ],
    measured: "4 days",
    cap: "0 min",
  });
  expect(story.staffing("team").map((row) => row.split(": ")[1])).toEqual([
    "10 available, 10 paid, 0 overtime",
    "7 available, 10 paid, 0 overtime",
    "7 available, 10 paid, 0 overtime",
    "10 available, 10 paid, 0 overtime",
  ]);
});
