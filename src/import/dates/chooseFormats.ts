import { countText } from "../../model/countText.ts";
import type { DateFormat } from "./dateFormat.ts";
import { dateQuestion } from "./dateQuestion.ts";
import {
  type DateEvidence,
  type DateVerdict,
  type FormatShare,
  formatShares,
  judgeDates,
} from "./judgeDates.ts";
import { columnRoles, type DateRole, dateRoles } from "../mapping/mapping.ts";
import { FatalProblem, type ProblemCase, type ProblemList } from "../problem.ts";
import type { ImportQuestion } from "../question.ts";
import { noteClocks } from "./noteClocks.ts";
import { noteLostTimes } from "./noteLostTimes.ts";
import { noteMixedZones } from "./noteMixedZones.ts";
import { noteSwappedDays } from "./noteSwappedDays.ts";
import { noteSharedMonths } from "./noteSharedMonths.ts";
import { readingEvidence } from "./readingEvidence.ts";
import { timeEvidence } from "./timeEvidence.ts";
import { momentOf } from "../mapping/shapeRoles.ts";
import type { ImportedFile, ImportedRows } from "../rows/rowTable.ts";

/** How a column's dates are read. */
export interface ChosenDates {
  /** The format of each of the column's kinds, by number; null: its values aren't used. */
  readonly ofKind: readonly (DateFormat | null)[];
  /** The formats in use, with the values that are read by each, the most first. */
  readonly formats: readonly FormatShare[];
}

/** The formats of each date column of a file; null for a column that isn't there or holds no dates. */
export type FileFormats = Readonly<Record<DateRole, ChosenDates | null>>;

/**
 * Decides how each date column is written: as stated, else by all its values. What they leave open
 * is added to the questions. Throws a FatalProblem where there are no times of changes.
 */
export function chooseFormats(
  file: ImportedFile,
  rows: ImportedRows,
  questions: ImportQuestion[],
): FileFormats {
  const verdicts = new Map(
    dateRoles.map((role) => [
      role,
      judgeDates(evidenceOf(file, role, rows.files), file.plan.formats.get(role)),
    ]),
  );
  const formats = dateRoles.map((role) => [
    role,
    formatsOf(file, role, { rows, questions, verdicts }),
  ]);
  return Object.fromEntries(formats) as Record<DateRole, ChosenDates | null>;
}

interface Findings {
  readonly rows: ImportedRows;
  /** Of each column of the file. */
  readonly verdicts: ReadonlyMap<DateRole, DateVerdict>;
  /** Where questions go. */
  readonly questions: ImportQuestion[];
}

/** The few dates of a file of mended rows seldom tell by themselves how they are written: its originals' dates do. */
function evidenceOf(
  { isMended, dates }: ImportedFile,
  role: DateRole,
  files: readonly ImportedFile[],
): DateEvidence {
  if (!isMended) return dates[role];
  const originals = files.filter((file) => !file.isMended);
  const kinds = [dates[role], ...originals.map((file) => file.dates[role])].flatMap(
    (column) => column.kinds,
  );
  return {
    kinds,
    shortNumbers: originals[0]?.dates[role].shortNumbers ?? dates[role].shortNumbers,
  };
}

function formatsOf(
  file: ImportedFile,
  role: DateRole,
  { rows, verdicts, questions }: Findings,
): ChosenDates | null {
  const at = file.plan.at[role];
  const column = file.dates[role];
  if (at < 0 || column.kinds.every(({ count }) => count === 0)) return null;
  const verdict = verdicts.get(role)!;
  const place = { file: file.name, column: file.plan.columns[at].name };
  switch (verdict.kind) {
    case "formats":
      return chosen(verdict.ofKind, { file, role, place, rows });
    case "question":
      questions.push(
        dateQuestion(verdict.question, {
          ...place,
          kinds: column.kinds,
          evidenceOf: (formats) => readingEvidence(rows, { file, role, verdicts }, formats),
        }),
      );
      return null;
    case "no dates":
      return noDates(place, role, file, rows.problems);
  }
}

type Place = { readonly file: string; readonly column: string };

function chosen(
  ofKind: readonly (DateFormat | null)[],
  {
    file,
    role,
    place,
    rows: { problems, files },
  }: { file: ImportedFile; role: DateRole; place: Place; rows: ImportedRows },
): ChosenDates {
  const { kinds } = file.dates[role];
  const formats = [...new Set(ofKind.slice(0, kinds.length))]
    .filter((format) => format !== null)
    .flatMap((format) =>
      formatShares(
        kinds.filter((_, i) => ofKind[i] === format),
        format,
      ),
    )
    .sort((a, b) => b.values - a.values);
  if (formats.length > 1) problems.add({ ...place, ...severalFormats(place, formats) });
  const timesAt = file.plan.timesAt.get(role);
  const besideName = timesAt === undefined ? null : file.plan.columns[timesAt].name;
  noteLostTimes(kinds, { ...place, role, times: besideName }, problems);
  const times = timeEvidence(file, role, files);
  if (times !== null && besideName !== null)
    noteClocks(kinds, times, { file: file.name, column: besideName }, problems);
  noteMixedZones(kinds, place, problems);
  noteSwappedDays(kinds, place, problems);
  noteSharedMonths(kinds, place, problems);
  return { ofKind, formats };
}

function severalFormats({ column }: Place, formats: readonly FormatShare[]): ProblemCase {
  const list = formats.map(
    ({ format, values, line, text }) =>
      `${format} in ${countText(values)} (the first on line ${line}: ${text})`,
  );
  const last = formats.at(-1)!;
  return {
    code: "two-date-formats",
    severity: "note",
    line: last.line,
    value: last.text,
    count: last.values,
    message: `the dates of ${column} are written in ${formats.length} ways, each of them read as it is: ${list.join("; ")}`,
  };
}

/** Without times of changes there is no log; other dates can be done without. */
function noDates(
  place: Place,
  role: DateRole,
  file: ImportedFile,
  problems: ProblemList,
): ChosenDates | null {
  const { kinds, unreadable } = file.dates[role];
  const readable = kinds.reduce((sum, { fits, count }) => (fits === 0 ? sum : sum + count), 0);
  const problem: ProblemCase = {
    ...place,
    code: "no-date-column",
    severity: "note",
    message: `${place.column} (${columnRoles[role]}) has ${readable === 0 ? "no" : `only ${countText(readable)}`} values that can be read as dates`,
  };
  if (role === momentOf[file.plan.shape])
    throw new FatalProblem({
      ...problem,
      message: `no usable column of dates: ${problem.message} (${countText(unreadable)} values can't), so nobody can tell when anything happened to a ticket`,
    });
  problems.add(problem);
  return null;
}
