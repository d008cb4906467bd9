import { checkLaws, type Counterexample, inTurn } from "../property/laws/checkLaws.ts";
import type { Law } from "../property/laws/law.ts";
import { lawsOfComparedRuns, lawsOfMeans, lawsOfOneRun } from "../property/laws/laws.ts";
import type { World } from "../property/laws/world.ts";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { type Coverage, cover, emptyCoverage } from "./coverage.ts";

/** Structures to check with one seed. */
export interface StructureJob {
  readonly seed: number;
  readonly runs: number;
  /** Laws that are known to be broken, by name: they would only be found again. */
  readonly leftOut: readonly string[];
}

/** What became of a job. */
export interface StructuresChecked {
  readonly structures: number;
  readonly laws: number;
  readonly coverage: Coverage;
  readonly counterexample: Counterexample | null;
}

/** Structures from one law on means to the next, and from one field taken out to the next. */
const meansEvery = 25;
const tryEvery = 3;

/** Every structure keeps the laws of one run, some of those that compare runs in turn, and now and then one on means. */
export function checkStructures(
  { seed, runs, leftOut }: StructureJob,
  begin: (input: ScenarioInput) => void,
): StructuresChecked {
  const coverage = emptyCoverage();
  let laws = 0;
  const known = (law: Law) => !leftOut.includes(law.name);
  const lawsFor = (nth: number): Law[] => {
    const means = nth % meansEvery === 0 ? inTurn(lawsOfMeans, seed + nth / meansEvery, 1) : [];
    return [...lawsOfOneRun, ...inTurn(lawsOfComparedRuns, seed + nth, 2), ...means].filter(known);
  };
  const kept = (world: World, nth: number): void => {
    laws += lawsFor(nth).length;
    cover(coverage, world, nth % tryEvery === 0);
  };
  const counterexample = checkLaws({ seed, runs, lawsFor, begin, kept });
  return { structures: coverage.structures, laws, coverage, counterexample };
}
