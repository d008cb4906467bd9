/** How many rows a column makes room for that has none left for this row. */
export type RoomFor = (row: number) => number;

/** Twice as many, where nobody knows how many will come. */
export const doubled: RoomFor = (row) => Math.max(4096, 2 * row);
