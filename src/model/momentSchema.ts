import { z } from "zod";
import { isDate, noSuchDay } from "./calendarSchema.ts";
import { correctedMoment } from "./corrections/correctedDate.ts";
import { must } from "./must.ts";

const momentPattern = /^(\d{4}-\d\d-\d\d)(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/;
const mustBeMoment = must(
  "be a date with a time such as 2026-02-02 09:30, or a date alone",
  (written) => correctedMoment(written, isDate),
);

/** A moment on the wall clock, `2026-02-02 09:30`, or the midnight a date begins with. Canonical: the date, and minutes from its midnight. */
export const momentSchema = z
  .string({ error: mustBeMoment })
  .transform((text, context) => {
    const match = momentPattern.exec(text.trim());
    if (match !== null && isDate(match[1]))
      return { date: match[1], minutes: Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0) };
    const message = noSuchDay(match?.[1] ?? "") ?? mustBeMoment({ input: text });
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  })
  .describe(
    "Date with a time on the wall clock, such as 2026-02-02 09:30; a date alone is its midnight.",
  )
  .meta({ id: "moment", pattern: momentPattern.source });

export type MomentModel = z.output<typeof momentSchema>;
