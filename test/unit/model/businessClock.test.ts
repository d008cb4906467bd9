import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addOpenTime,
  aroundTheClock,
  businessClock,
  dueAt,
  openTimeBetween,
  openTimeUntil,
} from "../../../src/model/businessClock.ts";

/** Two days, 9 to 12 and 13 to 17 each, in hours. */
const office = businessClock(Float64Array.of(9, 12, 13, 17, 33, 36, 37, 41));

describe("open time", () => {
  it("until an instant counts what is inside the windows: 3 + 1 of 9 to 12 and 13 to 14", () => {
    expect([0, 9, 10, 12, 12.5, 13, 14, 40, 41, 99].map((at) => openTimeUntil(office, at))).toEqual(
      [0, 0, 1, 3, 3, 3, 4, 13, 14, 14],
    );
  });

  it("between two instants leaves the closed hours out", () => {
    expect(openTimeBetween(office, 11, 35)).toBe(1 + 4 + 2);
  });
});

describe("adding open time", () => {
  it("goes on over closed hours: 5 h from 11 are 1 before lunch and 4 after", () => {
    expect(addOpenTime(office, 11, 5)).toBe(17);
    expect(addOpenTime(office, 11, 6)).toBe(34);
  });

  it("that runs out at closing time stays at closing time", () => {
    expect(addOpenTime(office, 13, 4)).toBe(17);
  });

  it("from a closed instant begins at the next opening", () => {
    expect(addOpenTime(office, 20, 1)).toBe(34);
    expect(addOpenTime(office, 17, 1)).toBe(34);
  });

  it("of length zero is due at once, open or not", () => {
    expect([addOpenTime(office, 10, 0), addOpenTime(office, 20, 0)]).toEqual([10, 20]);
  });

  it("beyond the hours known is never", () => {
    expect(addOpenTime(office, 40, 1)).toBe(41);
    expect(addOpenTime(office, 40, 1.5)).toBe(Infinity);
    expect(addOpenTime(office, 10, Infinity)).toBe(Infinity);
    expect(addOpenTime(businessClock(new Float64Array(0)), 10, 1)).toBe(Infinity);
  });

  it("around the clock is plain addition", () => {
    expect(addOpenTime(aroundTheClock(), 123, 456)).toBe(579);
    expect(openTimeBetween(aroundTheClock(), 123, 579)).toBe(456);
  });
});

describe("a clock with pauses", () => {
  it("counts none of the paused time, over closed hours or within open ones", () => {
    // 2 h from 9; paused 10 to 14: 1 h before, 1 h after
    expect(dueAt(office, 9, 2, [10, 14])).toBe(15);
  });

  it("is due before a pause that begins at its due instant", () => {
    expect(dueAt(office, 9, 1, [10, 14])).toBe(10);
  });

  it("ignores a pause that ended before it started, and what came before its start of one that didn't", () => {
    expect(dueAt(office, 9, 1, [1, 2])).toBe(10);
    expect(dueAt(office, 9, 1, [1, 9.5])).toBe(10.5);
  });

  it("never runs out while a pause has no end, and a zero limit is due even in a pause", () => {
    expect(dueAt(office, 9, 2, [10, Infinity])).toBe(Infinity);
    expect(dueAt(office, 9, 0, [8, Infinity])).toBe(9);
  });
});

const windowsArbitrary = fc
  .uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 24 })
  .map((edges) => Float64Array.from(edges.sort((a, b) => a - b).slice(edges.length % 2)));

function isIn(edges: Float64Array, tick: number): boolean {
  return edges.some((edge, i) => i % 2 === 0 && edge <= tick && tick < edges[i + 1]);
}

/** The same by walking tick by tick: the definition, slow and plain. */
function walk(windows: Float64Array, at: number, duration: number, pauses: Float64Array): number {
  let consumed = 0;
  if (duration === 0) return at;
  for (let tick = at; tick < 400; tick += 1) {
    if (isIn(windows, tick) && !isIn(pauses, tick)) consumed += 1;
    if (consumed === duration) return tick + 1;
  }
  return Infinity;
}

describe("on any windows", () => {
  const cases = [windowsArbitrary, fc.nat(300), fc.nat(200), windowsArbitrary] as const;

  it("the due instant is the one found by walking tick by tick, with and without pauses", () => {
    fc.assert(
      fc.property(...cases, (windows, at, limit, pauses) => {
        const clock = businessClock(windows);
        expect(addOpenTime(clock, at, limit)).toBe(walk(windows, at, limit, new Float64Array(0)));
        expect(dueAt(clock, at, limit, pauses)).toBe(walk(windows, at, limit, pauses));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it("the open time up to the due instant is the limit", () => {
    fc.assert(
      fc.property(windowsArbitrary, fc.nat(300), fc.nat(200), (windows, at, limit) => {
        const clock = businessClock(windows);
        const due = addOpenTime(clock, at, limit);
        fc.pre(due < Infinity);
        expect(openTimeBetween(clock, at, due)).toBe(limit);
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
