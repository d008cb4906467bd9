import { z } from "zod";
import { must } from "../../model/must.ts";
import { nameSchema } from "../../model/name.ts";
import type { ImportProblem } from "../problem.ts";
import { readSettings } from "../readSettings.ts";

/** The groups of each tier, the front line first. `*` stands for all groups that no tier names. */
export type TierMapping = readonly { readonly tier: string; readonly groups: readonly string[] }[];

const group = z.union([z.string(), z.number().transform(String)], {
  error: must("be a group's name"),
});
const tierMappingSchema = z
  .record(nameSchema, z.array(group))
  .refine((tiers) => Object.keys(tiers).length > 0, "names no tier")
  .refine((tiers) => Object.keys(tiers).length <= 32, "names more than 32 tiers")
  .superRefine((tiers, context) => {
    const seen = new Map<string, string>();
    for (const [tier, groups] of Object.entries(tiers))
      for (const [i, name] of groups.entries()) {
        const other = seen.get(name);
        if (other !== undefined)
          context.addIssue({
            code: "custom",
            path: [tier, i],
            message: `must be in one tier only: "${name}" is in ${other} too`,
          });
        seen.set(name, tier);
      }
  });

/**
 * Reads a file that says which groups are which tier, the front line first.
 *
 * @returns The tiers, or null and what is wrong with the file, each with its line.
 * @example
 * import { parseTierMapping } from "tierlab";
 * const { tiers } = parseTierMapping("L1: [Service Desk]\nL2: ['*']", "tiers.yaml");
 * tiers // => [{ tier: "L1", groups: ["Service Desk"] }, { tier: "L2", groups: ["*"] }]
 */
export function parseTierMapping(
  text: string,
  file: string,
): { readonly tiers: TierMapping | null; readonly problems: readonly ImportProblem[] } {
  const { value, keys, problems } = readSettings(text, file, tierMappingSchema);
  const tiers = value && keys.map((tier) => ({ tier, groups: value[tier] }));
  return { tiers, problems };
}
