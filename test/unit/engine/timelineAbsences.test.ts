import { describe, expect, it } from "vitest";
import { play, tier } from "./story.ts";

const office = { days: "daily", hours: "09:00-17:00" } as const;

describe("shrinkage", () => {
  /** Heads at 9:00 on each of `days` days: `agents` minus shrinkage. */
  function headsByDay(agents: number, shrinkage: number, days: number): number[] {
    const story = play({
      arrivals: { ticket: [] },
      tiers: [tier({ teams: [{ name: "team", shifts: [{ ...office, agents }], shrinkage }] })],
      measured: `${days} days`,
      cap: "0 min",
    });
    return story.staffing("team").map((row) => Number(/(\d+) available/.exec(row)![1]));
  }

  it("takes whole heads where the share of them is whole, and all are paid", () => {
    expect(headsByDay(10, 0.3, 5)).toEqual([7, 7, 7, 7, 7]);
    const story = play({
      arrivals: { ticket: [] },
      tiers: [
        tier({ teams: [{ name: "team", shifts: [{ ...office, agents: 10 }], shrinkage: 0.3 }] }),
      ],
    });
    expect(story.staffing("team")[0]).toBe("9:00-17:00: 7 available, 10 paid, 0 overtime");
  });

  it("is drawn for each date: one head more as often as the fraction says", () => {
    // 4 × 0.85 = 3.4: 3 heads, or 4 with probability 0.4. Of 1,000 days 400 ± 4 · √(1000 · 0.4 · 0.6) = 62.
    const heads = headsByDay(4, 0.15, 1000);
    expect(heads).toHaveLength(1000);
    expect(new Set(heads)).toEqual(new Set([3, 4]));
    const four = heads.filter((count) => count === 4).length;
    expect(Math.abs(four - 400)).toBeLessThan(62);
  });

  it("is drawn anew at midnight for agents around the clock", () => {
    const story = play({
      arrivals: { ticket: [] },
      tiers: [tier({ teams: [{ name: "team", agents: 1, shrinkage: 0.5 }] })],
      measured: "200 days",
      cap: "0 min",
    });
    // Each row is a run of days with the same head count, 0 or 1, all of whole days.
    const { from, to, available } = story.log.staffing.columns;
    const rows = story.log.staffing.length;
    const day = 86_400_000;
    let present = 0;
    for (let row = 0; row < rows; row++) {
      expect((to[row] - from[row]) % day).toBe(0);
      present += (available[row] * (to[row] - from[row])) / day;
    }
    // 100 ± 4 · √(200 · ¼) = 28 days.
    expect(Math.abs(present - 100)).toBeLessThan(28);
  });
});

describe("absences", () => {
  type Team = NonNullable<Parameters<typeof tier>[0]>["teams"];
  type Absences = NonNullable<NonNullable<Team>[number]["absences"]>;

  /** Agents available on each day from Monday 2026-01-05 on, of 10 in this roster. */
  function heads(absences: Absences, shrinkage = 0): string[] {
    const story = play({
      arrivals: { ticket: [] },
      tiers: [
        tier({
          teams: [{ name: "team", shifts: [{ ...office, agents: 10 }], shrinkage, absences }],
        }),
      ],
      measured: "5 days",
      cap: "0 min",
    });
    return story.staffing("team").map((row) => row.replace(/^[^ ]+ /, ""));
  }

  const all = "10 available, 10 paid, 0 overtime";
  const half = "5 available, 10 paid, 0 overtime";

  it("keep their share of a team away from the first date to the last, paid all the same", () => {
    const away = [{ from: "2026-01-06", to: "2026-01-07", share: 0.5 }];
    expect(heads(away)).toEqual([all, half, half, all, all]);
  });

  it("add up, with each other and with the shrinkage", () => {
    const away = [
      { from: "2026-01-05", to: "2026-01-05", share: 0.3 },
      { from: "2026-01-05", to: "2026-01-06", share: 0.1 },
    ];
    expect(heads(away, 0.1).slice(0, 3)).toEqual([
      half,
      "8 available, 10 paid, 0 overtime",
      "9 available, 10 paid, 0 overtime",
    ]);
  });

  it("are of the shifts that begin on their dates: a night runs on into the next morning", () => {
    const story = play({
      arrivals: { ticket: ["25:00"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              shifts: [{ days: "daily", hours: "22:00-06:00", agents: 1 }],
              absences: [{ from: "2026-01-06", to: "2026-01-06", share: 1 }],
            },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 handling 25:00-25:10"]);
  });

  it("begin and end at midnight for agents around the clock", () => {
    const story = play({
      arrivals: { ticket: ["24:30"] },
      tiers: [
        tier({
          teams: [
            {
              name: "team",
              agents: 1,
              absences: [{ from: "2026-01-06", to: "2026-01-06", share: 1 }],
            },
          ],
        }),
      ],
    });
    expect(story.spans(0)).toEqual(["L1 queued 24:30-48:00", "L1 handling 48:00-48:10"]);
  });
});
