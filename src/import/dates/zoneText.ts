import { timezoneSchema } from "../../model/calendarSchema.ts";
import { TextCursor } from "./textCursor.ts";
import { plainAbbreviations, sharedAbbreviations } from "./zoneAbbreviations.ts";

/** What a date says of its zone: minutes east of UTC, an IANA name, an abbreviation that several zones share, or nothing. */
export type ZoneMark = number | string | null;

const plus = 43;
const minus = 45;
const trueMinus = 0x2212;
const colon = 58;
const letterZ = 90;
const openings = "([";
const closings = ")]";
/** The farthest that any zone was east or west since 1970, hours: Kiribati's +14. */
const farthest = 14;

/**
 * Reads the zone after a time of day: `Z`, `+0100`, `UTC+02:00`, `CET`, `(CET)`, `Europe/Berlin`, `[Europe/Berlin]`;
 * a further one in parentheses is a comment on the first. Undefined where what is there is no zone.
 */
export function readZone(cursor: TextCursor): ZoneMark | undefined {
  if (cursor.isAtEnd) return null;
  if (cursor.code === letterZ && cursor.at === cursor.text.length - 1) return 0;
  cursor.skipSpaces();
  const bracketed = takeBracket(cursor);
  const zone = bracketed === null ? takeMark(cursor) : zoneOfText(bracketed);
  if (zone === undefined) return undefined;
  cursor.skipSpaces();
  // Go writes +0100 CET
  if (takeBracket(cursor) === null && typeof zone === "number") takeMark(cursor);
  return cursor.isAtEnd ? zone : undefined;
}

/** The zone that a text of its own says, such as what stands in a column's name: `America/New_York`, `UTC`, `GMT+1`. */
export function zoneOfText(text: string): ZoneMark | undefined {
  const cursor = new TextCursor();
  cursor.start(text);
  const zone = takeMark(cursor);
  return cursor.isAtEnd ? zone : undefined;
}

/** What stands in brackets from here on; null where nothing does. */
function takeBracket(cursor: TextCursor): string | null {
  const kind = openings.indexOf(cursor.text.charAt(cursor.at));
  if (cursor.isAtEnd || kind < 0) return null;
  const end = cursor.text.indexOf(closings[kind], cursor.at);
  if (end < 0) return null;
  const inner = cursor.text.slice(cursor.at + 1, end).trim();
  cursor.at = end + 1;
  return inner;
}

function takeMark(cursor: TextCursor): ZoneMark | undefined {
  const offset = takeOffset(cursor);
  if (offset !== null) return offset;
  const name = takeName(cursor);
  if (name === "") return undefined;
  const upper = name.toUpperCase();
  if (upper === "UTC" || upper === "GMT" || upper === "UT") {
    const after = cursor.at;
    cursor.skipSpaces();
    const further = takeOffset(cursor);
    if (further === null) cursor.at = after;
    return further ?? 0;
  }
  return markOf(name);
}

const name = /[\p{L}][\p{L}_]*(?:[/-][\p{L}\d_+-]+)*/uy;

function takeName(cursor: TextCursor): string {
  name.lastIndex = cursor.at;
  const [found = ""] = name.exec(cursor.text) ?? [];
  cursor.at += found.length;
  return found;
}

const marks = new Map<string, ZoneMark | undefined>();
const mostMarks = 1000;

/** Asking Intl takes longer than reading a date, hence the memory. */
function markOf(name: string): ZoneMark | undefined {
  if (marks.has(name)) return marks.get(name);
  const mark = Object.hasOwn(plainAbbreviations, name)
    ? plainAbbreviations[name]
    : isZoneName(name)
      ? name
      : undefined;
  if (marks.size >= mostMarks) marks.clear();
  marks.set(name, mark);
  return mark;
}

function isZoneName(name: string): boolean {
  if (Object.hasOwn(sharedAbbreviations, name)) return true;
  return name.includes("/") && timezoneSchema.safeParse(name).success;
}

/** Minutes east of UTC; null where there is no offset, and nothing is read. */
function takeOffset(cursor: TextCursor): number | null {
  const { at, code } = cursor;
  if (code !== plus && code !== minus && code !== trueMinus) return null;
  cursor.at += 1;
  const minutes = takeMinutes(cursor);
  if (minutes === null) cursor.at = at;
  return minutes === null || minutes === 0 || code === plus ? minutes : -minutes;
}

/** Of `1`, `01`, `0130`, `130` or `01:30`. */
function takeMinutes(cursor: TextCursor): number | null {
  const number = cursor.number();
  const { digits } = cursor;
  let [hours, minutes] = [number, 0];
  if (digits === 0 || digits > 4) return null;
  if (digits > 2) [hours, minutes] = [Math.floor(number / 100), number % 100];
  else if (cursor.take(colon)) {
    minutes = cursor.number();
    if (cursor.digits !== 2) return null;
  }
  return hours <= farthest && minutes < 60 && minutes % 15 === 0 ? hours * 60 + minutes : null;
}
