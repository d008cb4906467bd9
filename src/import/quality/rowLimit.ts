import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import type { ImportedFile } from "../rows/rowTable.ts";
import { filesByName } from "./filesByName.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/**
 * Rows at which products stop exporting: 500 (older APIs' pages), thousands (1,000 Jira, 2,000
 * Salesforce, 10,000 ServiceNow, 50,000 ServiceNow's most, 100,000 and more elsewhere), and the most
 * that a sheet holds, 65,536 of .xls and 1,048,576 of .xlsx. A header may count as one.
 */
function isLimit(rows: number): boolean {
  return (
    rows === 500 || rows === 65_536 || rows === 1_048_576 || (rows >= 1000 && rows % 1000 === 0)
  );
}

/**
 * Files that end exactly at a number of rows at which exports are cut off. By chance a file's length
 * is one of these in 2 of 1,000 cases: a multiple of 1,000, with its header or without.
 */
export function rowLimit({ rows }: QualityFacts): Finding[] {
  return filesByName(rows.files).flatMap((file): Finding[] => {
    const limit = limitOf(file);
    if (limit === null) return [];
    const { name, counts } = file;
    return [
      {
        code: "row-limit",
        severity: "caution",
        title: `the file ${name} has exactly ${countText(limit)} rows${limit === counts.rows ? "" : " with its header"}: it was probably cut off there`,
        unit: "rows",
        count: counts.rows,
        of: rows.counts.rows,
        since: null,
        until: null,
        evidence: { file: name, limit },
        touches: ["arrivals", "times"],
        effect:
          "what came after the cut is missing, and so may be the ends of tickets that are there: export again in parts, by month say, and import all parts together",
      },
    ];
  });
}

function limitOf({ counts }: ImportedFile): number | null {
  if (isLimit(counts.rows)) return counts.rows;
  return isLimit(counts.rows + 1) ? counts.rows + 1 : null;
}
