import { unguardedCell } from "../../log/guardedCell.ts";
import type { ColumnPlan } from "../mapping/columnPlan.ts";
import { withoutSpaces } from "./spacedNumber.ts";

/**
 * The cells of a row as they are meant: what stands in for an empty one in its place, ids without
 * their spaces, the first of several groups or agents in a cell, no apostrophes that were put there as guards.
 */
export function preparedCells(cells: readonly string[], plan: ColumnPlan): readonly string[] {
  const { substitutes, missing, hasSpacedIds, hasListCells, hasGuardedCells, at } = plan;
  if (substitutes.length === 0 && !hasSpacedIds && !hasListCells && !hasGuardedCells) return cells;
  const plain = hasGuardedCells ? cells.map(unguardedCell) : cells;
  const prepared = [...plain];
  for (const { at: own, others } of substitutes) {
    const holder = [own, ...others].find((column) => !missing.has(plain[column].trim()));
    if (holder !== undefined) prepared[own] = plain[holder];
  }
  if (hasSpacedIds) prepared[at.ticket] = withoutSpaces(prepared[at.ticket]);
  for (const column of listColumns(plan)) prepared[column] = firstLine(prepared[column]);
  return prepared;
}

/** Positions of the columns whose cells may name several, a line each. */
export function listColumns({ hasListCells, at }: ColumnPlan): readonly number[] {
  return hasListCells ? [at.group, at.agent].filter((column) => column >= 0) : [];
}

function firstLine(cell: string): string {
  if (!cell.includes("\n")) return cell;
  const lines = cell.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "") ?? cell;
}
