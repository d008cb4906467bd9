import type { DateFormat } from "../import/dateFormat.ts";
import type { ImportReport } from "../import/importReport.ts";

const readings: Readonly<Record<DateFormat, string>> = {
  iso: "year first (2026-04-05 is the 5th of April)",
  "day-first": "day first (5/4/2026 is the 5th of April)",
  "month-first": "month first (5/4/2026 is the 4th of May)",
};

/** How an import read its dates, a sentence for each way: whoever knows better can say so. */
export function dateSentences({
  columns,
  timezone,
}: Pick<ImportReport, "columns" | "timezone">): string[] {
  const zone =
    timezone === null ? "" : `, in the zone ${timezone} where they don't state their own`;
  return Object.entries(readings).flatMap(([format, words]) => {
    const names = columns.filter(({ dates }) => dates === format).map(({ name }) => name);
    return names.length === 0 ? [] : [`Dates were read ${words} in ${names.join(", ")}${zone}.`];
  });
}
