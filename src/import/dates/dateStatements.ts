import { didYouMean } from "../../model/didYouMean.ts";
import { type DateFormat, dateFormats } from "./dateFormat.ts";
import type { HeaderNames } from "../mapping/headerNames.ts";
import {
  type ColumnRole,
  type DateRole,
  dateRoles,
  type ImportMapping,
} from "../mapping/mapping.ts";
import type { Preset } from "../presets/preset.ts";
import { FatalProblem } from "../problem.ts";
import type { StatedDates } from "./statedDates.ts";

/** How dates are written, as somebody says. */
export interface DateStatements {
  /** Settles what can be mistaken in any column; empty for nothing. */
  readonly all: readonly DateFormat[];
  /** By a column's name: the only formats that it has. */
  readonly columns: FormatsByName;
}

type FormatsByName = Readonly<Record<string, DateFormat | readonly DateFormat[]>>;

export const noStatements: DateStatements = { all: [], columns: {} };

/** A list of formats as typed: `day-first` or `day-first,iso`; or what is wrong with it, in words. */
export function parseDateFormats(
  text: string,
): { readonly formats: readonly DateFormat[] } | { readonly fault: string } {
  const words = text.split(",").map((word) => word.trim());
  const formats = words.filter((word): word is DateFormat => dateFormats.includes(word as never));
  const unknown = words.find((word) => !dateFormats.includes(word as never));
  if (unknown !== undefined)
    return {
      fault: `must be one or more of ${dateFormats.join(", ")}, got "${unknown}"${didYouMean(unknown, dateFormats)}`,
    };
  return { formats };
}

/** What somebody states of a file's dates, and where. */
interface Statements {
  readonly file: string;
  /** On the command line, or in the page. */
  readonly dates: DateStatements;
  readonly mapping: ImportMapping | null;
  readonly preset: Preset | null;
}

/** What is stated of each role's dates: for its column, by what goes before what; else for all columns. */
export function statedDates(
  names: HeaderNames,
  at: Readonly<Record<ColumnRole, number>>,
  { file, dates, mapping, preset }: Statements,
): Map<DateRole, StatedDates> {
  const mapped = mappedDates(mapping);
  const sources = [dates.columns, mapped.columns, preset?.dates ?? {}];
  const places = sources.map((columns) => formatsByPlace(columns, names, file));
  const all = [dates.all, mapped.all].find(({ length }) => length > 0);
  const stated = dateRoles.flatMap((role): [DateRole, StatedDates][] => {
    const own = places
      .map((by) => by.get(at[role]) ?? by.get(role))
      .find((one) => one !== undefined);
    if (own !== undefined) return [[role, { formats: own, isForColumn: true }]];
    return all === undefined ? [] : [[role, { formats: all, isForColumn: false }]];
  });
  return new Map(stated);
}

function mappedDates(mapping: ImportMapping | null): DateStatements {
  const { dates } = mapping ?? {};
  if (dates === undefined) return noStatements;
  if (typeof dates === "string" || Array.isArray(dates))
    return { all: [dates].flat(), columns: {} };
  return { all: [], columns: dates };
}

/** By a column's place in the header, or by a role, whichever a name is of. */
function formatsByPlace(
  columns: FormatsByName,
  names: HeaderNames,
  file: string,
): Map<number | string, readonly DateFormat[]> {
  return new Map(
    Object.entries(columns).map(([name, formats]) => [
      placeOf(name, names, file),
      [formats].flat(),
    ]),
  );
}

function placeOf(name: string, names: HeaderNames, file: string): number | string {
  const found = names.find(name);
  if (found !== null) return found.at;
  if (dateRoles.includes(name as DateRole)) return name;
  throw new FatalProblem({
    code: "missing-column",
    file,
    column: name,
    message: `a format is stated for the dates of "${name}", which is no column of ${file}${didYouMean(name, names.header)}`,
  });
}
