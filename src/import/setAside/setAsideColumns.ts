/** The columns that a file of rows set aside has beside those of the export. */
export const setAsideColumns = {
  file: "tierlab file",
  line: "tierlab line",
  column: "tierlab column",
  reason: "tierlab reason",
} as const;
