import { type DurationRule, durationStatements, parseDurationRule } from "./durationRule.ts";

/** How the durations of a column are written, and what they count. */
export interface DurationFormat {
  /** What is stated of it; the column's name and values tell the rest. */
  readonly rule: Partial<DurationRule>;
  /** Whether they count opening hours alone: they compare with each other, and don't say how long anything took on the calendar. */
  readonly isBusiness: boolean;
}

/**
 * What a mapping or a preset states of a column of durations: `minutes`, `hours, decimal comma`,
 * `text` (the values tell their own unit); with `business` before it, as in `business minutes`, they
 * count opening hours alone.
 *
 * @returns Null where a word isn't known.
 */
export function parseDurationFormat(text: string): DurationFormat | null {
  const words = text.trim().toLowerCase();
  const isBusiness = /^business\b/.test(words);
  const stated = isBusiness ? words.slice("business".length).trim() : words;
  const rule = stated === "" || stated === "text" ? {} : parseDurationRule(stated);
  return rule === null ? null : { rule, isBusiness };
}

/** What `parseDurationFormat` takes, for messages. */
export const durationFormatWords = `text or ${durationStatements.join(", ")}, with business before it where only opening hours count`;
