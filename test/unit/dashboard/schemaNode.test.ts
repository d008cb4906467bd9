import { describe, expect, test } from "vitest";
import { valueAlike } from "../../../src/dashboard/editor/valueAlike.ts";
import {
  groupOf,
  isNumber,
  isSimple,
  itemsOf,
  meaningOf,
  otherwiseOf,
  schemaAt,
  teamParts,
} from "../../../src/dashboard/state/schemaNode.ts";
import { fieldLabel } from "../../../src/dashboard/words/fieldLabel.ts";

const improvement = itemsOf("improvements");
const property = (does: string, key: string) => groupOf(improvement, { does })!.properties![key];

test("of a choice, the properties are those that go with the word that makes it", () => {
  expect(Object.keys(groupOf(improvement, { does: "shift left" })!.properties!)).toContain("tier");
  expect(Object.keys(groupOf(improvement, { does: "ease triage" })!.properties!)).not.toContain(
    "tier",
  );
  expect(groupOf(improvement, { does: "something else" })).toBeNull();
});

test("what one line says is simple, though there may be longer ways", () => {
  expect(isSimple(property("shift left", "effect"))).toBe(true);
  expect(
    isSimple(
      itemsOf("deflection").$ref === undefined
        ? {}
        : groupOf(itemsOf("deflection"), {})!.properties!["session"],
    ),
  ).toBe(true);
  expect(isSimple(property("shift left", "cost"))).toBe(false);
  expect(isSimple(property("shift left", "takes"))).toBe(false);
});

test("a distribution's values are known by its form, which is lognormal where nothing is said", () => {
  const { session } = groupOf(itemsOf("deflection"), {})!.properties!;
  const spread = groupOf(session, { mean: "20 min" })!.properties!["cv"];
  expect(meaningOf(spread)).toMatch(/^Standard deviation ÷ mean/);
  expect(otherwiseOf(spread)).toBe("1");
  const gamma = groupOf(session, { distribution: "gamma" })!;
  expect(Object.keys(gamma.properties!)).toEqual(["distribution", "shape", "scale"]);
});

test.each([
  [["demand", "ticketsPerWeek"], /^Tickets arriving in a regular week/],
  [["tiers", 0, "handling"], /^Touch time of an attempt/],
  [["tiers", 1, "teams", 0, "shifts", 0, "days"], /./],
  [["promises", 0, "penalty", "once"], /^Cost of each breach/],
  [["escalation", 0, "when", "timeInTier"], /^Time since the ticket joined the tier/],
  [["tiers", 0, "nothing"], /^$/],
])("what is at %j has the meaning that the schema gives it", (path, meaning) => {
  expect(meaningOf(schemaAt(path))).toMatch(meaning);
});

test("what holds where nothing is said is in the description, or is the default itself", () => {
  expect(otherwiseOf(property("shift left", "after"))).toBe("none");
  expect(otherwiseOf(groupOf(itemsOf("deflection"), {})!.properties!["overstatedBy"])).toBe("35 %");
  const { once } = property("shift left", "cost").properties!;
  expect(otherwiseOf(once)).toBe("0");
  expect(isNumber(once)).toBe(true);
  expect(meaningOf(property("shift left", "types"))).toBe("Types of ticket it is about.");
});

test("of a team, absences and the like are parts, its shifts and plain values aren't", () => {
  const keys = teamParts().map(({ key }) => key);
  expect(keys).toContain("absences");
  expect(keys.filter((key) => ["shifts", "agents", "name", "hourlyCost"].includes(key))).toEqual(
    [],
  );
});

test.each([
  ["growsOver", "", "Grows over"],
  ["after", "", "Shows after"],
  ["after", "Failed", "Failed: after"],
  ["once", "Cost", "Cost: paid once"],
])("the field of %s within “%s” is called %s", (key, within, label) =>
  expect(fieldLabel(key, within)).toBe(label),
);

describe("what another scenario has at the same place", () => {
  const own = { levers: [{ name: "B", effect: 2 }], list: [{ share: 1 }] };
  const other = {
    levers: [
      { name: "A", effect: 5 },
      { name: "B", effect: 3 },
    ],
    list: [{ share: 4 }],
  };

  test("is that of the thing of the same name, wherever it stands", () =>
    expect(valueAlike(own, other, ["levers", 0, "effect"])).toBe(3));

  test("is that of the same place where things have no names", () =>
    expect(valueAlike(own, other, ["list", 0, "share"])).toBe(4));

  test("is null where the other lacks the thing, and undefined where it says nothing of it", () => {
    expect(
      valueAlike(own, { levers: [{ name: "A", effect: 5 }] }, ["levers", 0, "effect"]),
    ).toBeNull();
    expect(valueAlike(own, {}, ["levers", 0, "effect"])).toBeNull();
    expect(valueAlike(own, { levers: [{ name: "B" }] }, ["levers", 0, "effect"])).toBeUndefined();
  });
});
