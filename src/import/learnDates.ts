import { dateRoles } from "./mapping.ts";
import type { ImportedFile } from "./rowTable.ts";

/** The few dates of a file of mended rows seldom tell by themselves how they are written: then its originals' dates do. */
export function learnDates(files: readonly ImportedFile[]): void {
  const originals = files.filter(({ isMended }) => !isMended);
  for (const { dates } of files.filter(({ isMended }) => isMended))
    for (const role of dateRoles) {
      const { iso, dayFirst, monthFirst } = dates[role].evidence;
      if (iso + dayFirst + monthFirst > 0) continue;
      for (const original of originals) dates[role].learn(original.dates[role].evidence);
    }
}
