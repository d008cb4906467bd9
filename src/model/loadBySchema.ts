import type { z } from "zod";
import { ScenarioError } from "./loadScenario.ts";
import { formatPath } from "./scenarioPath.ts";
import { schemaFindings, schemaMessage } from "./schemaFindings.ts";
import { offsetOf } from "./yamlData.ts";
import { readYaml } from "./yamlSource.ts";

/** What a file says: checked and canonical, and as it was written. */
export interface Loaded<T> {
  readonly value: T;
  readonly written: unknown;
}

/**
 * Reads a small file that people write beside scenarios (YAML 1.2, so JSON too) by its schema.
 *
 * `file` is its name, for messages only. Throws a ScenarioError that carries every problem found.
 */
export function loadBySchema<T>(text: string, file: string, schema: z.ZodType<T>): Loaded<T> {
  const source = readYaml(text);
  if ("problems" in source)
    throw new ScenarioError(source.problems.map((problem) => ({ file, path: "", ...problem })));
  const result = schema.safeParse(source.data, { error: schemaMessage });
  if (result.success) return { value: result.data, written: source.data };
  throw new ScenarioError(
    schemaFindings(result.error).map(({ path, message, isAboutKey = false }) => {
      const at = offsetOf(source.document, path, isAboutKey ? "key" : "value");
      return Object.assign(source.placeAt(at), { file, path: formatPath(path), message });
    }),
  );
}
