import type { LogStatus } from "../../import/mapping/logStatus.ts";
import {
  type ColumnRole,
  columnRoles,
  type DateRole,
  dateRoles,
  type ImportMapping,
  isDateRole,
  mappingSchema,
  type NamedColumns,
} from "../../import/mapping/mapping.ts";
import { leastConfidence, type MappingProposal } from "../../import/proposals/proposal.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportShape } from "../../import/mapping/shape.ts";

/** What a column is used as: in a role of its own, or for the times of day of a role's dates. */
export type ColumnUse = ColumnRole | TimeUse;
type TimeUse = `${DateRole}, time of day`;

export function timeUse(role: DateRole): TimeUse {
  return `${role}, time of day`;
}

/** What a status means; or that rows with it are set aside. */
export type StatusMeaning = LogStatus | "set aside";

/** What a person says of an export's columns and statuses, beginning with what was proposed. */
export interface MappingDraft {
  readonly shape: ImportShape;
  /** By the column's name; a column that isn't in it isn't used. */
  readonly roles: ReadonlyMap<string, ColumnUse>;
  /** By status; null: nobody has said yet. */
  readonly states: ReadonlyMap<string, StatusMeaning | null>;
}

/** The columns that a draft uses so, from the left. */
export function columnsOfUse({ roles }: MappingDraft, use: ColumnUse): readonly string[] {
  return [...roles].filter(([, own]) => own === use).map(([column]) => column);
}

/** The draft that a proposal begins with: what was certain enough is taken over, and what wasn't is open. */
export function draftOfProposal(
  { shape, columns }: MappingProposal,
  statuses: ImportReport["statuses"],
): MappingDraft {
  const used = columns.flatMap(({ column, role, isUsed, timeOf }) =>
    isUsed && role !== null ? [[column, useOf(role, timeOf !== undefined)] as const] : [],
  );
  return {
    shape: shape.value,
    roles: new Map(used),
    states: new Map(
      statuses.map(({ status, state, confidence }) => [
        status,
        confidence >= leastConfidence ? state : null,
      ]),
    ),
  };
}

function useOf(role: ColumnRole, isTime: boolean): ColumnUse {
  return isTime && isDateRole(role) ? timeUse(role) : role;
}

/** The mapping that a draft comes to; what else was stated stays. Several columns of one role stand in for each other, from the left. */
export function mappingOfDraft(given: ImportMapping | null, draft: MappingDraft): ImportMapping {
  const times = new Map(
    dateRoles.flatMap((role) =>
      columnsOfUse(draft, timeUse(role))
        .slice(0, 1)
        .map((time): [ColumnRole, string] => [role, time]),
    ),
  );
  const uses = [...new Set(draft.roles.values())];
  const roles = uses.filter((use): use is ColumnRole => use in columnRoles);
  const states = [...draft.states].flatMap(([status, state]) =>
    state === null || state === "set aside" ? [] : [[status, state] as const],
  );
  return {
    ...(given ?? mappingSchema.parse({})),
    shape: draft.shape,
    columns: Object.fromEntries(
      roles.map((role) => [role, namedOf(columnsOfUse(draft, role), times.get(role))]),
    ),
    statuses: { ...given?.statuses, ...Object.fromEntries(states) },
  };
}

function namedOf(names: readonly string[], time: string | undefined): NamedColumns {
  if (time !== undefined) return { date: names[0], time };
  return names.length === 1 ? names[0] : names;
}

/** What an export of no known product was taken for at first, and what somebody has said of that since. */
export interface Meaning {
  readonly proposal: MappingProposal;
  readonly statuses: ImportReport["statuses"];
  readonly draft: MappingDraft;
}

/**
 * What is known of an export's meaning once it was read: what was said before stays, though an import
 * that is told everything proposes nothing; only the statuses of another column are new.
 */
export function meaningOf(
  before: Meaning | null,
  { proposal, statuses }: Pick<ImportReport, "proposal" | "statuses">,
): Meaning | null {
  if (before === null)
    return proposal === null
      ? null
      : { proposal, statuses, draft: draftOfProposal(proposal, statuses) };
  if (before.draft.states.size > 0 || statuses.length === 0) return before;
  const { states } = draftOfProposal(before.proposal, statuses);
  return { ...before, statuses, draft: { ...before.draft, states } };
}

/** The draft with another role for a column; another column of statuses holds other statuses. */
export function withRole(
  draft: MappingDraft,
  column: string,
  role: ColumnUse | null,
): MappingDraft {
  const roles = new Map(draft.roles);
  const isStatus = role === "status" || roles.get(column) === "status";
  if (role === null) roles.delete(column);
  else roles.set(column, role);
  return { ...draft, roles, ...(isStatus && { states: new Map() }) };
}
