import type { Scenario } from "../model/scenarioSchema.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { indexOf } from "./lookup.ts";

/** Which priority an impact and an urgency make together; null where types give priorities. */
export function compileMatrix(scenario: Scenario): CompiledModel["priorityMatrix"] {
  const matrix = scenario.priorityMatrix;
  if (matrix === undefined) return null;
  const columns = urgencies(scenario);
  const priority = scenario.impacts.flatMap((impact) =>
    columns.map((urgency) => indexOf(scenario.priorities, matrix[impact][urgency], "priority")),
  );
  return { urgencies: columns.length, priority: Uint8Array.from(priority) };
}

/** Urgencies are the columns of the priority matrix. */
export function urgencies(scenario: Scenario): string[] {
  const rows = Object.values(scenario.priorityMatrix ?? {});
  return rows.length === 0 ? [] : Object.keys(rows[0]);
}
