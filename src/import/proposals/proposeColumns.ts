import { type ColumnRole, columnRoles } from "../mapping/mapping.ts";
import type { ImportShape } from "../mapping/shape.ts";
import { areTimesOfDay, type CellKinds } from "./cellKinds.ts";
import { nameFit } from "./nameFit.ts";
import { type ColumnProposal, leastConfidence } from "./proposal.ts";
import { valueFit } from "./valueFit.ts";

/** The roles that a row of each shape can have. */
const rolesOf: Readonly<Record<ImportShape, readonly ColumnRole[]>> = {
  "event log": ["time", "order"],
  "visit log": ["start", "workStart", "end", "updated", "handlingTime"],
  snapshot: ["updated", "firstResponseTime", "pendingTime", "handlingTime", "resolutionTime"],
};
const rolesOfAll: readonly ColumnRole[] = [
  "ticket",
  "status",
  "subStatus",
  "group",
  "tier",
  "type",
  "priority",
  "urgency",
  "impact",
  "channel",
  "agent",
  "opened",
  "firstResponse",
  "resolved",
  "closed",
  "reassignments",
  "reopens",
  "promiseMet",
  "promiseDue",
];

interface Candidate {
  readonly role: ColumnRole;
  readonly at: number;
  readonly confidence: number;
  readonly reason: string;
}

/**
 * What each column is taken for, by its name and its values; each role goes to the column that is
 * surest, and each column has one role at most.
 *
 * @param stated Columns whose use somebody has stated, and roles that are taken.
 */
export function proposeColumns(
  shape: ImportShape,
  cells: readonly CellKinds[],
  stated: {
    readonly columns: ReadonlyMap<number, ColumnRole>;
    readonly roles: ReadonlySet<ColumnRole>;
  },
): ColumnProposal[] {
  const roles = [...rolesOfAll, ...rolesOf[shape]].filter((role) => !stated.roles.has(role));
  const candidates = cells.flatMap((column, at) =>
    stated.columns.has(at) ? [] : roles.map((role) => candidateOf(role, column, at)),
  );
  const chosen = assign(
    candidates.filter(({ confidence }) => confidence > 0),
    cells,
  );
  return cells.map((cell, at): ColumnProposal => {
    const { role, confidence, reason } = uses(cell, at);
    const use = role === null ? "" : columnRoles[role];
    const isUsed = confidence >= leastConfidence;
    return { column: cell.name, at, role, use, confidence, reason, isUsed };
  });

  function uses(
    cell: CellKinds,
    at: number,
  ): Pick<ColumnProposal, "role" | "confidence" | "reason"> {
    const role = stated.columns.get(at);
    if (role !== undefined) return { role, confidence: 1, reason: "as stated" };
    return chosen.get(at) ?? { role: null, confidence: 0, reason: unknownReason(cell) };
  }
}

function unknownReason(cells: CellKinds): string {
  const { filled, share } = cells;
  if (filled === 0) return "it is empty";
  if (share.rounded >= 0.5)
    return "its values are numbers that a spreadsheet has rounded, such as 1.23E+08, and what they were is lost: export it with that column as text";
  if (areTimesOfDay(cells))
    return "its values are times of day; its name doesn't say of which date";
  return share.date >= 0.8
    ? "its values are dates; its name doesn't say of what, or another column is surer"
    : "neither its name nor its values say what it is";
}

function candidateOf(role: ColumnRole, cells: CellKinds, at: number): Candidate {
  const name = nameFit(role, cells.name);
  const values = valueFit(role, cells);
  if (name.weight === 0) return { role, at, ...byValues(role, cells) };
  const confidence = values.weight < 0 && values.weight <= -1 ? 0 : name.weight + values.weight;
  return {
    role,
    at,
    confidence: Math.round(confidence * 100) / 100,
    reason: `${name.reason}; ${values.reason}`,
  };
}

/** What values alone suggest, to be confirmed: never certain enough. */
function byValues(
  role: ColumnRole,
  { share, values, filled, filledShare }: CellKinds,
): Pick<Candidate, "confidence" | "reason"> {
  const isFew = values.size > 1 && values.size <= Math.min(30, filled / 2);
  if (role === "ticket" && share.id >= 0.95 && filledShare >= 0.95 && share.date < 0.1 && !isFew)
    return { confidence: 0.4, reason: "its values look like ids; its name doesn't say so" };
  if (role === "status" && share.status >= 0.8 && isFew)
    return {
      confidence: 0.6,
      reason: "its values are words for statuses; its name doesn't say so",
    };
  if (role === "priority" && share.level >= 0.95 && isFew)
    return { confidence: 0.5, reason: "its values are levels; its name doesn't say so" };
  if (role === "agent" && share.person >= 0.8 && values.size < filled / 2)
    return {
      confidence: 0.4,
      reason: "its values are names of people; its name doesn't say whose",
    };
  return { confidence: 0, reason: "" };
}

/** The surest pair first; of equally sure ones the column further left. */
function assign(
  candidates: readonly Candidate[],
  cells: readonly CellKinds[],
): ReadonlyMap<number, Candidate> {
  const byColumn = new Map<number, Candidate>();
  const taken = new Set<ColumnRole>();
  const order = [...candidates].sort((a, b) => b.confidence - a.confidence || a.at - b.at);
  for (const candidate of order) {
    if (byColumn.has(candidate.at) || taken.has(candidate.role)) continue;
    taken.add(candidate.role);
    byColumn.set(candidate.at, candidate);
  }
  const doubted = [...byColumn].map(
    ([at, one]) => [at, doubt(one, order, { byColumn, cells })] as const,
  );
  return new Map(doubted);
}

/** A column that is left over and nearly as likely makes the choice less sure. */
const close = 0.05;
const lessSure = 0.1;

function doubt(
  chosen: Candidate,
  candidates: readonly Candidate[],
  {
    byColumn,
    cells,
  }: {
    readonly byColumn: ReadonlyMap<number, Candidate>;
    readonly cells: readonly CellKinds[];
  },
): Candidate {
  const rival = candidates.find(
    ({ role, at, confidence }) =>
      role === chosen.role &&
      at !== chosen.at &&
      confidence > chosen.confidence - close &&
      (byColumn.get(at)?.confidence ?? 0) < confidence,
  );
  if (rival === undefined) return chosen;
  const confidence = Math.round((chosen.confidence - lessSure) * 100) / 100;
  return {
    ...chosen,
    confidence,
    reason: `${chosen.reason}; ${cells[rival.at].name} could be it, too`,
  };
}
