/** A value of a sheet's cell, and how the cell shows it. */
export interface SheetCell {
  readonly value: string | number | boolean | null;
  /** A number that stands for a date or a duration. */
  readonly isDate: boolean;
  /** The cell's number format, such as `yyyy-mm-dd` or `[h]:mm`; empty where it has none. */
  readonly format: string;
}

/** Whether dates count from 1 January 1904, as in old Macintosh workbooks, or from 1900. */
export type DateSystem = "1900" | "1904";

/** 31 December 9999: no sheet shows a date beyond it. */
const lastDay = 2_958_465;

/**
 * A cell's text: a date as `2026-01-31 08:00:00` (without the time where the cell doesn't show one), a duration as
 * `26:30:00` and a time of day as `08:00:00`; a number as its digits, never as 1.2E+15, with the leading zeros that the cell shows.
 */
export function cellText({ value, isDate, format }: SheetCell, system: DateSystem): string {
  if (value === null) return "";
  if (typeof value !== "number") return String(value);
  if (!Number.isFinite(value)) return "";
  if (!isDate || Math.abs(value) > lastDay) return numberText(value, format);
  const shown = format.replace(/"[^"]*"|\\.|[_*]./g, "");
  if (/\[[hms]+\]/i.test(shown)) return clockText(value);
  const tokens = shown.replace(/\[[^\]]*\]/g, "");
  if (Math.abs(value) < 1 && tokens !== "" && !/[dy]/i.test(tokens)) return clockText(value);
  const text = wallTime(value, system);
  return /[hs]/i.test(tokens) || tokens === "" ? text : text.replace(/ 00:00:00$/, "");
}

function numberText(value: number, format: string): string {
  if (!Number.isInteger(value)) return String(value);
  const digits = BigInt(value).toString();
  return /^0+$/.test(format) && value >= 0 ? digits.padStart(format.length, "0") : digits;
}

/** `-26:30:00` for a number of days, to the second. */
function clockText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const two = (part: number) => String(part).padStart(2, "0");
  const text = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days < 0 && seconds > 0 ? `-${text}` : text;
}

/** The 1900 system has a 29 February 1900, which there wasn't: numbers from 61 on are one day too high. */
function wallTime(days: number, system: DateSystem): string {
  const dayZero =
    system === "1904" ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const at = dayZero + Math.round(days * 86_400) * 1000;
  return new Date(at).toISOString().slice(0, 19).replace("T", " ");
}
