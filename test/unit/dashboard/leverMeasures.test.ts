import { expect, test } from "vitest";
import { measures } from "../../../src/metrics/measures.ts";
import type { ComparisonJson, ScenarioJson } from "../../../src/experiment/resultJson.ts";
import type { Verdict } from "../../../src/experiment/differences.ts";
import { keyMeasures } from "../../../src/dashboard/words/keyMeasures.ts";
import { leverMeasures } from "../../../src/dashboard/words/leverMeasures.ts";
import { shownMeasure } from "../../../src/dashboard/words/shownMeasure.ts";
import { verdictWords } from "../../../src/dashboard/words/verdictWords.ts";
import { outcomeWords } from "../../../src/dashboard/words/why/outcomeWords.ts";
import { comparisonOf, desk, difference, plusMinus } from "./comparison.ts";

function losing(name: string, share: number): ScenarioJson {
  const own = desk(name, { cost: 40, breached: 100, imbalance: 0.2 });
  const given = { abandonmentRate: plusMinus(share, 0), abandoned: plusMinus(share * 1000, 0) };
  return { ...own, overall: { ...own.overall, ...given } };
}

const labels = (comparison: ComparisonJson) =>
  keyMeasures(comparison).shown.map(({ label }) => label);

const usual = ["Cost per resolved ticket", "SLA breaches", "Tier imbalance"];

test("who gave up stands beside the three measures that decide, where anybody did in any scenario", () => {
  const none = comparisonOf([losing("Now", 0), losing("Then", 0)], {});
  const some = comparisonOf([losing("Now", 0), losing("Then", 0.117)], {});
  expect(labels(none)).toEqual(usual);
  expect(labels(some)).toEqual([...usual, "Abandonment rate"]);
});

test("the figures hold what levers do, as the command line's do, where they are pulled", () => {
  const names = (comparison: ComparisonJson) =>
    (["overall", "cost", "tier"] as const).flatMap((scope) =>
      leverMeasures(comparison, scope, "L1").map(({ measure }) => measure.name),
    );
  const now = losing("Now", 0);
  const swarming = {
    ...losing("Swarming", 0.1),
    overall: { ...losing("Swarming", 0.1).overall, swarms: plusMinus(40, 2) },
  };
  expect(names(comparisonOf([now], {}))).toEqual([]);
  expect(names(comparisonOf([now, swarming], {})).sort()).toEqual(
    ["abandonmentRate", "helpingHours", "swarmResolvedShare", "swarms"].sort(),
  );
});

function said(verdicts: Readonly<Record<string, Verdict>>): string {
  const comparison = comparisonOf([losing("Now", 0.1), losing("Then", 0.2)], {});
  const own = Object.fromEntries(
    Object.entries(verdicts).map(([key, verdict]) => [key, difference(1, 0.1, verdict)]),
  );
  return outcomeWords({ ...comparison, differences: { Then: own } }, "Then");
}

test("what an alternative comes to says who gives up, whatever it does to cost and promises", () => {
  const cheaper = { "cost.perResolvedTicket": "better", "overall.breached": "better" } as const;
  expect(said(cheaper)).toBe("costs less per ticket and breaks fewer promises");
  expect(said({ ...cheaper, "overall.abandonmentRate": "worse" })).toBe(
    "costs less per ticket and breaks fewer promises but has more requesters give up",
  );
  expect(said({ "overall.breached": "worse", "overall.abandonmentRate": "better" })).toBe(
    "breaks more promises but has fewer requesters give up",
  );
  expect(said({})).toBe("isn’t shown to do better or worse than the baseline");
});

/** Which way is better, of every measure that the page gives a word to. */
const directions = {
  lower:
    "open abandoned abandonmentRate resolutionTime resolutionTimeP50 resolutionTimeP90 firstResponseTime reopenRate pingPongRate misplacedTicketShare backlog breached",
  higher: "firstLevelResolution",
  neither: "arrived resolved imbalance",
} as const;

test.each(Object.entries(directions))("better is %s: %s", (direction, names) => {
  const overall = measures.filter(({ scope }) => scope === "overall");
  const found = names.split(" ").map((name) => overall.find((one) => one.name === name));
  expect(found.map((one) => one?.direction)).toEqual(found.map(() => direction));
});

test("a count of tickets resolved is changed, neither better nor worse, and never coloured as such", () => {
  const fewer = difference(-50, 5, "changed");
  expect(verdictWords(shownMeasure("overall", "resolved"), fewer)).toBe("changed");
});
