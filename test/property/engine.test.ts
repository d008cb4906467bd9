import { describe, expect, it } from "vitest";
import { type Check, checkLaws, inTurn } from "./laws/checkLaws.ts";
import { counterexampleText } from "./laws/counterexampleText.ts";
import { lawsOfComparedRuns, lawsOfMeans, lawsOfOneRun } from "./laws/laws.ts";

const runs = Number(process.env["TIERLAB_PROPERTY_RUNS"] ?? 100);
const seed = 20261122;

function mustKeep(check: Check): void {
  expect(counterexampleText(checkLaws(check))).toBe("");
}

/** `npm run fuzz -- engine` checks the same laws on many more structures. */
describe("any support structure", () => {
  it("keeps the laws of a run: conservation, order, shifts, clocks, measures", () => {
    mustKeep({ seed, runs, lawsFor: () => lawsOfOneRun });
  });

  it("keeps the laws that compare runs: what isn't used changes no byte, more agents nobody's wait", () => {
    const lawsFor = (nth: number) => inTurn(lawsOfComparedRuns, nth, 2);
    mustKeep({ seed: seed + 1, runs, lawsFor });
  });

  it("keeps the laws of means over replications", () => {
    const lawsFor = (nth: number) => inTurn(lawsOfMeans, nth, 1);
    mustKeep({ seed: seed + 2, runs: Math.ceil(runs / 10), lawsFor });
  });
});
