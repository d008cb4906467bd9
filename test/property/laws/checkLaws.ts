import fc from "fast-check";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { anyStructure } from "../anyStructure.ts";
import type { Law } from "./law.ts";
import { type World, worldOf } from "./world.ts";

/** A structure that breaks a law, as small as it could be made. */
export interface Counterexample {
  readonly law: string;
  readonly message: string;
  readonly scenario: ScenarioInput;
  readonly seed: number;
  readonly path: string;
}

export interface Check {
  readonly seed: number;
  /** Structures to generate. */
  readonly runs: number;
  /** The laws that the n-th structure is to keep. */
  lawsFor(nth: number): readonly Law[];
  /** Told of each structure before its laws are checked. */
  begin?(input: ScenarioInput): void;
  /** Told of each that has kept its laws. */
  kept?(world: World, nth: number): void;
}

/** Generates structures until one breaks a law, and shrinks it; null where all keep theirs. */
export function checkLaws(check: Check): Counterexample | null {
  let nth = 0;
  let broken: Law | null = null;
  const property = fc.property(anyStructure, (input) => {
    check.begin?.(input);
    const world = worldOf(input);
    fc.pre(world !== null);
    const laws: readonly Law[] = broken === null ? check.lawsFor(nth) : [broken];
    for (const law of laws)
      try {
        law.check(world);
      } catch (error) {
        broken = law;
        throw error;
      }
    if (broken === null) check.kept?.(world, nth++);
  });
  const result = fc.check(property, { numRuns: check.runs, seed: check.seed });
  if (!result.failed) return null;
  const error = result.errorInstance;
  return {
    law: (broken as Law | null)?.name ?? "scenarios are generated",
    message: error instanceof Error ? error.message : "too many scenarios are refused",
    scenario: result.counterexample?.[0] ?? ({} as ScenarioInput),
    seed: check.seed,
    path: result.counterexamplePath ?? "",
  };
}

/** So many laws of a list, beginning where the last structure left off. */
export function inTurn(laws: readonly Law[], nth: number, count: number): Law[] {
  return Array.from({ length: count }, (_, at) => laws[(nth * count + at) % laws.length]);
}
