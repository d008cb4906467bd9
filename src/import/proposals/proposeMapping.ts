import { type HeaderNames, headerNames, uniqueName } from "../mapping/headerNames.ts";
import {
  type ColumnRole,
  columnRoles,
  type DateAndTime,
  isDateRole,
  type ImportMapping,
  type NamedColumns,
  ownColumns,
  timeColumn,
  timeOfDayUse,
} from "../mapping/mapping.ts";
import type { ImportShape } from "../mapping/shape.ts";
import { endingRoles, essentialRoles } from "../mapping/shapeRoles.ts";
import { type CellKinds, surveyCells } from "./cellKinds.ts";
import { nameFit } from "./nameFit.ts";
import { doubtQuestions, endDateQuestions } from "./doubtQuestions.ts";
import { proposeColumns } from "./proposeColumns.ts";
import { proposeShape } from "./proposeShape.ts";
import { proposeStatus } from "./proposeStatus.ts";
import { withTimesBeside } from "./timesBeside.ts";
import {
  type ColumnProposal,
  leastConfidence,
  type MappingProposal,
  type StatedStatus,
} from "./proposal.ts";

/**
 * What an export is that no preset knows: what a row is, which column is what, and what statuses mean,
 * each with its confidence and reason, from the header and the first rows. What somebody has stated
 * stays as stated.
 */
export function proposeMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  mapping: ImportMapping | null,
): MappingProposal {
  const cells = surveyCells(header, rows, new Set(mapping?.missing ?? ["", "?"]));
  const stated = statedColumns(headerNames(header), mapping);
  const shape = shapeOf(cells, stated, mapping);
  const proposed = proposeColumns(shape.value, cells, stated).map((proposal) => ({
    ...proposal,
    column: uniqueName(header, proposal.at),
    ...stated.times.get(proposal.at),
  }));
  const columns = withTimesBeside(proposed, cells, (at) => stated.columns.has(at));
  const statuses = statusesOf(columns, cells, mapping);
  const questions = questionsOf(shape, { columns, cells, statuses });
  const lost = questions.length === 0 ? [] : columns.filter(({ at }) => isLost(cells[at]));
  const why = lost.map(({ column, reason }) => `of ${column}, ${reason}`);
  return { shape, columns, statuses, questions: [...questions, ...why] };
}

function isLost({ name, share }: CellKinds): boolean {
  return share.rounded >= 0.5 && nameFit("ticket", name).weight > 0;
}

interface Stated {
  readonly columns: ReadonlyMap<number, ColumnRole>;
  readonly roles: ReadonlySet<ColumnRole>;
  /** Of the columns, those of times of day, with what a proposal says of them. */
  readonly times: ReadonlyMap<number, Pick<ColumnProposal, "use" | "timeOf">>;
}

function statedColumns(names: HeaderNames, mapping: ImportMapping | null): Stated {
  const columns = new Map<number, ColumnRole>();
  const times = new Map<number, Pick<ColumnProposal, "use" | "timeOf">>();
  const stated = Object.entries(mapping?.columns ?? {}) as [ColumnRole, NamedColumns][];
  const state = (name: string, role: ColumnRole): number | null => {
    const at = names.find(name)?.at ?? null;
    if (at === null || columns.has(at)) return null;
    columns.set(at, role);
    return at;
  };
  for (const [role, named] of stated) {
    for (const name of ownColumns(named)) state(name, role);
    const time = timeColumn(named);
    const at = time === null ? null : state(time, role);
    if (at !== null && isDateRole(role))
      times.set(at, { use: timeOfDayUse(role), timeOf: ownColumns(named)[0] });
  }
  return { columns, roles: new Set(stated.map(([role]) => role)), times };
}

function shapeOf(
  cells: readonly CellKinds[],
  stated: Stated,
  mapping: ImportMapping | null,
): MappingProposal["shape"] {
  if (mapping?.shape !== undefined)
    return { value: mapping.shape, confidence: 1, reason: "as stated" };
  const proposals = proposeColumns("snapshot", cells, stated);
  const ticket = proposals.find(({ role }) => role === "ticket");
  return proposeShape(cells, ticket === undefined ? null : cells[ticket.at]);
}

