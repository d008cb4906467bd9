import { type RowPlaces, rowPlaces } from "./rowPlaces.ts";
import { type GroupedRows, newestFirst } from "./newestFirst.ts";
import type { ImportedRows } from "../rows/rowTable.ts";
import type { RowTimes } from "./rowTimes.ts";

/** How the rows of a ticket follow each other. */
export interface RowOrder {
  readonly places: RowPlaces;
  /** By what happened; within one change file by file, then as they stand, from the bottom up where the newest stand first. */
  readonly compare: (a: number, b: number) => number;
  /** Whether two rows tell the same change, or of snapshots the same ticket. */
  readonly isSameChange: (a: number, b: number) => boolean;
}

export function rowOrder(rows: ImportedRows, times: RowTimes, grouped: GroupedRows): RowOrder {
  const { moment } = times;
  const places = rowPlaces(rows);
  const { order } = rows.table.columns;
  const byTime = (a: number, b: number) =>
    moment[a] - moment[b] || numberOfChange(order[a]) - numberOfChange(order[b]);
  const byFile = (a: number, b: number) => places.fileOf(a) - places.fileOf(b);
  const isSnapshot = rows.files[0].plan.shape === "snapshot";
  const isReversed = isSnapshot ? rows.files.map(() => false) : newestFirst(rows, times, grouped);
  const { fileOf, lineOf } = places;
  const asTheyStand = (a: number, b: number) =>
    (isReversed[fileOf(a)] ? -1 : 1) * (lineOf(a) - lineOf(b) || a - b);
  return {
    places,
    compare: !places.areSeveral
      ? isReversed[0]
        ? (a, b) => byTime(a, b) || b - a
        : (a, b) => byTime(a, b) || a - b
      : isSnapshot
        ? (a, b) => byFile(a, b) || byTime(a, b) || asTheyStand(a, b)
        : (a, b) => byTime(a, b) || byFile(a, b) || asTheyStand(a, b),
    isSameChange: isSnapshot ? () => true : (a, b) => byTime(a, b) === 0,
  };
}

/** One that isn't known, or is beyond all numbers, comes first. */
function numberOfChange(order: number): number {
  return Number.isFinite(order) ? order : -1;
}
