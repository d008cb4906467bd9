import { describe, expect, test } from "vitest";
import { findingIn } from "./findings.ts";
import { auditOf, madeDesk } from "./madeDesk.ts";
import { extractedAt, selections } from "./selections.ts";

const seeds = [1, 2, 3, 4];

function exported(seed: number, keep: keyof typeof selections) {
  const desk = madeDesk({ seed, weeks: 20, perWeek: 400, medianHours: 8 });
  return auditOf(desk.filter(selections[keep]), extractedAt);
}

describe("how tickets were selected, from the edges of the data", () => {
  test.each(seeds)(
    "by creation, desk %i: all that came in, and nothing to warn of",
    async (seed) => {
      expect(await findingIn(exported(seed, "creation"), "selection")).toMatchObject({
        severity: "note",
        evidence: { selectedBy: "creation", firstOpened: "2026-03-02" },
      });
    },
  );

  test.each(seeds)(
    "by closing, desk %i: openings have a thin tail, closings none",
    async (seed) => {
      expect(await findingIn(exported(seed, "closing"), "selection")).toMatchObject({
        severity: "distorts",
        evidence: { selectedBy: "closing", openTickets: 0 },
      });
    },
  );

  test.each(seeds)("by last change, desk %i: likewise, with open ones", async (seed) => {
    expect(await findingIn(exported(seed, "last change"), "selection")).toMatchObject({
      severity: "distorts",
      evidence: { selectedBy: "last change" },
    });
  });

  test.each(seeds)("still open, desk %i", async (seed) => {
    const finding = await findingIn(exported(seed, "still open"), "selection");
    expect(finding).toMatchObject({ severity: "distorts", evidence: { selectedBy: "still open" } });
    expect(finding!.count).toBe(finding!.of);
  });

  test.each(seeds)(
    "closed ones alone, desk %i: those that should be open are missing",
    async (seed) => {
      const desk = madeDesk({ seed, weeks: 20, perWeek: 400, medianHours: 8 });
      const missing = desk
        .filter(selections.creation)
        .filter(({ resolvedAt }) => resolvedAt > extractedAt);
      const finding = await findingIn(exported(seed, "closed only"), "selection");
      expect(finding).toMatchObject({ severity: "caution", evidence: { selectedBy: "creation" } });
      expect(finding!.title).toMatch(
        /closed ones only: at least \d+ should be open at the end, and none is/,
      );
      // At least: an expectation made of what is there, whose Poisson spread is its root.
      expect(finding!.count).toBeGreaterThanOrEqual(15);
      expect(finding!.count).toBeLessThan(missing.length + 4 * Math.sqrt(missing.length));
    },
  );

  test("of fewer than 100 tickets nothing is said", async () => {
    const desk = madeDesk({ perWeek: 20 }).slice(0, 99);
    expect(await findingIn(auditOf(desk), "selection")).toBeUndefined();
  });
});
