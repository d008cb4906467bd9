import fc from "fast-check";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { accepted } from "./accepted.ts";
import { anyScenario } from "./anyScenario.ts";
import { extras } from "./extras/extras.ts";

/** Any scenario that the model takes, with up to four extras: all that the engine can do, at its edges too. */
export const anyStructure: fc.Arbitrary<ScenarioInput> = fc
  .tuple(anyScenario, fc.subarray(Object.keys(extras), { maxLength: 4 }))
  .map(([scenario, names]) =>
    accepted(names.reduce((input, name) => extras[name](input), structuredClone(scenario))),
  );
