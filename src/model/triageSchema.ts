import { z } from "zod";
import { mixSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";
import { variedDistribution, variedShare } from "./variedValues.ts";

/** What it takes to log a ticket, and how often it is sent to a wrong place. */
export const triageSchema = z
  .strictObject({
    logging: variedDistribution
      .optional()
      .describe(
        "Touch time for logging a ticket, by whoever first works on it; may vary byType and byPriority. Default: none.",
      ),
    misrouting: z
      .strictObject({
        share: variedShare.describe(
          "Share of the tickets that enter at a wrong place; may vary byType and byPriority.",
        ),
        to: mixSchema
          .optional()
          .describe(
            "Where they enter instead: a tier or a team, or shares of several. Default: the teams of the right tier that don't take the type, evenly.",
          ),
      })
      .optional()
      .describe(
        "Tickets that are sent to a wrong team or tier: it is found out after diagnosis there, and the ticket moves on to where it belongs. Default: none.",
      ),
    source: sourceSchema.optional(),
  })
  .refine(({ logging, misrouting }) => logging !== undefined || misrouting !== undefined, {
    error: "must say what logging takes, what is misrouted, or both",
  })
  .meta({ id: "triage" });
