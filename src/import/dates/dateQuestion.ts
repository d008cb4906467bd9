import { countText } from "../../model/countText.ts";
import type { DateKind } from "./dateColumn.ts";
import { type DateFormat, dateFormatWords, formatBits } from "./dateFormat.ts";
import type { DateQuestion } from "./judgeDates.ts";
import type { ImportQuestion, QuestionChoice } from "../question.ts";

interface QuestionedColumn {
  readonly file: string;
  readonly column: string;
  readonly kinds: readonly DateKind[];
  /** What a reading leads to, in words. */
  readonly evidenceOf: (formats: readonly DateFormat[]) => string;
}

/** The question about a column's dates, with the part of its values that each answer explains. */
export function dateQuestion(
  { code, values, choices }: DateQuestion,
  { file, column, kinds, evidenceOf }: QuestionedColumn,
): ImportQuestion {
  const readable = kinds.filter(({ fits }) => fits !== 0);
  return {
    code,
    file,
    column,
    reason: reasons[code](column, values, readable),
    choices: choices.map((formats) => ({
      ...choiceOf(formats, readable),
      evidence: evidenceOf(formats),
    })),
    option: "--dates",
    name: column,
  };
}

const reasons = {
  "ambiguous-dates": (column: string, values: number, kinds: readonly DateKind[]) =>
    kinds.some(({ family }) => family === "number")
      ? `nobody can tell from which year the ${countText(values)} serial numbers of ${column} are counted`
      : `nobody can tell the day from the month in ${column}: none of ${countText(values)} dates has a day over 12`,
  "two-date-formats": (column: string, _: number, kinds: readonly DateKind[]) =>
    `the dates of ${column} contradict each other: ${proofs(kinds).join(", ")}; where only one of them is right, the others are set aside`,
} as const;

/** Which values can only be of one format. */
function proofs(kinds: readonly DateKind[]): string[] {
  return (["day-first", "month-first", "iso"] as const)
    .map((format) => ({
      format,
      own: kinds.filter(({ fits, count }) => fits === formatBits[format] && count > 0),
    }))
    .filter(({ own }) => own.length > 0)
    .map(({ format, own }) => {
      const [first] = own.toSorted((a, b) => a.line - b.line);
      return `${format} in ${countText(total(own))} values (the first on line ${first.line}: ${first.text})`;
    });
}

function choiceOf(
  formats: readonly DateFormat[],
  readable: readonly DateKind[],
): Omit<QuestionChoice, "evidence"> {
  const bits = formats.reduce((sum, format) => sum | formatBits[format], 0);
  return {
    answer: formats.join(","),
    words: formats.map((format) => dateFormatWords[format]).join("; "),
    share: total(readable.filter(({ fits }) => (fits & bits) !== 0)) / total(readable),
  };
}

function total(kinds: readonly DateKind[]): number {
  return kinds.reduce((sum, { count }) => sum + count, 0);
}
