import { ScenarioError } from "../model/loadScenario.ts";
import { formatPath } from "../model/scenarioPath.ts";
import { schemaFindings, schemaMessage } from "../model/schemaFindings.ts";
import { offsetOf } from "../model/yamlData.ts";
import { readYaml } from "../model/yamlSource.ts";
import { type Staffing, staffingSchema } from "./staffing.ts";

/**
 * Reads a staffing file (YAML 1.2, so JSON too).
 *
 * `file` is its name, for messages only. Throws a ScenarioError that carries every problem found.
 */
export function loadStaffing(text: string, file: string): Staffing {
  const source = readYaml(text);
  if ("problems" in source)
    throw new ScenarioError(source.problems.map((problem) => ({ file, path: "", ...problem })));
  const result = staffingSchema.safeParse(source.data, { error: schemaMessage });
  if (result.success) return result.data;
  throw new ScenarioError(
    schemaFindings(result.error).map(({ path, message, isAboutKey = false }) => {
      const at = offsetOf(source.document, path, isAboutKey ? "key" : "value");
      return Object.assign(source.placeAt(at), { file, path: formatPath(path), message });
    }),
  );
}
