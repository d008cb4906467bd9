import { expect, it } from "vitest";
import {
  comparisonHeadlines,
  headlineOf,
  simulationHeadlines,
} from "../../../src/report/headlines.ts";
import { measures } from "../../../src/metrics/measures.ts";
import { madeUpResult } from "./madeUpResult.ts";

const ofIncidents = [
  "majorIncidents",
  "incidentTime",
  "declarationTime",
  "incidentChildren",
  "linkedChildren",
  "unlinkedChildren",
  "statusCalls",
];

it.each([
  ["shown where there were any", 2, ofIncidents],
  ["left out where there were none", 0, []],
])("what came of major incidents is %s", (_, count, names) => {
  const result = madeUpResult({ "overall.majorIncidents": [count, 0] });
  const isShown = headlineOf(simulationHeadlines, [result]);
  expect(ofIncidents.filter((name) => isShown({ scope: "overall", name }))).toEqual(names);
});

it("a comparison shows how many gave up where anybody did in any of the scenarios", () => {
  const [none, some] = [0, 14_209].map((count) =>
    madeUpResult({ "overall.abandoned": [count, 0] }),
  );
  const abandonmentRate = { scope: "overall", name: "abandonmentRate" } as const;
  const shows = [
    [none, none],
    [none, some],
    [some, none],
  ].map((results) => headlineOf(comparisonHeadlines, results)(abandonmentRate));
  expect(shows).toEqual([false, true, true]);
});

it("fewer tickets resolved are no worse by themselves: there may have been fewer to resolve", () => {
  const counts = measures.filter(({ name }) => name === "resolved" || name === "throughput");
  expect(counts.map(({ direction }) => direction)).toEqual(counts.map(() => "neither"));
  expect(counts).toHaveLength(3);
});

it("call-outs are what being on call is for: more of them are neither better nor worse", () => {
  const counts = measures.filter(({ name }) => name.startsWith("callOut"));
  expect(counts.map(({ name, direction }) => [name, direction])).toEqual([
    ["callOuts", "neither"],
    ["callOutHours", "neither"],
  ]);
});
