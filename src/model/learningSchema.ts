import { z } from "zod";
import { distributionSchema } from "./distribution.ts";
import { namesSchema } from "./name.ts";
import { shareSchema } from "./share.ts";

/** What an improvement learns from, whose effect grows with the tickets that people document or teach from. */
export const learningSchema = z
  .strictObject({
    time: distributionSchema.describe(
      "Touch time that it adds to the attempt which resolves such a ticket: to document it, to show its requester how to help themselves, or to find the cause behind it.",
    ),
    share: shareSchema
      .default(1)
      .describe("Share of the tickets resolved there that are learnt from. Default: all."),
    tiers: namesSchema
      .optional()
      .describe(
        "Tiers whose agents spend it. Default: all with teams; to shift left, the tier it shifts from.",
      ),
    halfwayAfter: z
      .number()
      .min(0.01)
      .max(10_000_000)
      .describe(
        "Tickets of a type to be learnt from until half of the way to the effect is gone; as many again leave a third of it, since what is learnt repeats itself.",
      ),
  })
  .describe(
    "Its effect doesn't grow over time, but with the tickets learnt from so far, for each type by itself. Each begins to show after `after`, and fades from then on. Default: it grows over time.",
  );
