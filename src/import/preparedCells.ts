import type { ColumnPlan } from "./columnPlan.ts";
import { withoutSpaces } from "./spacedNumber.ts";

/** The cells of a row as they are meant: what stands in for an empty one in its place, ids without their spaces. */
export function preparedCells(cells: readonly string[], plan: ColumnPlan): readonly string[] {
  const { substitutes, missing, hasSpacedIds, at } = plan;
  if (substitutes.length === 0 && !hasSpacedIds) return cells;
  const prepared = [...cells];
  for (const { at: own, others } of substitutes) {
    const holder = [own, ...others].find((column) => !missing.has(cells[column].trim()));
    if (holder !== undefined) prepared[own] = cells[holder];
  }
  if (hasSpacedIds) prepared[at.ticket] = withoutSpaces(prepared[at.ticket]);
  return prepared;
}
