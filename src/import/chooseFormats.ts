import { countText } from "../model/countText.ts";
import { type DateFormat, judgeDates } from "./dateFormat.ts";
import { columnRoles, type DateRole, dateRoles } from "./mapping.ts";
import { FatalProblem, type ProblemCase, type ProblemList } from "./problem.ts";
import { momentOf } from "./shapeRoles.ts";
import type { ImportedFile } from "./rowTable.ts";

/** The format of each date column of a file; null for a column that isn't there or holds no dates. */
export type FileFormats = Readonly<Record<DateRole, DateFormat | null>>;

/**
 * Decides how each date column is written: as stated, else by all its values. Throws a FatalProblem
 * that names the option where the values leave it open.
 */
export function chooseFormats(file: ImportedFile, problems: ProblemList): FileFormats {
  const formats = dateRoles.map((role) => [role, formatOf(file, role, problems)]);
  return Object.fromEntries(formats) as Record<DateRole, DateFormat | null>;
}

function formatOf(file: ImportedFile, role: DateRole, problems: ProblemList): DateFormat | null {
  const stated = file.plan.formats.get(role);
  const at = file.plan.at[role];
  if (at < 0) return null;
  if (stated !== undefined) return stated;
  const { evidence } = file.dates[role];
  if (Object.values(evidence).every((count) => count === 0)) return null;
  const verdict = judgeDates(evidence);
  const place = { file: file.name, column: file.plan.columns[at].name };
  switch (verdict.kind) {
    case "format":
      return verdict.format;
    case "ambiguous":
      throw new FatalProblem({ ...place, ...ambiguous(place, role, verdict.values) });
    case "two formats":
      throw new FatalProblem({ ...place, ...twoFormats(place, role, verdict.counts) });
    case "no dates":
      return noDates(place, role, { file, unreadable: evidence.unreadable, problems });
  }
}

type Place = { readonly file: string; readonly column: string };

function ambiguous({ column }: Place, role: DateRole, values: number) {
  return {
    code: "ambiguous-dates",
    message: `nobody can tell the day from the month in ${column}: none of its ${countText(values)} dates has a day over 12; say which it is with a column mapping, --map FILE, that holds the line  dates: { ${role}: day-first }  or  dates: { ${role}: month-first }`,
  };
}

function twoFormats(
  { column }: Place,
  role: DateRole,
  counts: Readonly<Record<DateFormat, number>>,
) {
  const found = Object.entries(counts).filter(([, count]) => count > 0);
  const list = found.map(([format, count]) => `${format} in ${countText(count)} values`).join(", ");
  return {
    code: "two-date-formats",
    message: `the dates of ${column} are written in more than one way: ${list}; where only one of them is right, say which with a column mapping, --map FILE, that holds the line  dates: { ${role}: ${found[0][0]} }`,
  };
}

/** Without times of changes there is no log; other dates can be done without. */
function noDates(
  place: Place,
  role: DateRole,
  {
    file,
    unreadable,
    problems,
  }: {
    readonly file: ImportedFile;
    readonly unreadable: number;
    readonly problems: ProblemList;
  },
): DateFormat | null {
  const problem: ProblemCase = {
    ...place,
    code: "no-date-column",
    severity: "note",
    message: `${place.column} (${columnRoles[role]}) has no values that can be read as dates`,
  };
  if (role === momentOf[file.plan.shape])
    throw new FatalProblem({
      ...problem,
      message: `no usable column of dates: ${problem.message} (${countText(unreadable)} values can't), so nobody can tell when anything happened to a ticket; if another column does, name it in a column mapping (--map FILE)`,
    });
  problems.add(problem);
  return null;
}
