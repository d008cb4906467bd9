import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { alertsSchema } from "./alertsSchema.ts";
import { dateSchema } from "./calendarSchema.ts";
import { durationSchema } from "./duration.ts";
import { learningSchema } from "./learningSchema.ts";
import { mustBeKnown } from "./mustBeKnown.ts";
import { nameSchema, namesSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";

const types = namesSchema.optional().describe("Types of ticket it is about. Default: all.");

/** What every improvement says: when it comes, how far it goes, what it costs, whom it takes from the queue. */
const common = {
  name: nameSchema.describe("What people call it; its draws are keyed by it."),
  from: dateSchema.describe("Local date on which the work on it begins."),
  after: durationSchema
    .prefault("0 min")
    .describe("Time from that date until it begins to show. Default: none."),
  growsOver: durationSchema
    .prefault("0 min")
    .describe("Time from then until all of its effect is there, evenly. Default: none."),
  learnsFrom: learningSchema.optional(),
  atFirst: shareSchema
    .default(0)
    .describe(
      "How much of it there is as soon as it shows; it grows from there. Default: nothing.",
    ),
  effect: shareSchema.describe("How much of it there is in the end: its ceiling."),
  fades: shareSchema
    .default(0)
    .describe(
      "Share of the ceiling that is lost again in each year after that; where it learns from tickets, of what each of them taught. Default: nothing.",
    ),
  cost: z
    .strictObject({
      once: moneySchema.default(0).describe("Paid once, and counted evenly over spreadOver."),
      spreadOver: durationSchema
        .refine((time) => time > 0, "must be above 0, got 0 min")
        .prefault("52 weeks")
        .describe("Time from the date on over which what is paid once counts. Default: 52 weeks."),
      perMonth: moneySchema.default(0).describe("Paid for every 30 days from the date on."),
    })
    .prefault({})
    .describe("Fees, in the scenario's currency; hours are paid anyway. Default: none."),
  takes: z
    .array(
      z.strictObject({
        team: nameSchema.describe("Whose agents work on it, or are trained."),
        share: shareSchema.describe("Share of the team's paid time that isn't there for tickets."),
        to: dateSchema.describe(
          "Last date on which it takes them; the first is the improvement's.",
        ),
      }),
    )
    .default([])
    .describe("Whom it takes from their queues, and how long. Default: nobody."),
  source: sourceSchema,
} as const;

const improvementKinds = [
  "prevent tickets",
  "prevent reopenings",
  "shift left",
  "speed up work",
  "ease triage",
] as const;

/** What the desk does to have fewer tickets, or easier ones. */
export const improvementSchema = z
  .discriminatedUnion(
    "does",
    [
      z.strictObject({
        does: z
          .literal("prevent tickets")
          .describe("The effect is the share of the tickets that no longer arise."),
        ...common,
        types,
        alerts: alertsSchema.optional(),
      }),
      z.strictObject({
        does: z
          .literal("prevent reopenings")
          .describe("The effect is the share of the reopenings that no longer happen."),
        ...common,
        types,
      }),
      z.strictObject({
        does: z
          .literal("shift left")
          .describe(
            "The effect is the share of the tickets, of those that take this tier, that the one below it can resolve from then on.",
          ),
        ...common,
        types,
        tier: nameSchema.describe("The lowest tier able to resolve them so far."),
      }),
      z.strictObject({
        does: z
          .literal("speed up work")
          .describe("The effect is the share of the touch time that is saved."),
        ...common,
        types,
        tiers: namesSchema.optional().describe("Tiers where it is saved. Default: all with teams."),
      }),
      z.strictObject({
        does: z
          .literal("ease triage")
          .describe("The effect is the share that is saved of logging, and of the misrouting."),
        ...common,
        types,
      }),
    ],
    { error: mustBeKnown("does", improvementKinds) },
  )
  .meta({ id: "improvement" });

export type ImprovementModel = z.output<typeof improvementSchema>;
