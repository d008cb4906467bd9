import { z } from "zod";

const millisecondsPer = {
  ms: 1,
  s: 1_000,
  sec: 1_000,
  min: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  hours: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  days: 86_400_000,
  week: 604_800_000,
  weeks: 604_800_000,
} as const;

const part = /^\s*(\d+(?:\.\d+)?)\s*(ms|sec|s|min|hours|hour|h|days|day|d|weeks|week)(?![a-z])/;

/**
 * Reads a duration with its unit, as people write it: `12 min`, `1.5 h`, `1 h 30 min`, `2 weeks`.
 * A day is 24 hours and a week 7 days. Returns milliseconds (not rounded), or null if it isn't one.
 */
export function parseDuration(text: string): number | null {
  let rest = text.trim();
  let total = 0;
  if (rest === "") return null;
  while (rest !== "") {
    const match = part.exec(rest);
    if (match === null) return null;
    total += Number(match[1]) * millisecondsPer[match[2] as keyof typeof millisecondsPer];
    rest = rest.slice(match[0].length).trim();
  }
  return total;
}

/** A duration in a scenario file; canonical: milliseconds. */
export const durationSchema = z
  .string("a duration is a number with its unit, such as 12 min, 4 h or 2 weeks")
  .transform((text, context) => {
    const milliseconds = parseDuration(text);
    if (milliseconds !== null) return milliseconds;
    context.addIssue({
      code: "custom",
      message: `a duration is a number with its unit, such as 12 min, 4 h or 2 weeks, got "${text}"`,
    });
    return z.NEVER;
  })
  .describe("Duration with its unit: s, min, h, days or weeks, such as `12 min` or `1 h 30 min`.");

const units = [
  ["weeks", 604_800_000],
  ["days", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
] as const;

/** Writes milliseconds as a scenario file would: in the largest unit that divides them exactly, else in minutes. */
export function formatDuration(milliseconds: number): string {
  const unit = units.find(([, size]) => milliseconds !== 0 && milliseconds % size === 0);
  if (unit === undefined) return `${milliseconds / 60_000} min`;
  const amount = milliseconds / unit[1];
  return `${amount} ${amount === 1 ? unit[0].replace(/s$/, unit[0] === "s" ? "s" : "") : unit[0]}`;
}
