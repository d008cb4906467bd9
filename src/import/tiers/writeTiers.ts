import { countText } from "../../model/countText.ts";
import type { GroupTier } from "./groupTiers.ts";
import { yamlComment } from "../yamlComment.ts";

/**
 * The file of tiers that `parseTierMapping` reads, with what speaks for each group's tier beside it:
 * to be corrected and given back.
 *
 * @param groups Tier by tier, as an import's report has them.
 * @example
 * import { importFiles, parseTierMapping, writeTiers } from "tierlab";
 * const csv = [
 *   "number,incident_state,sys_mod_count,sys_updated_on,assignment_group",
 *   "INC1,New,0,2026-01-12 08:00:00,Service Desk",
 *   "INC1,Active,1,2026-01-12 09:00:00,Network L2",
 * ].join("\n");
 * const bytes = new Blob([csv]).stream();
 * const { report } = await importFiles([{ name: "export.csv", bytes }], { timezone: "UTC" });
 * parseTierMapping(writeTiers(report.groups), "tiers.yaml").tiers // => [{ tier: "L1", groups: ["Service Desk"] }, { tier: "L2", groups: ["Network L2"] }]
 */
export function writeTiers(groups: readonly GroupTier[]): string {
  const tiers = [...new Set(groups.map(({ tier }) => tier))];
  const lines = tiers.flatMap((tier) => [
    `${JSON.stringify(tier)}:`,
    ...groups.filter((group) => group.tier === tier).flatMap(groupLines),
  ]);
  return `${[...head, ...lines].join("\n")}\n`;
}

const head = [
  "# Which group is which tier, the front line first; beside each group what speaks for it.",
  "# Move a group to another tier, or rename a tier, and give this file to the next import.",
];

function groupLines({ group, tickets, confidence, evidence, conflict }: GroupTier): string[] {
  const trust = confidence === "stated" ? "" : ` (confidence: ${confidence})`;
  const words = yamlComment(`${countText(tickets)} tickets; ${evidence}${trust}`);
  return [
    `  - ${JSON.stringify(group)} ${words}`,
    ...(conflict === null ? [] : [`    ${yamlComment(conflict)}`]),
  ];
}
