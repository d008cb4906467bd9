import { Document } from "yaml";
import type { ScenarioInput } from "../../model/scenarioSchema.ts";

/** A scenario as the text of a file. */
export function scenarioYaml(input: ScenarioInput): string {
  return new Document(input).toString({ lineWidth: 100 });
}
