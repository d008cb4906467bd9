import type { RowCodes } from "../rows/codeColumn.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { ImportShape } from "../mapping/shape.ts";
import type { TicketRows } from "./ticketRows.ts";

/** What a team is called whose name the export doesn't state. */
export const unnamedTeam = "(not stated)";

/**
 * Where a ticket is while its row states no group: a code into the groups, or their number for a
 * team without a name.
 *
 * Two things can be meant. Either nothing changed and the cell was left empty: then the ticket is
 * where it was (or, before the first group, where it will be). Or it really went to a team whose
 * name is missing. Where the export counts reassignments, the count tells: in UCI's ServiceNow log
 * it rises with each of 3,329 changes from a group to none and 2,078 changes back. Without such a
 * count the cell is taken for empty. A row that stands for a whole stay or ticket is at a team of its
 * own.
 */
export function teamsOfRows(rows: ImportedRows, tickets: TicketRows, shape: ImportShape): RowCodes {
  const { group } = rows.table.columns;
  if (!isSomeWithout(group, tickets)) return group;
  const teams = new Int32Array(group);
  const unnamed = rows.texts.group.texts.length;
  const isStay = shape !== "event log" || isStayAtUnnamedTeam(rows, tickets);
  noteUngrouped(rows, tickets, shape === "event log" ? isStay : null);
  if (isStay) {
    for (const row of tickets.rows) if (teams[row] < 0) teams[row] = unnamed;
    return teams;
  }
  for (let ticket = 0; ticket + 1 < tickets.starts.length; ticket++)
    carryOver(
      teams,
      tickets.rows.subarray(tickets.starts[ticket], tickets.starts[ticket + 1]),
      unnamed,
    );
  return teams;
}

/** Whether a row states no group. */
function isSomeWithout(group: RowCodes, { rows }: TicketRows): boolean {
  for (let i = 0; i < rows.length; i++) if (group[rows[i]] < 0) return true;
  return false;
}

/** Whether the number of reassignments rises with most changes between a group and none. */
function isStayAtUnnamedTeam({ table }: ImportedRows, { rows, starts }: TicketRows): boolean {
  const { group, reassignments } = table.columns;
  let changes = 0;
  let counted = 0;
  for (let ticket = 0; ticket + 1 < starts.length; ticket++)
    for (let i = starts[ticket] + 1; i < starts[ticket + 1]; i++) {
      const [before, row] = [rows[i - 1], rows[i]];
      if (group[before] < 0 === group[row] < 0) continue;
      changes += 1;
      if (reassignments[row] > reassignments[before]) counted += 1;
    }
  return counted * 2 > changes;
}

function carryOver(teams: Int32Array, own: Uint32Array, unnamed: number): void {
  const first = own.find((row) => teams[row] >= 0);
  let team = first === undefined ? unnamed : teams[first];
  for (const row of own) {
    if (teams[row] < 0) teams[row] = team;
    else team = teams[row];
  }
}

/** `isStay` is null where rows aren't changes, and there was nothing to find out. */
function noteUngrouped(rows: ImportedRows, tickets: TicketRows, isStay: boolean | null): void {
  const { columns } = rows.table;
  const ungrouped = tickets.rows.filter((row) => columns.group[row] < 0);
  if (ungrouped.length === 0) return;
  const first = ungrouped.reduce((least, row) => Math.min(least, row));
  const { name, plan } = rows.files[columns.file[first]];
  rows.problems.add({
    code: plan.at.group < 0 ? "no-group-column" : "missing-group",
    severity: "note",
    file: name,
    line: columns.line[first],
    column: plan.at.group < 0 ? null : plan.columns[plan.at.group].name,
    count: ungrouped.length,
    message:
      plan.at.group < 0
        ? "no column says which group has a ticket; the whole desk is taken for one"
        : isStay === null
          ? `rows state no group; their tickets are taken to be at a team called ${unnamedTeam}`
          : isStay
            ? `rows state no group; as the number of reassignments rises there, their tickets are taken to be at a team called ${unnamedTeam}`
            : "rows state no group; their tickets are taken to be where they were",
  });
}
