import type { DateFormat } from "../import/dates/dateFormat.ts";
import type { DateReport } from "../import/dates/dateReport.ts";
import type { ImportReport } from "../import/importReport.ts";
import { formatNumber } from "./number.ts";

/** How an import read its dates, a sentence for each way: whoever knows better can say so. */
export function dateSentences({
  dates,
  timezone,
}: Pick<ImportReport, "dates" | "timezone">): string[] {
  const zone =
    timezone === null ? "" : `, in the zone ${timezone} where they don't state their own`;
  const used = new Map(
    dates.flatMap(({ formats }) => formats).map(({ format, words }) => [format, words]),
  );
  return [...used].flatMap(([format, words]) => {
    const columns = dates.filter(({ formats }) => formats.some((one) => one.format === format));
    const names = unique(columns.map((column) => nameWithShare(column, format)));
    const rivals = unique(columns.flatMap((column) => rivalsOf(column, format)));
    return [`Dates were read ${words} in ${names.join(", ")}${zone}.`, ...rivals];
  });
}

/** A column's name, with the share of its values where it isn't all of them. */
function nameWithShare({ column, formats, values }: DateReport, format: DateFormat): string {
  const count = formats.find((one) => one.format === format)?.values ?? 0;
  return count === values ? column : `${column} (${shareText(count, values)})`;
}

/** The formats that would explain some of the values, too. */
function rivalsOf({ column, formats, candidates }: DateReport, format: DateFormat): string[] {
  const others = candidates.filter((one) => formats.every((used) => used.format !== one.format));
  const own = candidates.find((one) => one.format === format);
  if (own === undefined || others.length === 0 || formats[0].format !== format) return [];
  const list = [own, ...others].map((one) => `${one.format} ${shareOf(one.share)}`).join(", ");
  return [`Dates of ${column} that each format explains: ${list}.`];
}

function shareText(count: number, all: number): string {
  return `${formatNumber(count, 0)} of ${formatNumber(all, 0)} dates`;
}

/** In per cent; what isn't all never reads as all. */
function shareOf(share: number): string {
  const rounded = Math.floor(share * 1000) / 10;
  return `${rounded === 0 ? "under 0.1" : String(rounded)} %`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
