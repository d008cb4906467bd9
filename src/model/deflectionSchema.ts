import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { distributionSchema } from "./distribution.ts";
import { momentSchema } from "./momentSchema.ts";
import { nameSchema, namesSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";
import { variedShare } from "./variedValues.ts";

/** Help that a requester may find before turning to a person: self-service, a knowledge base, a bot. Tier 0. */
export const deflectionSchema = z
  .strictObject({
    name: nameSchema.describe("What people call it; its draws are keyed by it."),
    types: namesSchema.optional().describe("Types of ticket it is for. Default: all."),
    channels: namesSchema
      .optional()
      .describe("Channels at which requesters meet it. Default: all."),
    from: momentSchema
      .optional()
      .describe("Since when there is it, in the scenario's time zone. Default: all along."),
    tried: variedShare
      .prefault("100%")
      .describe(
        "Share of the requesters that try it, of those who haven't tried what is listed before: each tries one thing at most. May vary byType and byPriority. Default: all.",
      ),
    solves: variedShare.describe(
      "Share of its sessions that spare a ticket; may vary byType and byPriority.",
    ),
    rateIs: z
      .literal(["claimed", "true", true])
      .transform((written) => (written === true ? "true" : written))
      .describe(
        "Whether solves is the rate as claimed, by a supplier or by those who didn't ask again, or the true one. A claimed rate is divided by 1 + overstatedBy.",
      ),
    overstatedBy: shareSchema
      .optional()
      .describe("By how much a claimed rate is too high. Default: 35 %."),
    givenUp: variedShare
      .prefault("0%")
      .describe(
        "Share of its sessions given up at once for a person; may vary byType and byPriority. Default: none.",
      ),
    session: distributionSchema
      .prefault("0 min")
      .describe("How long a session keeps the requester. Default: no time."),
    failed: z
      .strictObject({
        after: distributionSchema
          .prefault("0 min")
          .describe("Time from a session that didn't help to the ticket. Default: none."),
        patience: shareSchema
          .default(1)
          .describe("What is left of the patience with the first wait. Default: all of it."),
      })
      .prefault({})
      .describe("How those arrive whom it hasn't helped: later, and less patient."),
    costPerSession: moneySchema
      .default(0)
      .describe("Cost of a session, helpful or not, in the scenario's currency. Default: 0."),
    costPerMonth: moneySchema
      .default(0)
      .describe("Licence and upkeep for 30 days, while there is it. Default: 0."),
    source: sourceSchema.optional(),
  })
  .refine(({ rateIs, overstatedBy }) => rateIs === "claimed" || overstatedBy === undefined, {
    path: ["overstatedBy"],
    error: "must be left out: a true rate isn't overstated",
  })
  .meta({ id: "deflection" });

export type DeflectionModel = z.output<typeof deflectionSchema>;

/** Claimed rates count whoever doesn't ask again at once as helped, which makes them 30 to 40 % too high. */
const usualOverstatement = 0.35;

/** What a claimed or true rate truly is. */
export function trueRate(
  { rateIs, overstatedBy = usualOverstatement }: DeflectionModel,
  rate: number,
): number {
  return rateIs === "true" ? rate : rate / (1 + overstatedBy);
}
