import { dayTime, localDay } from "../../model/localDay.ts";
import { isDate, yearOfTwoDigits } from "./calendarDate.ts";
import type { DateFormat } from "./dateFormat.ts";
import type { DateFamily } from "./dateText.ts";
import { serialDays } from "./numericDate.ts";

/**
 * What the wall clock showed, as epoch ms if it showed UTC, once the format is known; for an epoch, the
 * instant.
 *
 * @param value As in a `DateText` of this family that fits the format; NaN where there is no such date.
 */
export function localTime(family: DateFamily, value: number, format: DateFormat): number {
  if (family === "year last" || family === "short year")
    return localOfNumbers(family, value, format);
  if (format === "epoch-seconds") return Math.round(value * 1000);
  if (format === "epoch-milliseconds") return Math.round(value);
  // to whole seconds: 8:00 is 0.3333333
  if (format === "serial-1900" || format === "serial-1904")
    return serialDays[format] * dayTime + Math.round(value * 86_400) * 1000;
  return value;
}

function localOfNumbers(
  family: "year last" | "short year",
  value: number,
  format: DateFormat,
): number {
  const date = Math.floor(value / dayTime);
  const third = date % 10_000;
  const pair = (date - third) / 10_000;
  const second = pair % 100;
  const first = (pair - second) / 100;
  const isYearFirst = format === "iso";
  const written = isYearFirst ? first : third;
  const year = family === "short year" ? yearOfTwoDigits(written) : written;
  const month = format === "month-first" ? first : second;
  const day = isYearFirst ? third : format === "month-first" ? second : first;
  return isDate(year, month, day)
    ? localDay(year, month, day) * dayTime + (value - date * dayTime)
    : Number.NaN;
}
