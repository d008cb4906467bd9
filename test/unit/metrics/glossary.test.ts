import { expect, test } from "vitest";
import { glossary } from "../../../src/metrics/glossary.ts";
import { measures } from "../../../src/metrics/measures.ts";

const entries = glossary();

test("every measure is explained by its own words, at each place of a result where it stands", () => {
  for (const { label, definition, name } of measures) {
    const entry = entries.find((one) => one.term === label && one.definition === definition);
    expect(entry?.inResult.some((place) => place.split(".").includes(name))).toBe(true);
  }
});

test("what is measured of the desk, a tier, a promise, a state or a group says whose it is", () => {
  const placesOf = (term: string) =>
    entries.filter((entry) => entry.term === term).flatMap(({ inResult }) => inResult);
  expect(placesOf("Backlog")).toEqual([
    "overall.backlog",
    "hoursOfWeek.HOUR.backlog",
    "weeks.WEEK.backlog",
  ]);
  expect(placesOf("Where the time went")).toEqual(["overall.timeByState.STATE"]);
  expect(placesOf("Where breached time went")).toEqual(["sla.PROMISE.breachedTimeByState.STATE"]);
  expect(placesOf("Cost per resolved ticket")).toEqual(["cost.perResolvedTicket"]);
  expect(placesOf("Waiting time, 95 %")).toEqual(["tiers.TIER.waitingTimeP95"]);
  expect(placesOf("Cost by tier")).toEqual(["cost.byTier.TIER"]);
  expect(placesOf("Visits")).toEqual([
    "types.TYPE.visits",
    "priorities.PRIORITY.visits",
    "channels.CHANNEL.visits",
    "teams.TEAM.visits",
    "hoursOfWeek.HOUR.visits",
    "weeks.WEEK.visits",
  ]);
});

test("no entry says what another one says", () => {
  const definitions = entries.map(({ definition }) => definition);
  expect(definitions.filter((text, i) => definitions.indexOf(text) !== i)).toEqual([]);
});
