import { InvalidArgumentError } from "commander";
import {
  type DateStatements,
  noStatements,
  parseDateFormats,
} from "../import/dates/dateStatements.ts";

/** Reads an option's whole number in a range, both ends within. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** Reads an option's list of words, each one of those given. */
export function listOf<T extends string>(words: readonly T[]): (text: string) => readonly T[] {
  return (text) =>
    text.split(",").map((part) => {
      const word = words.find((one) => one === part.trim());
      if (word !== undefined) return word;
      throw new InvalidArgumentError(
        `Each must be one of ${words.join(", ")}, got ${JSON.stringify(part.trim())}.`,
      );
    });
}

/** Adds an option's `name=value` to those given before; a name may hold an equals sign, a value none. */
export function namedValue(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const at = text.lastIndexOf("=");
  if (at > 0) return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() };
  throw new InvalidArgumentError(`It must be a name, = and a value, got ${JSON.stringify(text)}.`);
}

const isoDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?$/;

/** Adds an option's `file=date` to those given before; the date in ISO 8601, in UTC where it says no offset. */
export function datedFile(
  text: string,
  before: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const at = text.lastIndexOf("=");
  const date = text.slice(at + 1).trim();
  const isLocal = date.includes("T") && !/(Z|[+-]\d\d:\d\d)$/.test(date);
  const instant = isDated(date) ? Date.parse(isLocal ? `${date}Z` : date) : Number.NaN;
  if (at > 0 && !Number.isNaN(instant)) return { ...before, [text.slice(0, at).trim()]: instant };
  throw new InvalidArgumentError(
    `It must be a file, = and a date such as 2026-05-31 or 2026-05-31T18:00Z, got ${JSON.stringify(text)}.`,
  );
}

/** Whether a text begins with a day there is: `Date.parse` takes the 31st of February for the 3rd of March. */
function isDated(text: string): boolean {
  const [day] = text.split("T");
  const midnight = isoDate.test(text) ? Date.parse(day) : Number.NaN;
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

/** As `namedValue`; further values of a name are added to it, with a comma between. */
export function namedValues(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [[name, value]] = Object.entries(namedValue(text));
  return { ...before, [name]: Object.hasOwn(before, name) ? `${before[name]}, ${value}` : value };
}

/** Adds how dates are written, `day-first` or `Created=day-first`, to what was stated before. */
export function dateStatement(text: string, before: DateStatements = noStatements): DateStatements {
  const at = text.lastIndexOf("=");
  const read = parseDateFormats(text.slice(at + 1));
  if ("fault" in read) throw new InvalidArgumentError(`Each ${read.fault}.`);
  const { formats } = read;
  return at < 0
    ? { ...before, all: [...before.all, ...formats] }
    : { ...before, columns: { ...before.columns, [text.slice(0, at).trim()]: formats } };
}
