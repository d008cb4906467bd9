import { z } from "zod";
import { scenarioSchema } from "./scenarioSchema.ts";

/** A JSON Schema (draft 2020-12) as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema of scenario files, for editors that complete and check while one types. It knows
 * names, kinds, ranges and defaults; what `loadScenario` checks beyond (that names refer to
 * something, shares add up, tickets can be resolved) no JSON Schema can say.
 *
 * @example
 * import { scenarioJsonSchema } from "tierlab";
 * scenarioJsonSchema().title // => "Tierlab scenario"
 */
export function scenarioJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(scenarioSchema, {
    io: "input",
  });
  return {
    $schema,
    $id: "tierlab-scenario.schema.json",
    title: "Tierlab scenario",
    description: scenarioSchema.description ?? "A support structure as data.",
    ...schema,
  };
}
