import { z } from "zod";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { momentSchema } from "./momentSchema.ts";
import { namesSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";

/** Whom an agent calls in who is at a loss with a ticket, instead of passing it on: one expert for guidance, or several for a swarm. */
export const swarmSchema = z
  .strictObject({
    teams: namesSchema.describe(
      "Teams of other tiers: one agent of each joins, as soon as one is free, before they take their own tickets.",
    ),
    from: momentSchema
      .optional()
      .describe("Since when they are called, in the scenario's time zone. Default: all along."),
    share: shareSchema
      .default(1)
      .describe(
        "Share of the tickets for which they are called, drawn for each visit. Default: all.",
      ),
    waitsAtMost: durationSchema
      .prefault("15 min")
      .describe(
        "How long the agent waits for them at most, with the ticket in hand; then it goes on as if nobody had been called. Default: 15 min.",
      ),
    time: distributionSchema.describe("How long all of them work on it together."),
    resolves: shareSchema.describe(
      "Share of the tickets they work on which then are resolved where they are; the others go on as if nobody had been called.",
    ),
    afterwards: distributionSchema
      .prefault("0 min")
      .describe("How long the agent goes on alone before it is resolved. Default: no time."),
    source: sourceSchema.optional(),
  })
  .meta({ id: "swarm" });

export type SwarmModel = z.output<typeof swarmSchema>;
