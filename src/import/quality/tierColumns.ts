import type { Finding } from "../../log/finding.ts";
import { nameFit } from "../proposals/nameFit.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import { tierNames } from "../tiers/tierNames.ts";
import { filesByName } from "./filesByName.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const fewestValues = 30;
/** No desk has more lines, and a level of anything else often has. */
const mostTiers = 6;
/** Of the values, as they are written; `Vendor` states no line. */
const statingShare = 0.5;

/** Columns that nobody uses, called as tiers are and holding names of tiers, where no other tells the tier. */
export function tierColumns({ rows }: QualityFacts): Finding[] {
  const told = new Set<string>();
  return filesByName(rows.files).flatMap((file) => {
    if (file.plan.at.tier >= 0) return [];
    return file.sample.columns.flatMap((column, at): Finding[] => {
      const { name } = file.plan.columns[column];
      if (told.has(name) || nameFit("tier", name).weight === 0) return [];
      const values = file.sample.rows
        .map((row) => row[at])
        .filter((text) => text !== "" && !file.plan.missing.has(text));
      const names = [...new Set(values)].sort();
      if (values.length < fewestValues || !areTiers(names)) return [];
      told.add(name);
      return [findingOn(file, name, { names, count: values.length })];
    });
  });
}

function areTiers(names: readonly string[]): boolean {
  const stating = tierNames(names).filter((tier) => tier?.by === "number").length;
  const isFew = names.length > 1 && names.length <= mostTiers;
  return isFew && stating >= statingShare * names.length;
}

function findingOn(
  { sample }: ImportedFile,
  column: string,
  { names, count }: { readonly names: readonly string[]; readonly count: number },
): Finding {
  return {
    code: "tier-column",
    severity: "note",
    title: `“${column}” isn't used and seems to tell the tier: ${names.join(", ")}`,
    unit: "rows",
    count,
    of: sample.rows.length,
    since: null,
    until: null,
    evidence: { column, values: names.join(", "), sampledRows: sample.rows.length },
    touches: [],
    effect:
      "none as it is, since tiers follow from the groups' names and from who passes tickets on to whom; say it as tier in the column mapping, and its values are the tiers",
  };
}
