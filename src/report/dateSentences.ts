import type { DateFormat } from "../import/dates/dateFormat.ts";
import type { DateReport } from "../import/dates/dateReport.ts";
import type { ImportReport } from "../import/importReport.ts";
import { percentText } from "../model/percentText.ts";
import { formatNumber } from "./number.ts";

/**
 * How an import read its dates: a sentence for each way, with the columns read like that; one for each
 * other way that would explain some of them, too; and the zone. Whoever knows better can say so.
 */
export function dateSentences({
  dates,
  timezone,
}: Pick<ImportReport, "dates" | "timezone">): string[] {
  if (dates.every(({ formats }) => formats.length === 0)) return [];
  const zone = timezone === null ? [] : [`Dates that don't state their zone are of ${timezone}.`];
  return [...readings(dates), ...rivals(dates), ...zone];
}

function readings(dates: readonly DateReport[]): string[] {
  const used = new Map(
    dates.flatMap(({ formats }) => formats).map(({ format, words }) => [format, words]),
  );
  return [...used].map(([format, words]) => {
    const columns = dates.filter(({ formats }) => formats.some((one) => one.format === format));
    const names = unique(columns.map((column) => nameWithShare(column, format)));
    return `Dates were read ${words} in ${names.join(", ")}.`;
  });
}

/** A column's name, with the share of its values where it isn't all of them. */
function nameWithShare({ column, formats, values }: DateReport, format: DateFormat): string {
  const count = formats.find((one) => one.format === format)?.values ?? 0;
  return count === values ? column : `${column} (${shareText(count, values)})`;
}

/** Columns of which a format explains the same share are told together. */
function rivals(dates: readonly DateReport[]): string[] {
  const found = new Map<DateFormat, Map<string, string[]>>();
  for (const { column, formats, candidates } of dates)
    for (const { format, share } of candidates) {
      if (formats.length === 0 || formats.some((used) => used.format === format)) continue;
      const byShare = found.get(format) ?? new Map<string, string[]>();
      const percent = percentText(share, 1);
      byShare.set(percent, unique([...(byShare.get(percent) ?? []), column]));
      found.set(format, byShare);
    }
  return [...found].map(([format, byShare]) => {
    const [first, ...others] = [...byShare].map(([percent, columns]) => [
      percent,
      columns.join(", "),
    ]);
    const more = others.map(([percent, columns]) => `; ${percent} in ${columns}`);
    return `The format ${format} would explain ${first[0]} of the dates in ${first[1]}, too${more.join("")}.`;
  });
}

function shareText(count: number, all: number): string {
  return `${formatNumber(count, 0)} of ${formatNumber(all, 0)} dates`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
