import { expect, test } from "vitest";
import { outcomeWords } from "../../../src/dashboard/words/why/outcomeWords.ts";
import { whyWords } from "../../../src/dashboard/words/why/whyWords.ts";
import { differencesBetweenValues } from "./differencesBetweenValues.ts";

const before = {
  "overall.arrived": 1250,
  "overall.resolved": 1250,
  "overall.deflected": 0,
  "overall.breached": 100,
  "overall.backlog": 40,
  "overall.timeByState.queuedOnShift": 0.1,
  "overall.timeByState.queuedOffShift": 0.2,
  "tiers.L1.occupancy": 0.7,
  "tiers.L2.occupancy": 0.78,
  "tiers.L2.touchedShare": 0.4,
  "tiers.L2.waitingTime": 270,
  "tiers.L2.queueLength": 6,
  "sla.Resolution.breached": 100,
  "sla.Resolution.penalty": 2000,
  "cost.total": 129_000,
  "cost.perResolvedTicket": 46,
  "cost.byTier.L2": 43_000,
  "cost.byTier.shared": 2000,
};

const why = (after: Partial<typeof before>) =>
  whyWords(differencesBetweenValues(before, after), "Then");
const outcome = (after: Partial<typeof before>) =>
  outcomeWords(differencesBetweenValues(before, after), "Then");

test("a longer queue is told with its load, its wait, and its part of the backlog", () => {
  expect(
    why({
      "overall.backlog": 144,
      "tiers.L2.occupancy": 0.93,
      "tiers.L2.waitingTime": 462,
      "tiers.L2.queueLength": 103,
    }),
  ).toContain(
    // 462 − 270 min = 3.2 h; 103 − 6 of 144 − 40
    "L2’s queue grows: occupancy 78.0 → 93.0\u00a0%, waiting +3.20\u00a0h per visit (7.70\u00a0h instead of 4.50\u00a0h), 97.0 of the 104.0 more open tickets wait here.",
  );
});

test("where tickets go, and how much of their time they queue", () => {
  const words = why({
    "tiers.L2.touchedShare": 0.36,
    "overall.timeByState.queuedOnShift": 0.05,
    "overall.timeByState.queuedOffShift": 0.15,
  });
  expect(words).toContain("Fewer of the tickets reach L2 (36.0\u00a0% instead of 40.0\u00a0%).");
  expect(words).toContain(
    "Unresolved tickets spend 20.0\u00a0% of their time queued instead of 30.0\u00a0%.",
  );
});

test("who pays: what a tier saves, what penalties cost, and what that makes in all", () => {
  expect(
    why({
      "cost.total": 135_000,
      "cost.byTier.L2": 35_000,
      "cost.byTier.shared": 16_000,
      "sla.Resolution.penalty": 16_000,
    }),
  ).toContain(
    "Penalties cost EUR\u00a014,000 more and L2 EUR\u00a08,000 less in 4 weeks; in all EUR\u00a06,000 more.",
  );
});

test("where the same is paid for more tickets, that is said", () => {
  const words = why({
    "overall.arrived": 1300,
    "overall.resolved": 1300,
    "cost.perResolvedTicket": 44,
  });
  expect(words).toContain("More tickets arrive: 1,300 instead of 1,250 in 4 weeks.");
  expect(words).toContain(
    "No difference in the total cost is shown; it is spread over 1,300 resolved tickets instead of 1,250.",
  );
});

test("a ticket that costs more while all of them cost less is told to be one of fewer", () => {
  const fewer = { "cost.total": 126_000, "cost.perResolvedTicket": 50, "overall.resolved": 1150 };
  const said =
    "Each ticket costs more all the same: the total is spread over 1,150 resolved tickets instead of 1,250.";
  expect(why(fewer)).toContain(said);
  expect(why({ ...fewer, "cost.total": 132_000 })).not.toContain(said);
  const { "cost.total": _, ...unknown } = fewer;
  expect(why({ ...unknown, "cost.byTier.L2": 42_000 }).slice(-2)).toEqual([
    "L2 costs EUR\u00a01,000 less in 4 weeks; no difference in the total is shown.",
    said,
  ]);
});

test("tickets that are never resolved are told", () => {
  expect(why({ "overall.resolved": 800 })).toContain(
    "Fewer of the tickets are ever resolved: 800 instead of 1,250.",
  );
});

test("tickets solved before they reach a person are told as that, and not as never resolved", () => {
  const words = why({ "overall.resolved": 1050, "overall.deflected": 200 });
  expect(words).toContain(
    "More tickets are solved before they reach a person: 200.0 instead of 0.",
  );
  expect(words.join()).not.toContain("ever resolved");
  // 1250 − 200 deflected leaves 1050: 150 more are lost
  expect(why({ "overall.resolved": 900, "overall.deflected": 200 })).toContain(
    "Fewer of the tickets are ever resolved: 900 instead of 1,250.",
  );
});

test("breaches are told with their promise, and that none is shown where none is", () => {
  const words = why({ "overall.breached": 799, "sla.Resolution.breached": 799 });
  expect(words).toContain("699 more breaches of “Resolution” (799 instead of 100.0 in 4 weeks).");
  expect(why({ "cost.total": 130_000 })).toContain("No difference in broken promises is shown.");
});

test("a busier tier without a longer queue is told as such", () => {
  expect(why({ "tiers.L1.occupancy": 0.8 })).toContain(
    "L1 is busier: occupancy 70.0 → 80.0\u00a0%; no difference in its queue is shown.",
  );
});

test("where no difference is shown, none is explained", () => {
  expect(why({})).toEqual([
    "No difference from the baseline is shown in any measure: as far as 20 replications can tell, the two do alike.",
  ]);
});

test("what an alternative comes to is told from its verdicts on cost and promises", () => {
  expect(outcome({ "cost.perResolvedTicket": 48, "overall.breached": 799 })).toBe(
    "costs more per ticket and breaks more promises",
  );
  expect(outcome({ "cost.perResolvedTicket": 48, "overall.breached": 90 })).toBe(
    "costs more per ticket but breaks fewer promises",
  );
  expect(outcome({ "cost.perResolvedTicket": 45 })).toBe("costs less per ticket");
  expect(outcome({})).toBe("isn’t shown to do better or worse than the baseline");
});
