import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { namesSchema, nameSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { pendingReasons } from "./tierSchema.ts";
import { variedDuration } from "./variedValues.ts";

/** A promise (SLA, OLA): a measure, a limit, a calendar, whom it covers, what pauses it and what a breach costs. */
export const promiseSchema = z
  .strictObject({
    name: nameSchema.describe("What results call it; unique among the promises."),
    measure: z
      .enum(["first response", "resolution", "time in tier", "update interval"])
      .describe(
        "first response: arrival to the first handling by a person; resolution: arrival to resolved; time in tier (an OLA, or at a vendor its underpinning contract): joining the tier to leaving it, each visit; update interval: from one sign of life to the next, which are the arrival and each time somebody takes the ticket up or puts it down.",
      ),
    tier: nameSchema.optional().describe("The tier, for time in tier."),
    limit: variedDuration.describe(
      "Most time it may take, on the calendar; may vary byType and byPriority. A ticket that gets no limit isn't covered.",
    ),
    calendar: nameSchema
      .optional()
      .describe("Calendar on which its time counts. Default: around the clock."),
    covers: z
      .strictObject({
        types: namesSchema.optional().describe("Types. Default: all."),
        priorities: namesSchema.optional().describe("Priorities. Default: all."),
      })
      .default({})
      .describe("Whom it covers. Default: every ticket."),
    pauses: z
      .array(z.enum(pendingReasons))
      .default([])
      .describe("Pending reasons that stop its clock."),
    onReopen: z
      .enum(["resume", "reset"])
      .default("resume")
      .describe(
        "Whether a reopened ticket's resolution clock goes on (the time it was resolved doesn't count) or starts anew.",
      ),
    reminders: z
      .array(shareSchema)
      .default([])
      .describe(
        "Shares of the limit at which somebody is reminded, such as [50%, 75%]: noted in the log, and counted.",
      ),
    penalty: z
      .strictObject({
        once: moneySchema.default(0).describe("Cost of each breach."),
        perHour: moneySchema
          .default(0)
          .describe("Cost of each hour late, on the promise's calendar."),
        cap: moneySchema.optional().describe("Most that one breach costs."),
      })
      .optional()
      .describe(
        "What a breach costs, in the scenario's currency; a vendor's breach is a credit that lowers its cost. Default: nothing.",
      ),
  })
  .refine((promise) => (promise.measure === "time in tier") === (promise.tier !== undefined), {
    path: ["tier"],
    error: ({ input }) =>
      (input as { readonly tier?: string }).tier === undefined
        ? "is missing: a promise on time in tier must name the tier"
        : "must only be given for time in tier",
  })
  .meta({ id: "promise" });

export type PromiseModel = z.output<typeof promiseSchema>;
