import { describe, expect, it } from "vitest";
import { resolveVaried, type Varied } from "../../../src/model/varied.ts";
import { variedShare } from "../../../src/model/variedValues.ts";

const anyTicket = { type: "A", priority: "P1", visit: "entry" } as const;

function read(written: unknown): Varied<number> {
  return variedShare.parse(written);
}

describe("a value that varies", () => {
  it("is the same for all where it is plain", () => {
    expect(resolveVaried(read("30%"), anyTicket)).toBe(0.3);
  });

  it("is taken by type before priority before visit before ending before otherwise", () => {
    const all = {
      byType: { A: 0.1 },
      byPriority: { P1: 0.2 },
      byVisit: { entry: 0.3 },
      byEnding: { resolved: 0.4 },
      otherwise: 0.5,
    };
    const ticket = { ...anyTicket, ending: "resolved" } as const;
    const found = Object.keys(all).map((first, i, axes) => {
      const rest = Object.fromEntries(
        Object.entries(all).filter(([axis]) => axes.indexOf(axis) >= i),
      );
      return [first, resolveVaried(read(rest), ticket)];
    });
    expect(found).toEqual([
      ["byType", 0.1],
      ["byPriority", 0.2],
      ["byVisit", 0.3],
      ["byEnding", 0.4],
      ["otherwise", 0.5],
    ]);
  });

  it("nests, and goes on to the next condition where the inner one gives nothing", () => {
    const nested = read({ byType: { A: { byPriority: { P2: 0.1 } } }, otherwise: 0.9 });
    expect(resolveVaried(nested, { ...anyTicket, priority: "P2" })).toBe(0.1);
    expect(resolveVaried(nested, anyTicket)).toBe(0.9);
  });

  it("takes a ticket's very first visit for a first one, unless entry says otherwise", () => {
    const visits = read({ byVisit: { first: 0.1, later: 0.2 } });
    expect(
      (["entry", "first", "later"] as const).map((visit) =>
        resolveVaried(visits, { ...anyTicket, visit }),
      ),
    ).toEqual([0.1, 0.1, 0.2]);
  });

  it("is undefined for whom nothing is given, even under a name that objects inherit", () => {
    const some = read({ byType: { B: 0.1 } });
    expect(resolveVaried(some, anyTicket)).toBeUndefined();
    expect(resolveVaried(some, { ...anyTicket, type: "toString" })).toBeUndefined();
  });
});
