import type { ColumnRole } from "../mapping/mapping.ts";
import type { ColumnProposal } from "./proposal.ts";

/**
 * The roles that something else stands in for where nobody has a column for them, so that leaving a doubtful one out tells
 * tickets otherwise: resolved when closed, opened at their first row, at a desk that is one group.
 */
const standInRoles: readonly ColumnRole[] = ["group", "opened", "resolved", "closed", "end"];

/**
 * What is asked of columns that are too doubtful to be used and would change what is told of tickets: of a role that something
 * else stands in for, or the times of day of dates that are midnights without them. A role that a surer column has isn't asked for.
 */
export function doubtQuestions(
  columns: readonly ColumnProposal[],
  asked: ReadonlySet<ColumnRole>,
): string[] {
  const used = columns.filter(({ isUsed }) => isUsed);
  return columns
    .filter(({ role, isUsed }) => role !== null && !isUsed && !asked.has(role))
    .filter(({ role, timeOf }) =>
      timeOf === undefined
        ? standInRoles.includes(role!) &&
          used.every((other) => other.role !== role || other.timeOf !== undefined)
        : used.some(({ column }) => column === timeOf) &&
          used.every((other) => other.timeOf !== timeOf),
    )
    .map(
      ({ column, use, confidence, reason }) =>
        `is ${column} the ${use} (confidence ${confidence}: ${reason})? If not, leave it out`,
    );
}
