import type { FileFormats } from "./chooseFormats.ts";
import { dateFormats, dateFormatWords } from "./dateFormat.ts";
import { type FormatShare, formatShares } from "./judgeDates.ts";
import { columnRoles, dateRoles } from "../mapping/mapping.ts";
import type { ImportedFile } from "../rows/rowTable.ts";

/** What is known of a column of dates. */
export interface DateReport {
  readonly file: string;
  readonly column: string;
  readonly use: string;
  /** Values that can be read as dates, and values that can't. */
  readonly values: number;
  readonly unreadable: number;
  /** The formats that it was read by, with the values of each; none where nothing was imported. */
  readonly formats: readonly (FormatShare & {
    /** What the format means, in words. */
    readonly words: string;
  })[];
  /** All formats that explain any of its values, with the share that each explains. */
  readonly candidates: readonly FormatShare[];
}

/** A report on every column of dates that holds something. */
export function dateReports(
  files: readonly ImportedFile[],
  formats: readonly FileFormats[],
): DateReport[] {
  return files.flatMap(({ name, plan, dates }, i) =>
    dateRoles
      .filter((role) => plan.at[role] >= 0 && dates[role].kinds.some(({ count }) => count > 0))
      .map((role) => {
        const { kinds, unreadable } = dates[role];
        return {
          file: name,
          column: plan.columns[plan.at[role]].name,
          use: columnRoles[role],
          values: kinds.reduce((sum, { count }) => sum + count, 0) - unreadable,
          unreadable,
          formats: (formats[i]?.[role]?.formats ?? []).map((share) => ({
            ...share,
            words: dateFormatWords[share.format],
          })),
          candidates: formatShares(kinds, ...dateFormats),
        };
      }),
  );
}
