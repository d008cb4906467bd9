import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { nameSchema } from "./name.ts";
import { shareSchema, shownShare } from "./share.ts";

const leastPrecision = 0.02;

/** What it takes to prevent tickets that are seen coming: somebody works on an alert for each, and on false alarms. */
export const alertsSchema = z
  .strictObject({
    type: nameSchema.describe(
      "The type of ticket that an alert is: it says where alerts enter, and how long they take.",
    ),
    precision: shareSchema
      .refine((share) => share >= leastPrecision, {
        error: ({ input }) =>
          `must be at least ${shownShare(leastPrecision)}, got ${shownShare(Number(input))}`,
      })
      .describe(
        "Share of the alerts behind which a ticket is to come; the others are false alarms, and take their work all the same.",
      ),
    ahead: durationSchema
      .refine((time) => time > 0, "must be above 0, got 0 min")
      .optional()
      .describe(
        "How long before a ticket would come its alert does: it comes all the same unless that has been resolved by then. Default: long enough.",
      ),
  })
  .describe(
    "The tickets are seen coming, each with an alert that somebody has to work on. Default: they don't arise, and nobody has to do anything about each of them.",
  );

export type AlertsModel = z.output<typeof alertsSchema>;
