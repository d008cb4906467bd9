import { isOpen } from "../mapping/logStatus.ts";
import type { ColumnRole } from "../mapping/mapping.ts";
import type { CellKinds } from "./cellKinds.ts";
import type { ColumnProposal, StatedStatus } from "./proposal.ts";

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

/** What can stand for the end of a ticket of a list. */
const endDates: readonly ColumnRole[] = ["resolved", "closed", "updated", "resolutionTime"];

/**
 * What is asked of a list whose statuses say that tickets are done while no column that is known says when, though others hold
 * dates: without one, all tickets that are done are set aside.
 */
export function endDateQuestions(
  columns: readonly ColumnProposal[],
  cells: readonly CellKinds[],
  statuses: readonly StatedStatus[],
): string[] {
  const isDone = statuses.some(({ state }) => state !== null && !isOpen(state));
  const isKnown = columns.some(({ role }) => role !== null && endDates.includes(role));
  const dated = columns.filter(({ at, role }) => role === null && cells[at].share.date >= 0.8);
  if (!isDone || isKnown || dated.length === 0) return [];
  const names = dated.map(({ column }) => column).join(", ");
  const hold =
    dated.length === 1 ? "holds dates, and its name doesn't" : "hold dates, and their names don't";
  return [`which column is the time resolved or time closed? ${names} ${hold} say of what`];
}
