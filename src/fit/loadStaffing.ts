import { loadBySchema } from "../model/loadBySchema.ts";
import { type Staffing, staffingSchema } from "./staffing.ts";

/**
 * Reads a staffing file (YAML 1.2, so JSON too).
 *
 * `file` is its name, for messages only. Throws a ScenarioError that carries every problem found.
 */
export function loadStaffing(text: string, file: string): Staffing {
  return loadBySchema(text, file, staffingSchema).value;
}
