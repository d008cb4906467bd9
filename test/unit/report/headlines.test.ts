import { expect, it } from "vitest";
import { headlineOf, simulationHeadlines } from "../../../src/report/headlines.ts";
import { madeUpResult } from "./madeUpResult.ts";

const ofIncidents = ["majorIncidents", "incidentChildren", "linkedChildren", "statusCalls"];

it.each([
  ["shown where there were any", 2, ofIncidents],
  ["left out where there were none", 0, []],
])("what came of major incidents is %s", (_, count, names) => {
  const result = madeUpResult({ "overall.majorIncidents": [count, 0] });
  const isShown = headlineOf(simulationHeadlines, [result]);
  expect(ofIncidents.filter((name) => isShown({ scope: "overall", name }))).toEqual(names);
});
