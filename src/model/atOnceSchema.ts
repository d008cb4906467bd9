import { z } from "zod";
import { correctedNumber } from "./corrections/correctedNumber.ts";
import { must } from "./must.ts";
import { namesSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";

const mustBeSeveral = must("be a whole number from 2 to 6", correctedNumber);

/** Tickets of which an agent has several in hand at a time: chats. */
export const atOnceSchema = z
  .strictObject({
    channels: namesSchema.describe(
      "Channels by which they come. A ticket of another takes the whole agent.",
    ),
    most: z
      .int({ error: mustBeSeveral })
      .min(2, { error: mustBeSeveral })
      .max(6, { error: mustBeSeveral })
      .describe("Most of them an agent has in hand at a time: 2 to 6."),
    slower: shareSchema
      .refine((share) => share < 1, {
        error:
          "must be below 100 %: with it two at once take as long as one after the other, got 100 %",
      })
      .describe(
        "How much longer each takes for every further one in hand: with 15 %, three at once take 30 % longer each.",
      ),
    source: sourceSchema,
  })
  .meta({ id: "atOnce" });
