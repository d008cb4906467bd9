import type { DurationEvidence } from "./durationColumn.ts";
import { calendarDays, type DurationRule, unknownRule } from "./durationRule.ts";
import { clockOfName, unitOfName } from "./unitOfName.ts";

/** What only a person can know of a column of durations. */
export interface DurationQuestion {
  readonly code: "duration-unit" | "duration-clock" | "duration-days" | "duration-decimal";
  /** Values that can't be read without the answer. */
  readonly values: number;
  /** What is asked, in a sentence. */
  readonly text: string;
  /** Each a word that `parseDurationRule` takes, and what it means. */
  readonly choices: readonly { readonly answer: string; readonly words: string }[];
}

/** What a column's values and name say of its rule. */
export type DurationVerdict =
  | { readonly kind: "rule"; readonly rule: DurationRule; readonly explained: number }
  | { readonly kind: "questions"; readonly questions: readonly DurationQuestion[] }
  /** No value, or most of them no durations. */
  | { readonly kind: "no durations" };

/**
 * The rule of a column of durations: what is stated, else what its name says, else what all its
 * values say; what none of them says is a question.
 *
 * @param name The column's name in the header: `Time to resolution (minutes)`.
 * @param stated From `parseDurationRule`, or a preset.
 */
export function judgeDurations(
  evidence: DurationEvidence,
  name: string,
  stated: Partial<DurationRule> = {},
): DurationVerdict {
  const { shapes } = evidence;
  const explained = Object.values(shapes).reduce((sum, n) => sum + n, 0) - shapes.unreadable;
  if (explained === 0 || shapes.unreadable > explained) return { kind: "no durations" };
  const rule = { ...unknownRule, ...inferred(evidence, name), ...stated };
  const questions = [
    unitQuestion(evidence, rule),
    clockQuestion(evidence, rule),
    daysQuestion(evidence, rule),
    decimalQuestion(evidence, rule),
  ].filter((question) => question !== null);
  return questions.length > 0
    ? { kind: "questions", questions }
    : { kind: "rule", rule, explained };
}

function inferred(evidence: DurationEvidence, name: string): Partial<DurationRule> {
  const unit = unitOfName(name);
  return { unit, clock: clockOf(evidence, name, unit), decimal: decimalOf(evidence) };
}

/** A clock of two parts beside clocks of three has lost its seconds; a unit in the name is that of the first part. */
function clockOf(
  { shapes }: DurationEvidence,
  name: string,
  unit: DurationRule["unit"],
): DurationRule["clock"] {
  const stated = clockOfName(name);
  if (stated !== null) return stated;
  if (unit === "minutes") return "m:ss";
  return unit === "hours" || shapes.clock > 0 ? "h:mm" : null;
}

function decimalOf({ marks }: DurationEvidence): DurationRule["decimal"] {
  if (marks[","] > 0 === marks["."] > 0) return null;
  return marks[","] > 0 ? "," : ".";
}

function unitQuestion(
  { shapes }: DurationEvidence,
  { unit }: DurationRule,
): DurationQuestion | null {
  if (shapes.number === 0 || unit !== null) return null;
  return {
    code: "duration-unit",
    values: shapes.number,
    text: "of which unit are these numbers?",
    choices: ["seconds", "minutes", "hours", "milliseconds", "days"].map((answer) => ({
      answer,
      words: `the numbers are ${answer}`,
    })),
  };
}

function clockQuestion(
  { shapes }: DurationEvidence,
  { clock }: DurationRule,
): DurationQuestion | null {
  const values = shapes["two-part clock"];
  if (values === 0 || clock !== null) return null;
  return {
    code: "duration-clock",
    values,
    text: "are two numbers with a colon hours and minutes?",
    choices: [
      { answer: "h:mm", words: "hours and minutes: 1:30 is an hour and a half" },
      { answer: "m:ss", words: "minutes and seconds: 1:30 is a minute and a half" },
    ],
  };
}

function daysQuestion(
  { shapes }: DurationEvidence,
  { unit, hoursPerDay, daysPerWeek }: DurationRule,
): DurationQuestion | null {
  const values = shapes["words with days"] + (unit === "days" ? shapes.number : 0);
  if (values === 0 || (hoursPerDay !== null && daysPerWeek !== null)) return null;
  return {
    code: "duration-days",
    values,
    text: "how long is a day?",
    choices: [
      { answer: "calendar days", words: `${calendarDays.hoursPerDay} hours, and 7 days to a week` },
      { answer: "working days", words: "8 working hours, and 5 days to a week, as in Jira" },
    ],
  };
}

function decimalQuestion(
  { marks }: DurationEvidence,
  { decimal }: DurationRule,
): DurationQuestion | null {
  if (decimal !== null || marks.either === 0) return null;
  return {
    code: "duration-decimal",
    values: marks.either,
    text: "which mark stands before the fraction?",
    choices: [
      { answer: "decimal comma", words: "the comma: 1,500 is one and a half" },
      { answer: "decimal point", words: "the point: 1.500 is one and a half" },
    ],
  };
}
