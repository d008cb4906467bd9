import { describe, expect, it } from "vitest";
import { localDayOf } from "../../../src/model/localDay.ts";
import { type ShiftOccurrence, shiftOccurrences } from "../../../src/model/shiftOccurrences.ts";
import { teamSchema } from "../../../src/model/tierSchema.ts";

const hour = 3_600_000;
const monday = localDayOf("2026-01-05");
const mondayMidnight = Date.parse("2026-01-04T23:00Z"); // in Berlin

function occurrences(
  team: Record<string, unknown>,
  days = 7,
  startsAt = mondayMidnight,
): ShiftOccurrence[] {
  const model = teamSchema.parse({ name: "desk", ...team });
  return shiftOccurrences(model, "Europe/Berlin", startsAt, days * 24 * hour);
}

/** [line, day since Monday 5 January 2026, from, to], in hours since the start. */
function brief(found: readonly ShiftOccurrence[]): number[][] {
  return found.map(({ line, day, from, to }) => [line, day - monday, from / hour, to / hour]);
}

const office = { days: "mon-fri", hours: "09:00-17:00", agents: 3 };

describe("a team's shifts on their dates", () => {
  it("come once a day of the week, by begin and then line", () => {
    const shifts = [
      { days: "mon, tue", hours: "12:00-20:00", agents: 1 },
      { days: "mon", hours: "06:00-14:00", agents: 2 },
      { days: "tue", hours: "12:00-13:00", agents: 2 },
    ];
    expect(brief(occurrences({ shifts }))).toEqual([
      [1, 0, 6, 14],
      [0, 0, 12, 20],
      [0, 1, 36, 44],
      [2, 1, 36, 37],
    ]);
  });

  it("skip holidays, but a night that began the evening before runs on", () => {
    const shifts = [{ days: "daily", hours: "22:00-06:00", agents: 1 }];
    expect(brief(occurrences({ shifts, holidays: ["2026-01-06"] }, 3))).toEqual([
      [0, -1, -2, 6],
      [0, 0, 22, 30],
      [0, 2, 70, 78],
    ]);
  });

  it("keep the begin before 0 of one that is running at the start, and leave out one that ends there", () => {
    const shifts = [
      { days: "sun", hours: "20:00-04:00", agents: 1 },
      { days: "sun", hours: "16:00-24:00", agents: 1 },
    ];
    expect(brief(occurrences({ shifts }, 1))).toEqual([[0, -1, -4, 4]]);
  });

  it("leave out one that begins at the end", () => {
    expect(brief(occurrences({ shifts: [office] }, 33 / 24))).toEqual([[0, 0, 9, 17]]);
  });

  it("carry their breaks, in order, those after midnight too", () => {
    const breaks = ["02:00-02:30", "23:45-00:15"];
    const shifts = [{ days: "mon", hours: "22:00-06:00", agents: 1, breaks }];
    expect(
      occurrences({ shifts })[0].breaks.map(({ from, to }) => [from / hour, to / hour]),
    ).toEqual([
      [23.75, 24.25],
      [26, 26.5],
    ]);
  });

  it("are an hour shorter or longer in the nights when clocks change", () => {
    const shifts = [{ days: "sat", hours: "22:00-06:00", agents: 1 }];
    const lengths = ["2026-03-27T23:00Z", "2026-10-23T22:00Z"].map((startsAt) => {
      const [{ from, to }] = occurrences({ shifts }, 2, Date.parse(startsAt));
      return (to - from) / hour;
    });
    expect(lengths).toEqual([7, 9]);
  });

  it("are in the team's own zone where it has one", () => {
    const shifts = [{ days: "mon", hours: "09:00-17:00", agents: 1 }];
    expect(brief(occurrences({ shifts, timezone: "America/New_York" }))).toEqual([[0, 0, 15, 23]]);
  });
});

describe("agents around the clock", () => {
  it("are one occurrence without end", () => {
    expect(occurrences({ agents: 4 })).toEqual([
      { line: 0, day: monday, from: 0, to: Infinity, continues: false, breaks: [] },
    ]);
    expect(occurrences({ agents: "unlimited", shrinkage: "20%" })).toHaveLength(1);
  });

  it("are one a local day where shrinkage is drawn by date, each continuing the one before", () => {
    const days = occurrences({ agents: 4, shrinkage: "20%" }, 2);
    expect(brief(days)).toEqual([
      [0, 0, 0, 24],
      [0, 1, 24, 48],
    ]);
    expect(days.map(({ continues }) => continues)).toEqual([true, true]);
  });

  it("are away on their holidays, and go home the evening before", () => {
    const days = occurrences({ agents: 4, holidays: ["2026-01-06"] }, 3);
    expect(brief(days)).toEqual([
      [0, 0, 0, 24],
      [0, 2, 48, 72],
    ]);
    expect(days.map(({ continues }) => continues)).toEqual([false, true]);
  });
});

describe("a shift continues", () => {
  it("where the next of the same line begins at the instant it ends", () => {
    const shifts = [
      { days: "mon-tue", hours: "00:00-24:00", agents: 1 },
      { days: "mon", hours: "08:00-16:00", agents: 1 },
      { days: "mon", hours: "16:00-20:00", agents: 1 },
    ];
    expect(occurrences({ shifts }).map(({ line, continues }) => [line, continues])).toEqual([
      [0, true],
      [1, false],
      [2, false],
      [0, false],
    ]);
  });

  it("at the end of the run as well, though the next one is beyond it", () => {
    const shifts = [{ days: "daily", hours: "00:00-24:00", agents: 1 }];
    expect(occurrences({ shifts }, 1).map(({ continues }) => continues)).toEqual([true]);
  });
});
