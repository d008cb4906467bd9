import { loadBySchema } from "../model/loadBySchema.ts";
import { type Staffing, staffingSchema } from "./staffing.ts";

/**
 * Reads a staffing file (YAML 1.2, so JSON too).
 *
 * `file` is its name, for messages only. Throws a ScenarioError that carries every problem found.
 *
 * @example
 * import { loadStaffing } from "tierlab";
 * const text = "tiers: { L1: { agents: 8, days: mon-fri, hours: 08:00-18:00, occupancy: 75% } }";
 * loadStaffing(text, "staffing.yaml").tiers.L1.occupancy // => 0.75
 */
export function loadStaffing(text: string, file: string): Staffing {
  return loadBySchema(text, file, staffingSchema).value;
}