function statusesOf(
  columns: readonly ColumnProposal[],
  cells: readonly CellKinds[],
  mapping: ImportMapping | null,
): StatedStatus[] {
  const status = columns.find(({ role, isUsed }) => role === "status" && isUsed);
  if (status === undefined || Object.keys(mapping?.statuses ?? {}).length > 0) return [];
  return [...cells[status.at].values.keys()].slice(0, mostStatuses).map((text): StatedStatus => {
    const proposal = proposeStatus(text);
    return proposal === null
      ? { status: text, state: null, confidence: 0, reason: "none of its words is known" }
      : { status: text, ...proposal };
  });
}

/** More of them are no statuses. */
const mostStatuses = 200;

function questionsOf(
  shape: MappingProposal["shape"],
  {
    columns,
    cells,
    statuses,
  }: Pick<MappingProposal, "columns" | "statuses"> & { readonly cells: readonly CellKinds[] },
): string[] {
  const doubtful = statuses.filter(({ confidence }) => confidence < leastConfidence);
  const groups = essentialRoles[shape.value].map((role) => [role]);
  const needed = shape.value === "snapshot" ? [...groups, endingRoles] : groups;
  const lacking = needed.filter((roles) => roleQuestion(roles, columns).length > 0);
  return [
    ...(shape.confidence < leastConfidence ? [shapeQuestion(shape)] : []),
    ...lacking.flatMap((roles) => roleQuestion(roles, columns)),
    ...doubtQuestions(columns, new Set(lacking.flat())),
    ...(shape.value === "snapshot" ? endDateQuestions(columns, cells, statuses) : []),
    ...(doubtful.length === 0 ? [] : [statusQuestion(doubtful)]),
  ];
}

function shapeQuestion({ value, confidence, reason }: MappingProposal["shape"]): string {
  return `what is a row: a change of a ticket, a stay, or a ticket? Perhaps ${shapeWords[value]} (confidence ${confidence}: ${reason})`;
}

const shapeWords: Readonly<Record<ImportShape, string>> = {
  "event log": "a change (shape: event log)",
  "visit log": "a stay (shape: visit log)",
  snapshot: "a ticket (shape: snapshot)",
};

function roleQuestion(
  roles: readonly ColumnRole[],
  columns: readonly ColumnProposal[],
): readonly string[] {
  const proposals = columns.filter(({ role }) => role !== null && roles.includes(role));
  if (proposals.some(({ isUsed }) => isUsed)) return [];
  const words = roles.map((role) => columnRoles[role]).join(" or ");
  const perhaps = proposals.map(
    ({ column, confidence, reason }) => `${column} (confidence ${confidence}: ${reason})`,
  );
  return [
    `which column is the ${words}?${perhaps.length === 0 ? "" : ` Perhaps ${perhaps.join(", ")}`}`,
  ];
}

function statusQuestion(doubtful: readonly StatedStatus[]): string {
  const shown = doubtful
    .slice(0, 10)
    .map(({ status, state, confidence }) =>
      state === null ? `"${status}"` : `"${status}" (perhaps ${state}, confidence ${confidence})`,
    );
  const more =
    doubtful.length > shown.length ? ` and ${doubtful.length - shown.length} others` : "";
  return `what do these statuses mean: ${shown.join(", ")}${more}?`;
}

/** A mapping with what a proposal is certain enough of; statuses are read by their words as they come. */
export function withProposal(
  mapping: ImportMapping | null,
  { shape, columns }: Pick<MappingProposal, "shape" | "columns">,
): ImportMapping {
  const given = mapping ?? { columns: {}, durations: {}, statuses: {}, tiers: {} };
  const named = new Set(Object.keys(given.columns));
  const proposed = new Map<ColumnRole, string | DateAndTime>();
  for (const { role, column, isUsed, timeOf } of columns)
    if (isUsed && role !== null && !named.has(role) && timeOf === undefined)
      proposed.set(role, column);
  for (const { role, column, isUsed, timeOf } of columns)
    if (isUsed && role !== null && timeOf !== undefined && proposed.get(role) === timeOf)
      proposed.set(role, { date: timeOf, time: column });
  return {
    ...given,
    shape: shape.value,
    columns: { ...Object.fromEntries(proposed), ...given.columns },
  };
}
