import { expect, test } from "vitest";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { measures } from "../../../src/metrics/measures.ts";
import { context } from "./world.ts";

const paths = measurePaths(context).map(({ keys }) => keys.join("."));

/** What other people's scripts rely on, from the issue that defines the JSON contract. */
const contract = {
  overall:
    "arrived resolved open abandoned deflected lost resolutionTime resolutionTimeP50 resolutionTimeP90 firstLevelResolution misplacedTicketShare imbalance",
  "tiers.L1":
    "touchedShare resolvedShare workShare costShare waitingTime waitProbability queueLength occupancy utilisation escalationRate",
  "tiers.L2":
    "touchedShare resolvedShare workShare costShare waitingTime waitProbability queueLength occupancy utilisation escalationRate",
  "sla.answer": "attainment due met breached notYetDue excluded penalty",
  cost: "total perResolvedTicket byTier.L1 byTier.L2 byTier.shared",
};

test.each(
  Object.entries(contract).flatMap(([group, measures]) =>
    measures.split(" ").map((name) => `${group}.${name}`),
  ),
)("%s is measured", (path) => {
  expect(paths).toContain(path);
});

test("no two values stand under one path", () => {
  expect(new Set(paths).size).toBe(paths.length);
});

test("every measure says what it is: a name, a label, a definition that is a sentence or two", () => {
  for (const { name, label, definition } of measures) {
    expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
    expect(label).toMatch(/^[A-Z]/);
    expect(definition).toMatch(/^[A-Z√].*\.$/u);
  }
});

test("within a scope, and of groups within a dimension, names and labels are unique", () => {
  const keys = measures.flatMap(({ scope, name, label, dimensions = [""] }) =>
    dimensions.flatMap((of) => [`${scope}/${of}/${name}`, `${scope}/${of}/${label}`]),
  );
  expect(new Set(keys).size).toBe(keys.length);
});
