/**
 * What a row of an export stands for: one change of a ticket, one stay of a ticket at a group, or a
 * ticket as it was when the export was made.
 */
export const importShapes = ["event log", "visit log", "snapshot"] as const;
export type ImportShape = (typeof importShapes)[number];
