/** How the dates of a column are written, each with what it means in words. */
export const dateFormatWords = {
  iso: "year first (2026-04-05 is the 5th of April)",
  "day-first": "day first (5/4/2026 is the 5th of April)",
  "month-first": "month first (5/4/2026 is the 4th of May)",
  "month-name": "with the month by name (5 April 2026, Apr 5, 2026)",
  compact: "as digits without marks (20260405 is the 5th of April)",
  "epoch-seconds": "as seconds since 1970 began in UTC",
  "epoch-milliseconds": "as milliseconds since 1970 began in UTC",
  "serial-1900": "as a spreadsheet's days since 1900 (46117 is the 5th of April 2026)",
  "serial-1904": "as an old Mac spreadsheet's days since 1904 (44655 is the 5th of April 2026)",
} as const;
export type DateFormat = keyof typeof dateFormatWords;

/** All formats; `fits` has a bit for each, the first the lowest. */
export const dateFormats = Object.keys(dateFormatWords) as DateFormat[];

/** The bit of each format in `fits`. */
export const formatBits = Object.fromEntries(
  dateFormats.map((format, i) => [format, 1 << i]),
) as Readonly<Record<DateFormat, number>>;
