import { countText } from "../../model/countText.ts";
import { dayTime } from "../../model/localDay.ts";
import { DurationColumn } from "./durationColumn.ts";
import type { DurationRule } from "./durationRule.ts";
import { durationOf, splitDuration } from "./durationText.ts";
import { type DurationQuestion, judgeDurations } from "./judgeDurations.ts";
import { columnRoles, type DurationRole, durationRoles } from "../mapping/mapping.ts";
import { type ImportQuestion, UnansweredQuestions } from "../question.ts";
import { noteRow } from "../rows/noteRow.ts";
import type { ImportedRows } from "../rows/rowTable.ts";

/** A hundred years. */
const longest = 36_525 * dayTime;

/** The duration in a row, ms; NaN where there is none. */
type DurationOfRow = (row: number) => number;

/**
 * Decides how each column of durations is written, and reads it. What counts opening hours alone
 * says nothing of the calendar, and is left out, but for handling time, which is work. Throws the
 * questions that only a person can answer.
 */
export function rowDurations(rows: ImportedRows): Readonly<Record<DurationRole, DurationOfRow>> {
  const questions: ImportQuestion[] = [];
  const readers = durationRoles.map((role) => [role, readerOf(rows, role, questions)]);
  if (questions.length > 0) throw new UnansweredQuestions(questions);
  return Object.fromEntries(readers) as Record<DurationRole, DurationOfRow>;
}

function readerOf(
  rows: ImportedRows,
  role: DurationRole,
  questions: ImportQuestion[],
): DurationOfRow {
  const place = placeOf(rows, role);
  if (place === null) return () => Number.NaN;
  const stated = place.plan.durations.get(role);
  if (stated?.isBusiness === true && role !== "handlingTime") {
    noteBusiness(rows, place);
    return () => Number.NaN;
  }
  const codes = rows.table.columns[role];
  const column = new DurationColumn();
  for (const text of rows.texts[role].texts) column.count(text);
  const verdict = judgeDurations(column.evidence, place.column, stated?.rule);
  if (verdict.kind === "questions") {
    questions.push(...verdict.questions.map((one) => questionOf(place, role, one)));
    return () => Number.NaN;
  }
  const rule = verdict.kind === "rule" ? verdict.rule : null;
  const values = valuesOf(rows, role, rule);
  return (row) => (codes[row] < 0 ? Number.NaN : values[codes[row]]);
}

type Place = ReturnType<typeof placeOf> & object;

/** The first file that has such a column, and its name there. */
function placeOf({ files }: ImportedRows, role: DurationRole) {
  const file = files.find(({ plan }) => plan.at[role] >= 0);
  if (file === undefined) return null;
  return { file: file.name, plan: file.plan, column: file.plan.columns[file.plan.at[role]].name };
}

/**
 * By code; a negative one is a promise's remainder, and no time that anything took. Nor is one of more
 * than a century: such numbers are an instant since 1970, or another column's.
 */
function valuesOf(rows: ImportedRows, role: DurationRole, rule: DurationRule | null): number[] {
  const { texts } = rows.texts[role];
  const codes = rows.table.columns[role];
  const values = texts.map((text) => {
    const value = rule === null ? null : durationOf(splitDuration(text), rule);
    return value !== null && value >= 0 && value <= longest ? value : Number.NaN;
  });
  if (!values.some(Number.isNaN)) return values;
  for (let row = 0; row < rows.table.length; row++)
    if (Number.isNaN(values[codes[row]]))
      noteRow(rows, row, {
        code: "unreadable-duration",
        role,
        value: texts[codes[row]],
        message:
          "can't be read as the time that something took (up to a hundred years); taken for missing",
      });
  return values;
}

function noteBusiness(rows: ImportedRows, { file, column }: Place): void {
  rows.problems.add({
    code: "business-duration",
    severity: "note",
    file,
    column,
    message: `${column} counts opening hours alone, which aren't in the file: it can't be set beside dates, and isn't used`,
  });
}

function questionOf(
  { file, column }: Place,
  role: DurationRole,
  { code, values, text, choices }: DurationQuestion,
): ImportQuestion {
  return {
    code,
    file,
    column,
    reason: `nobody can tell how ${countText(values)} values of ${column} (${columnRoles[role]}) are meant: ${text.replace(/\?$/, "")}`,
    choices: choices.map((choice) => ({ ...choice, share: null, evidence: null })),
    option: "--durations",
    name: column,
  };
}
