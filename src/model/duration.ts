import { z } from "zod";
import { correctedDuration } from "./corrections/correctedDuration.ts";
import { must } from "./must.ts";

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
 * A day is 24 hours and a week 7 days. Returns milliseconds, of which there may be fractions (`0.5 ms`), or null if it isn't
 * one.
 *
 * @example
 * import { parseDuration } from "tierlab";
 * parseDuration("1 h 30 min") // => 5400000
 * parseDuration("soon") // => null
 */
export function parseDuration(text: string): number | null {
  let rest = text.trim();
  let total = 0;
  if (rest === "") return null;
  while (rest !== "") {
    const match = part.exec(rest);
    if (match === null) return null;
    total += inMilliseconds(match[1], match[2] as keyof typeof millisecondsPer);
    rest = rest.slice(match[0].length).trim();
  }
  return total;
}

/** What multiplying adds beyond 15 digits doesn't count: 1.1 h are 3,960,000 ms, and 3960000.0000000005 in doubles. */
function inMilliseconds(amount: string, unit: keyof typeof millisecondsPer): number {
  const size = millisecondsPer[unit];
  return size === 1 ? Number(amount) : Number((Number(amount) * size).toPrecision(15));
}

/** A thousand years: beyond it is a slip of the pen, and instants stay exact. */
const longest = 365_250 * millisecondsPer.day;
const mustBeDuration = must(
  "be a duration with its unit, such as 12 min, 4 h or 2 weeks",
  correctedDuration,
);

/** A duration in a scenario file; canonical: milliseconds. */
export const durationSchema = z
  .string({ error: mustBeDuration })
  .transform((text, context) => {
    const milliseconds = parseDuration(text);
    if (milliseconds !== null && milliseconds <= longest) return milliseconds;
    const whyNot = milliseconds === null ? whyNoDuration(text) : must("be at most 1000 years");
    context.addIssue({ code: "custom", message: whyNot({ input: text }) });
    return z.NEVER;
  })
  .describe("Duration with its unit: s, min, h, days or weeks, such as `12 min` or `1 h 30 min`.")
  .meta({ id: "duration" });

function whyNoDuration(text: string): typeof mustBeDuration {
  const isNegative = /^\s*[-−]/.test(text) && parseDuration(text.trim().slice(1)) !== null;
  return isNegative ? must("be at least 0 min") : mustBeDuration;
}

const units = [
  ["weeks", "week", millisecondsPer.week],
  ["days", "day", millisecondsPer.day],
  ["h", "h", millisecondsPer.h],
  ["min", "min", millisecondsPer.min],
  ["s", "s", millisecondsPer.s],
  ["ms", "ms", 1],
] as const;

/**
 * Writes milliseconds as a scenario file would, so that `parseDuration` reads the same number: in
 * the largest unit that divides them, up to 2 units where that is how people say it (`1 h 30 min`),
 * else in milliseconds.
 *
 * @example
 * import { formatDuration } from "tierlab";
 * formatDuration(5_400_000) // => "1 h 30 min"
 */
export function formatDuration(milliseconds: number): string {
  if (milliseconds === 0) return "0 min";
  const at = units.findIndex(([, , size]) => milliseconds >= size);
  if (at < 0) return `${decimal(milliseconds)} ms`;
  const whole = wholeIn(milliseconds, at);
  if (whole !== null) return whole;
  const [, , size] = units[at];
  const rest = wholeIn(milliseconds % size, at + 1);
  if (rest !== null) return `${wholeIn(milliseconds - (milliseconds % size), at)} ${rest}`;
  for (let finer = at + 1; finer < units.length; finer += 1) {
    const finest = wholeIn(milliseconds, finer);
    if (finest !== null) return finest;
  }
  return `${decimal(milliseconds)} ms`;
}

function wholeIn(milliseconds: number, at: number): string | null {
  if (at >= units.length) return null;
  const [many, one, size] = units[at];
  const amount = milliseconds / size;
  return Number.isInteger(amount) && amount > 0 ? `${amount} ${amount === 1 ? one : many}` : null;
}

/** All digits of a number: a duration has no exponent. Below 10⁻⁶ ms, where JavaScript writes one, it is 0. */
function decimal(value: number): string {
  const text = String(value);
  return text.includes("e") ? "0" : text;
}
