import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { localDay } from "../../../src/model/localDay.ts";
import { instantOfLocal, kindOfLocal, localToInstant, offsetAt } from "../../../src/model/zone.ts";

const zones = [
  "UTC",
  "Europe/Berlin",
  "Europe/London",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kolkata",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Chatham",
  "Pacific/Apia",
  "Africa/Casablanca",
  "America/Sao_Paulo",
  "Asia/Gaza",
  "Antarctica/Troll",
  "Pacific/Kiritimati",
];

/** Temporal's "compatible" disambiguation is the rule we state; its polyfill is the second opinion. */
function temporalInstant(timezone: string, localMs: number): number {
  const wall = Temporal.Instant.fromEpochMilliseconds(localMs).toZonedDateTimeISO("UTC");
  return wall.toPlainDateTime().toZonedDateTime(timezone, { disambiguation: "compatible" })
    .epochMilliseconds;
}

function temporalKind(timezone: string, localMs: number): string {
  const wall = Temporal.Instant.fromEpochMilliseconds(localMs).toZonedDateTimeISO("UTC");
  const local = wall.toPlainDateTime();
  const first = local.toZonedDateTime(timezone, { disambiguation: "earlier" }).epochMilliseconds;
  const last = local.toZonedDateTime(timezone, { disambiguation: "later" }).epochMilliseconds;
  if (first === last) return "unique";
  const kept = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(timezone);
  return kept.toPlainDateTime().equals(local) ? "overlap" : "gap";
}

function berlinKind(month: number, day: number, minutes: number): string {
  return kindOfLocal("Europe/Berlin", (localDay(2026, month, day) * 1440 + minutes) * 60_000);
}

describe("a wall-clock time becomes an instant", () => {
  it.each(zones)("as Temporal says, on a grid through 1970 to 2037 in %s", (timezone) => {
    for (let localMs = 0; localMs < 2.13e12; localMs += 3.7e9)
      expect({ localMs, instant: instantOfLocal(timezone, localMs) }).toEqual({
        localMs,
        instant: temporalInstant(timezone, localMs),
      });
  });

  it.each(zones)(
    "as Temporal says, each quarter hour around the changes of 2010 to 2012 in %s",
    (timezone) => {
      for (let day = localDay(2010, 1, 1); day < localDay(2013, 1, 1); day += 1) {
        const at = day * 86_400_000;
        if (offsetAt(timezone, at - 9e7) === offsetAt(timezone, at + 9e7)) continue;
        for (let localMs = at - 9e7; localMs < at + 9e7; localMs += 9e5) {
          const instant = temporalInstant(timezone, localMs);
          const expected = { localMs, instant, kind: temporalKind(timezone, localMs) };
          const kind = kindOfLocal(timezone, localMs);
          expect({ localMs, instant: instantOfLocal(timezone, localMs), kind }).toEqual(expected);
        }
      }
    },
  );

  it("in a gap is moved forward by its length: 02:30 in Berlin on 29 March 2026 is 03:30", () => {
    expect(new Date(localToInstant("Europe/Berlin", 2026, 3, 29, 150)).toISOString()).toBe(
      "2026-03-29T01:30:00.000Z",
    );
  });

  it("in an overlap is the first: 02:30 in Berlin on 25 October 2026 is still summer time", () => {
    expect(new Date(localToInstant("Europe/Berlin", 2026, 10, 25, 150)).toISOString()).toBe(
      "2026-10-25T00:30:00.000Z",
    );
  });

  it("is told to be in a gap or an overlap, both half-open", () => {
    expect([119, 120, 179, 180].map((minutes) => berlinKind(3, 29, minutes))).toEqual([
      "unique",
      "gap",
      "gap",
      "unique",
    ]);
    expect([119, 120, 179, 180].map((minutes) => berlinKind(10, 25, minutes))).toEqual([
      "unique",
      "overlap",
      "overlap",
      "unique",
    ]);
  });

  it("counts minutes past midnight on the wall clock, over a clock change too", () => {
    expect(localToInstant("Europe/Berlin", 2026, 3, 28, 1440 + 360)).toBe(
      localToInstant("Europe/Berlin", 2026, 3, 29, 360),
    );
  });

  it("knows a whole day that was skipped: Samoa had no 30 December 2011", () => {
    expect(kindOfLocal("Pacific/Apia", localDay(2011, 12, 30) * 86_400_000)).toBe("gap");
    expect(new Date(localToInstant("Pacific/Apia", 2011, 12, 30, 0)).toISOString()).toBe(
      "2011-12-30T10:00:00.000Z",
    );
  });

  it("works centuries away, where a missing date is written 9999-12-31 or 1900-01-01", () => {
    for (const [year, month, day] of [
      [9999, 12, 31],
      [1900, 1, 1],
      [50, 6, 1],
    ] as const)
      expect(localToInstant("Europe/Berlin", year, month, day, 0)).toBe(
        Temporal.PlainDate.from({ year, month, day }).toZonedDateTime("Europe/Berlin")
          .epochMilliseconds,
      );
  });

  it("refuses a zone nobody knows and an instant beyond all dates", () => {
    expect(() => localToInstant("Europe/Atlantis", 2026, 1, 1, 0)).toThrow(RangeError);
    expect(() => offsetAt("Europe/Berlin", Number.NaN)).toThrow(RangeError);
    expect(() => instantOfLocal("Europe/Berlin", 9e15)).toThrow(RangeError);
  });
});

describe("the offset from UTC", () => {
  it.each(zones)("is Temporal's in %s", (timezone) => {
    for (let at = -8e11; at < 2.13e12; at += 4.1e9)
      expect(offsetAt(timezone, at)).toBe(
        Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(timezone).offsetNanoseconds /
          1e6,
      );
  });

  it("changes at the very millisecond of the transition", () => {
    const change = Date.UTC(2026, 2, 29, 1);
    expect([change - 1, change].map((at) => offsetAt("Europe/Berlin", at))).toEqual([
      3_600_000, 7_200_000,
    ]);
  });

  it("has seconds where history has them: Monrovia was at -00:44:30 in 1970", () => {
    expect(offsetAt("Africa/Monrovia", 0)).toBe(-(44 * 60 + 30) * 1000);
  });
});

it("converts at least a million wall-clock times a second, two zones in turn", () => {
  const times = Array.from({ length: 200_000 }, (_, i) => 1.4e12 + i * 3_141_593);
  let sum = 0;
  const begin = performance.now();
  for (const localMs of times) {
    sum += instantOfLocal("Europe/Berlin", localMs);
    sum += instantOfLocal("America/New_York", localMs);
  }
  const perSecond = (2 * times.length) / ((performance.now() - begin) / 1000);
  expect(sum).toBeGreaterThan(0);
  expect(perSecond).toBeGreaterThan(1e6);
});
