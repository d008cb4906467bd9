import { describe, expect, test } from "vitest";
import { staysOf } from "../../../src/fit/stays.ts";
import { logOf, type WrittenVisit } from "./logOf.ts";

const visit = (
  tier: string,
  from: number,
  to: number,
  ending: WrittenVisit["ending"],
  more: Partial<WrittenVisit> = {},
): WrittenVisit => ({ tier, from, to, ending, ...more });

function staysFor(...visits: WrittenVisit[]) {
  return staysOf(logOf({ tickets: [{ at: 0, visits }], tiers: ["L1", "L2"] })).stays;
}

describe("stays of tickets at tiers", () => {
  test("visits to two teams of a tier, one after the other, are one stay", () => {
    const stays = staysFor(
      visit("L2", 0, 2, "moved", { handling: 0.5 }),
      visit("L2", 2, 5, "resolved", { handling: 0.25 }),
    );
    expect(stays).toHaveLength(1);
    expect(stays[0]).toMatchObject({
      joinedAt: 0,
      endedAt: 5 * 3_600_000,
      ending: "resolved",
      handlingTime: 0.75 * 3_600_000,
    });
  });

  test("tell the very first from the first to a tier and the later ones", () => {
    const stays = staysFor(
      visit("L1", 0, 1, "escalated"),
      visit("L2", 1, 2, "returned"),
      visit("L1", 2, 3, "resolved"),
    );
    expect(stays.map(({ order }) => order)).toEqual(["entry", "first", "later"]);
    expect(stays.map(({ to }) => to)).toEqual([1, 0, -1]);
  });

  test("a stay after a resolution is a new one at the same tier, marked as reopened", () => {
    const stays = staysFor(
      visit("L1", 0, 1, "resolved"),
      visit("L1", 9, 10, "resolved", { isReopened: true }),
    );
    expect(stays.map(({ isReopened }) => isReopened)).toEqual([false, true]);
    expect(stays.map(({ ending }) => ending)).toEqual(["resolved", "resolved"]);
  });

  test("a move that leads nowhere leaves the stay open: nobody knows where it went", () => {
    expect(staysFor(visit("L1", 0, 1, "escalated"))[0].ending).toBe("open");
  });

  test("cancelled and abandoned tickets left", () => {
    expect(staysFor(visit("L1", 0, 1, "cancelled"))[0].ending).toBe("left");
    expect(staysFor(visit("L1", 0, 1, "abandoned"))[0].ending).toBe("left");
  });

  test("every visit knows its stay, also where visits of several tickets alternate", () => {
    const log = logOf({
      tickets: [
        { at: 0, visits: [visit("L1", 0, 3, "escalated"), visit("L2", 3, 4, "resolved")] },
        { at: 1, visits: [visit("L1", 1, 2, "moved"), visit("L1", 2, 5, "resolved")] },
      ],
    });
    const { stays, ofVisit } = staysOf(log);
    // visits by joining: T0 L1 at 0, T1 L1 at 1, T1 L1 at 2, T0 L2 at 3; stays by ticket
    expect([...ofVisit]).toEqual([0, 2, 2, 1]);
    expect(stays.map(({ ticket }) => ticket)).toEqual([0, 0, 1]);
  });
});
