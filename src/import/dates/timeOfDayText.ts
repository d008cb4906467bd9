import { dayTime } from "../../model/localDay.ts";
import { TextCursor } from "./textCursor.ts";
import { readTime, type TimeOfDay } from "./timeText.ts";
import { readZone, type ZoneMark } from "./zoneText.ts";

/** What a time of day that stands by itself says. One object serves many texts. */
export interface TimeOfDayText extends TimeOfDay {
  zone: ZoneMark;
  /** What it is written as. */
  form: "clock" | "dots" | "two digits" | "digits" | "digits with seconds" | "part of a day";
}

/** A text to read into. */
export function noTimeOfDay(): TimeOfDayText {
  return { time: 0, hasHalf: false, clock: "plain", zone: null, form: "clock" };
}

/** What databases and spreadsheets put before a time of day that has no date, where they have to. */
const zeroDay =
  /^(?:1899-12-3[01]|19(?:00|04|70)-01-0[01]|0001-01-01|3[01][./-]12[./-]1899|12[./-]3[01][./-]1899|0?1[./-]0?1[./-](?:19(?:00|04|70)|0001))[T ]+/;
/** What some write after a time that has its minutes. */
const unit = /(\d[.:]\d\d)\s*(?:h|hs|hrs|horas|heures)\.?$/i;

const cursor = new TextCursor();

/**
 * Reads a text that is a time of day and nothing else: `8:30 PM`, `20.30`, `20h30`, `2030`, `20:30:15`,
 * a spreadsheet's `0.8541667`, `30/12/1899 20:30:00`; with a zone or without. False where it is none.
 */
export function readTimeOfDay(text: string, into: TimeOfDayText): boolean {
  const bare = text.length > 10 ? text.replace(zeroDay, "") : text;
  into.zone = null;
  into.hasHalf = false;
  into.clock = "plain";
  if (/^\d+$/.test(bare)) return readDigits(bare, into);
  if (/^0?[.,]\d+$/.test(bare)) return readPart(bare, into);
  cursor.start(bare.replace(unit, "$1"));
  if (!readTime(cursor, into)) return false;
  const zone = readZone(cursor);
  into.form = /^\d+\.\d/.test(bare) ? "dots" : "clock";
  into.zone = zone ?? null;
  return zone !== undefined;
}

/** `2030`, `203015`, and without leading zeros `830`, `83015`, `5`. */
function readDigits(text: string, into: TimeOfDayText): boolean {
  const { length } = text;
  if (length < 3) {
    const minutes = Number(text);
    into.form = "two digits";
    into.time = minutes * 60_000;
    into.clock = minutes === 0 ? "plain" : "few digits";
    return minutes < 60;
  }
  into.form = length > 4 ? "digits with seconds" : "digits";
  cursor.start(length % 2 === 0 ? text : `0${text}`);
  if (!readTime(cursor, into)) return false;
  const isDoubtful = length < 5 && !text.startsWith("0") && into.clock === "plain";
  if (isDoubtful && Number(text.slice(-4, -2)) < 60) into.clock = "few digits";
  return true;
}

/** `0.8541667`, `,5`: a part of a day, to whole seconds. */
function readPart(text: string, into: TimeOfDayText): boolean {
  const part = Number(text.replace(",", "."));
  into.form = "part of a day";
  into.time = Math.round((part * dayTime) / 1000) * 1000;
  if (/^0[.,][0-5]\d$/.test(text)) into.clock = "short fraction";
  return into.time < dayTime;
}
