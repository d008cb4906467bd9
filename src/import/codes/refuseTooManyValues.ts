import { none } from "../../log/ticketLog.ts";
import { FatalProblem } from "../problem.ts";
import type { CodedRole } from "../rows/rowColumns.ts";
import type { ImportedRows } from "../rows/rowTable.ts";

/** Different values that a log's columns have codes for; one code means none. */
const most: Partial<Record<CodedRole, number>> = {
  group: none.uint16 - 1,
  type: none.uint16,
  priority: none.uint8,
  impact: none.uint8,
  channel: none.uint8,
};

/** Refuses a file of whose groups, types, priorities, impacts or channels there are more than a log can tell apart: it is the wrong column. */
export function refuseTooManyValues({ texts, files }: ImportedRows): void {
  for (const [role, limit] of Object.entries(most) as [CodedRole, number][]) {
    const { texts: found } = texts[role];
    const { name, plan } = files[0];
    if (found.length <= limit) continue;
    const column = plan.columns[plan.at[role]].name;
    throw new FatalProblem({
      code: "too-many-values",
      file: name,
      column,
      message: `${column} has ${found.length} different values, more than the ${limit} that a log tells apart as ${role}`,
    });
  }
}
