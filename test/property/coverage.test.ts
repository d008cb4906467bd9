import fc from "fast-check";
import { expect, it } from "vitest";
import { accepted } from "./accepted.ts";
import { anyScenario } from "./anyScenario.ts";
import { anyStructure } from "./anyStructure.ts";
import { extras } from "./extras/extras.ts";
import { fieldsUsed, schemaFields } from "./schemaFields.ts";

/** What no run is about. */
const beside = /^scenario\.(\$schema|description|currency|evidence)/;

/** Routes are drawn before a visit ends: the schema's shape has the place, the model refuses it. */
const refused = /^variedRoutes\.byEnding/;

it("generated structures use every field and every choice of the scenario file", () => {
  const some = fc.sample(anyScenario, { numRuns: 5, seed: 3 });
  const withExtras = Object.values(extras).flatMap((add) =>
    some.map((scenario) => accepted(add(structuredClone(scenario)))),
  );
  const structures = [...fc.sample(anyStructure, { numRuns: 300, seed: 4 }), ...withExtras];
  const used = new Set(structures.flatMap((structure) => [...fieldsUsed(structure).keys()]));
  const unused = schemaFields().filter((field) => !used.has(field));
  expect(unused.filter((field) => !beside.test(field) && !refused.test(field))).toEqual([]);
});
