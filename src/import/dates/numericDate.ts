import { dayTime, localDay } from "../../model/localDay.ts";
import { formatBits } from "./dateFormat.ts";

/** Epochs before 1980 and from 2100 on are taken for other numbers: no ticket is from then. */
const earliest = localDay(1980, 1, 1) * dayTime;
const latest = localDay(2100, 1, 1) * dayTime;

/** Day 0 of a spreadsheet, counted from 1970: Lotus took 1900 for a leap year, and all have kept that. */
export const serialDays = {
  "serial-1900": localDay(1899, 12, 30),
  "serial-1904": localDay(1904, 1, 1),
} as const;

/** The formats in which a number can be a date. Both of the spreadsheets' or none: they are four years apart, and the number doesn't tell. */
export function fitsOfNumber(value: number): number {
  if (value * 1000 >= earliest && value * 1000 < latest) return formatBits["epoch-seconds"];
  if (value >= earliest && value < latest) return formatBits["epoch-milliseconds"];
  const isSerial =
    (value + serialDays["serial-1900"]) * dayTime >= earliest &&
    (value + serialDays["serial-1904"]) * dayTime < latest;
  return isSerial ? formatBits["serial-1900"] | formatBits["serial-1904"] : 0;
}

/** The time of day of a number that these formats fit, ms; of an epoch, in UTC. */
export function timeOfNumber(value: number, fits: number): number {
  if ((fits & formatBits["epoch-seconds"]) !== 0) return Math.round(value * 1000) % dayTime;
  if ((fits & formatBits["epoch-milliseconds"]) !== 0) return value % dayTime;
  return secondsOfSerial(value) * 1000;
}

/** A spreadsheet writes 8:00 as 0.3333333: to whole seconds. */
function secondsOfSerial(value: number): number {
  return Math.round((value - Math.floor(value)) * 86_400);
}
