/**
 * How the durations of a column are written: as numbers of a unit, or as text that tells its own
 * (`01:30:00`, `1 hour 20 minutes`). `business` ones count opening hours only: they compare with each
 * other, and don't say how long anything took on the calendar.
 */
export const durationFormats = [
  "text",
  "milliseconds",
  "seconds",
  "minutes",
  "hours",
  "days",
  "business text",
  "business milliseconds",
  "business seconds",
  "business minutes",
  "business hours",
] as const;
export type DurationFormat = (typeof durationFormats)[number];
