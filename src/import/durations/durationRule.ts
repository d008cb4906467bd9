/** Units that a number without one may be in; the value is its length in ms, `days` apart: a day may be a working day. */
export const durationUnits = {
  milliseconds: 1,
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
} as const;
export type DurationUnit = keyof typeof durationUnits | "days";

/** What has to be known of a column of durations before its values can be read; null is not known. */
export interface DurationRule {
  /** Of a number alone: `90`. */
  readonly unit: DurationUnit | null;
  /** What two numbers with a colon are: `12:34`. */
  readonly clock: "h:mm" | "m:ss" | null;
  /** How many hours `1d` has: 24 on the calendar, or those of a working day. */
  readonly hoursPerDay: number | null;
  /** How many of these days `1w` has. */
  readonly daysPerWeek: number | null;
  /** What stands before the fraction: `1,5` or `1.5`; the other one parts thousands. */
  readonly decimal: "," | "." | null;
}

/** Nothing is known. */
export const unknownRule: DurationRule = {
  unit: null,
  clock: null,
  hoursPerDay: null,
  daysPerWeek: null,
  decimal: null,
};

/** Days as the calendar has them. */
export const calendarDays = { hoursPerDay: 24, daysPerWeek: 7 } as const;
/** Days as Jira counts them where nobody configured it otherwise: 8 hours, 5 to a week. */
export const workingDays = { hoursPerDay: 8, daysPerWeek: 5 } as const;

/** The words that state a rule, each one a part of it; `N-hour days` go besides. */
const statements: Readonly<Record<string, Partial<DurationRule>>> = {
  milliseconds: { unit: "milliseconds" },
  seconds: { unit: "seconds" },
  minutes: { unit: "minutes" },
  hours: { unit: "hours" },
  days: { unit: "days" },
  "h:mm": { clock: "h:mm" },
  "m:ss": { clock: "m:ss" },
  "calendar days": calendarDays,
  "working days": workingDays,
  "decimal comma": { decimal: "," },
  "decimal point": { decimal: "." },
};

/** Every word that `parseDurationRule` takes, for messages. */
export const durationStatements: readonly string[] = [...Object.keys(statements), "7.5-hour days"];

/**
 * What a person states of a column of durations: one or more of `durationStatements`, with commas
 * between, such as `hours, decimal comma` or `7.5-hour days` (five of them are a week).
 *
 * @returns The parts of the rule that are stated; null where a word isn't known or says the opposite of another.
 */
export function parseDurationRule(text: string): Partial<DurationRule> | null {
  const rule: Partial<DurationRule>[] = [];
  for (const part of text.split(",")) {
    const word = part.trim().toLowerCase();
    const stated = Object.hasOwn(statements, word) ? statements[word] : statedHours(word);
    const isAgain = stated !== null && rule.some((other) => contradicts(other, stated));
    if (stated === null || isAgain) return null;
    rule.push(stated);
  }
  return Object.assign({}, ...rule) as Partial<DurationRule>;
}

function statedHours(word: string): Partial<DurationRule> | null {
  const hours = Number(/^(\d{1,2}(?:\.\d+)?)-hour days$/.exec(word)?.[1]);
  return hours > 0 && hours <= 24
    ? { hoursPerDay: hours, daysPerWeek: hours === 24 ? 7 : 5 }
    : null;
}

function contradicts(one: Partial<DurationRule>, other: Partial<DurationRule>): boolean {
  return (Object.keys(one) as (keyof DurationRule)[]).some(
    (key) => key in other && one[key] !== other[key],
  );
}
