import type { VisitTable } from "../../log/ticketLog.ts";
import type { RowCodes } from "../rows/codeColumn.ts";
import type { GroupFlow } from "./tierFlow.ts";

/** The tiers that rows state in a column of their own. */
export interface StatedTiers {
  /** Their names, the front line first. */
  readonly tiers: readonly string[];
  /** The one that most visits to a team state; -1 none. */
  readonly ofTeam: readonly number[];
  /** The place of a tier among them, by its code among the rows; -1 none. */
  readonly placeOf: (code: number) => number;
}

/**
 * Orders the stated tiers by the number in their names, else by how many of their tickets come first
 * to them, and gives each team the one that most of its visits state.
 *
 * @param names Of the tiers, by code among the rows.
 * @param statedOf Code by visit, -1 none.
 */
export function statedTiers(
  names: readonly string[],
  statedOf: RowCodes,
  visits: VisitTable,
  flows: readonly GroupFlow[],
): StatedTiers {
  const counts = flows.map(() => new Map<number, number>());
  for (let visit = 0; visit < statedOf.length; visit++)
    if (statedOf[visit] >= 0) increment(counts[visits.columns.team[visit]], statedOf[visit]);
  const commonest = counts.map(mostOf);
  const used = [...new Set(statedOf)].filter((tier) => tier >= 0);
  const firstShares = names.map((_, tier) =>
    firstShare(flows.filter((_flow, team) => commonest[team] === tier)),
  );
  const order = used.sort(
    (a, b) => rank(names[a]) - rank(names[b]) || firstShares[b] - firstShares[a] || a - b,
  );
  return {
    tiers: order.map((tier) => names[tier]),
    ofTeam: commonest.map((tier) => order.indexOf(tier)),
    placeOf: (code) => order.indexOf(code),
  };
}

function firstShare(flows: readonly GroupFlow[]): number {
  const tickets = flows.reduce((sum, flow) => sum + flow.tickets, 0);
  return flows.reduce((sum, flow) => sum + flow.first, 0) / Math.max(1, tickets);
}

/** The number in a tier's name; names without one come last. */
function rank(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 1e9);
}

function increment(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mostOf(counts: ReadonlyMap<number, number>): number {
  let [best, most] = [-1, 0];
  for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
  return best;
}
