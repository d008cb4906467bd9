import { z } from "zod";
import { must } from "./must.ts";
import { arrivalsSchema, hasOwnNumber } from "./arrivalsSchema.ts";
import { dateSchema, daysSchema, hoursSchema } from "./calendarSchema.ts";
import { growthSchema } from "./growthSchema.ts";
import { meant } from "./meant.ts";
import { nameSchema } from "./name.ts";
import { recordedSchema } from "./recordedSchema.ts";
import { mixSchema, shareSchema } from "./share.ts";
import { surgeSchema } from "./surgeSchema.ts";

const weight = z.number().min(0);

const hourlyProfile = z.strictObject({
  hourly: z
    .array(weight)
    .refine((weights) => weights.length === 168, {
      error: ({ input }) =>
        `must have 168 weights, from Monday 00:00 to Sunday 23:00, got ${(input as unknown[]).length}`,
    })
    .describe("168 weights, one an hour from Monday 00:00 local time."),
});

const windowedProfile = z.strictObject({
  windows: z
    .array(
      z.strictObject({
        days: daysSchema,
        hours: hoursSchema,
        weight: weight.describe("Weight of each hour in the window."),
      }),
    )
    .min(1)
    .describe("Where windows overlap, the first one counts."),
  otherwise: weight.default(0).describe("Weight of each hour in no window."),
});

/** How demand spreads over the local week: weights per hour of the week from Monday 00:00, or per window. Only their ratios count. */
export const profileSchema = z
  .union([meant(isHourly, hourlyProfile), meant(isWindowed, windowedProfile)])
  .describe(
    "Shape of the week: `hourly` (168 weights from Monday 00:00), or `windows` with a weight an hour each and `otherwise`. Only the ratios count.",
  )
  .meta({ id: "profile" }) as z.ZodType<Profile, ProfileInput>;

type Profile = z.output<typeof hourlyProfile> | z.output<typeof windowedProfile>;
type ProfileInput = z.input<typeof hourlyProfile> | z.input<typeof windowedProfile>;

function isHourly(written: unknown): boolean {
  return typeof written === "object" && written !== null && "hourly" in written;
}

function isWindowed(written: unknown): boolean {
  return !isHourly(written);
}

export type ProfileModel = z.output<typeof profileSchema>;

const holidaysSchema = z
  .array(
    z.strictObject({
      dates: z.array(dateSchema).min(1).describe("Local dates."),
      weight: weight.describe("Times the demand of an ordinary day; 0 is none."),
    }),
  )
  .describe("Dates with less demand than their weekday's, or more.");

export type HolidaysModel = z.output<typeof holidaysSchema>;

const dailyVariation = z.number().min(0).max(3);

/** More than the world's largest desks get in a year. */
const ticketsPerWeek = z
  .number()
  .min(0)
  .max(100_000_000, { error: must("be at most 100,000,000") });

export const demandSchema = z
  .strictObject({
    ticketsPerWeek: ticketsPerWeek
      .default(0)
      .describe("Tickets arriving in a regular week, all types with a share together."),
    profile: profileSchema
      .optional()
      .describe(
        "How they spread over the week, in the scenario's time zone. Default: even around the clock.",
      ),
    growth: growthSchema
      .optional()
      .describe("Growth a year, compounded day by day from the start of the run. Default: none."),
    holidays: holidaysSchema.optional(),
    dailyVariation: dailyVariation
      .optional()
      .describe(
        "Good and bad days: standard deviation ÷ mean of a random factor that all types have in common on a local date, 1 on average. Default: none.",
      ),
    replay: recordedSchema
      .optional()
      .describe(
        "The tickets of an imported log, instead of drawn ones: when they arrived, with their types, and their priorities and impacts as far as known. Where they went, who worked on them and how long is left to the scenario. No type's own demand counts then.",
      ),
    surges: z
      .array(surgeSchema)
      .optional()
      .describe("More tickets of a type for a while; the others stay as they are."),
  })
  .meta({ id: "demand" });

/** A kind of ticket: how many there are, how urgent, and who can resolve it. */
export const typeSchema = z
  .strictObject({
    name: nameSchema.describe("What people call it; unique among the types."),
    share: shareSchema
      .optional()
      .describe("Share of the demand's tickets per week; the shares of all types add up to 100 %."),
    ticketsPerWeek: ticketsPerWeek
      .optional()
      .describe("Instead of a share: its own tickets in a regular week."),
    profile: profileSchema
      .optional()
      .describe("Default: the demand's; for renewal arrivals, even around the clock."),
    arrivals: arrivalsSchema.optional(),
    growth: growthSchema.optional().describe("Default: the demand's; for renewal arrivals, none."),
    holidays: holidaysSchema
      .optional()
      .describe("Default: the demand's; for renewal arrivals, none."),
    dailyVariation: dailyVariation
      .optional()
      .describe(
        "Random factor a day of its own, beside the one that all types have in common. Default: none.",
      ),
    priority: mixSchema
      .optional()
      .describe("Priority, or shares of priorities. Default: the last, least urgent one."),
    impact: mixSchema
      .optional()
      .describe("Impact, or shares of impacts. Default: the last, narrowest one."),
    urgency: mixSchema
      .optional()
      .describe(
        "With a priorityMatrix, in place of priority: urgency, or shares of urgencies. Default: the matrix's last column.",
      ),
    channel: mixSchema
      .optional()
      .describe("Channel it comes by, or shares of channels. Default: the first."),
    entry: mixSchema
      .optional()
      .describe("Tier it enters at, or shares of tiers. Default: the first."),
    resolvableFrom: mixSchema
      .optional()
      .describe(
        "Lowest tier able to resolve it, or shares of tiers; every tier above is able too. It may lie below the entry: such a ticket is over-escalated from its arrival. Default: the first.",
      ),
  })
  .superRefine(({ share, ticketsPerWeek, arrivals }, context) => {
    const given = [share, ticketsPerWeek].filter((number) => number !== undefined).length;
    const message = hasOwnNumber(arrivals)
      ? `must have neither a share nor ticketsPerWeek: ${arrivals!.process} arrivals say how many come`
      : "must have either a share of the demand or ticketsPerWeek of its own";
    if (given !== (hasOwnNumber(arrivals) ? 0 : 1)) context.addIssue({ code: "custom", message });
  })
  .meta({ id: "type" });

export type TypeModel = z.output<typeof typeSchema>;
