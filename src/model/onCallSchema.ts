import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { daysSchema, hoursSchema } from "./calendarSchema.ts";
import { correctedNumber } from "./corrections/correctedNumber.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { must } from "./must.ts";
import { namesSchema } from "./name.ts";
import { sourceSchema } from "./sourceSchema.ts";

const mustBePeople = must("be a whole number of at least 1", correctedNumber);

const dutySchema = z.strictObject({
  days: daysSchema,
  hours: hoursSchema,
  agents: z
    .int({ error: mustBePeople })
    .min(1, { error: mustBePeople })
    .max(10_000, { error: must("be at most 10,000") })
    .describe("Agents on call in these hours."),
});

/** Agents of a team who are off shift and come when they are called. */
export const onCallSchema = z
  .strictObject({
    duties: z
      .array(dutySchema)
      .min(1)
      .describe(
        "Who is on call when, in the team's time zone, holidays too. Hours in which its shifts have somebody are left out of a duty.",
      ),
    reaction: distributionSchema.describe(
      "Time from the call until they begin to work: after the end of the duty, too, while nobody is on shift.",
    ),
    for: z
      .strictObject({
        priorities: namesSchema.optional().describe("Priorities. Default: all."),
        types: namesSchema.optional().describe("Types. Default: all that the team takes."),
        impacts: namesSchema.optional().describe("Impacts. Default: all."),
      })
      .prefault({})
      .describe("Tickets for which somebody is called; others wait for the shift. Default: all."),
    standbyPerHour: moneySchema
      .default(0)
      .describe("Paid for each agent and hour of duty, called or not. Default: 0."),
    callOut: z
      .strictObject({
        factor: z
          .number()
          .min(0)
          .max(100)
          .optional()
          .describe("What an hour of it costs, in hourly costs. Default: as overtime."),
        minimum: durationSchema
          .prefault("0 min")
          .describe("Time from the call that is paid at least. Default: none."),
      })
      .prefault({})
      .describe("What is paid from a call until the work is done."),
    source: sourceSchema,
  })
  .meta({ id: "onCall" });

export type OnCallModel = z.output<typeof onCallSchema>;
