import type { LogStatus } from "../../import/mapping/logStatus.ts";
import {
  type ColumnRole,
  type ImportMapping,
  mappingSchema,
} from "../../import/mapping/mapping.ts";
import { leastConfidence, type MappingProposal } from "../../import/proposals/proposal.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportShape } from "../../import/mapping/shape.ts";

/** What a person says of an export's columns and statuses, beginning with what was proposed. */
export interface MappingDraft {
  readonly shape: ImportShape;
  /** By the column's name; a column that isn't in it isn't used. */
  readonly roles: ReadonlyMap<string, ColumnRole>;
  /** By status; null: rows with it are set aside. */
  readonly states: ReadonlyMap<string, LogStatus | null>;
}

/** The draft that a proposal begins with: what was certain enough is taken over, and what wasn't is open. */
export function draftOfProposal(
  { shape, columns }: MappingProposal,
  statuses: ImportReport["statuses"],
): MappingDraft {
  const used = columns.flatMap(({ column, role, isUsed }) =>
    isUsed && role !== null ? [[column, role] as const] : [],
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

/** The mapping that a draft comes to; what else was stated stays. Several columns of one role stand in for each other, from the left. */
export function mappingOfDraft(given: ImportMapping | null, draft: MappingDraft): ImportMapping {
  const columns = new Map<ColumnRole, string[]>();
  for (const [column, role] of draft.roles)
    columns.set(role, [...(columns.get(role) ?? []), column]);
  const states = [...draft.states].flatMap(([status, state]) =>
    state === null ? [] : [[status, state] as const],
  );
  return {
    ...(given ?? mappingSchema.parse({})),
    shape: draft.shape,
    columns: Object.fromEntries(
      [...columns].map(([role, names]) => [role, names.length === 1 ? names[0] : names]),
    ),
    statuses: { ...given?.statuses, ...Object.fromEntries(states) },
  };
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
  role: ColumnRole | null,
): MappingDraft {
  const roles = new Map(draft.roles);
  const isStatus = role === "status" || roles.get(column) === "status";
  if (role === null) roles.delete(column);
  else roles.set(column, role);
  return { ...draft, roles, ...(isStatus && { states: new Map() }) };
}
