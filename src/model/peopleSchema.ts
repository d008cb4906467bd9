import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { correctedShare } from "./corrections/correctedShare.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema, formatDuration } from "./duration.ts";
import { dayTime } from "./localDay.ts";
import { must } from "./must.ts";
import { shareSchema, shownShare } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";

const percentage = /^\s*(\d+(?:\.\d+)?)\s*%\s*$/;

const mustBeRate = must("be a percentage from 0 % to 500 %, such as 30 %", (written) =>
  correctedShare(written, 500),
);

/** Leavers in a year, of those employed: written `30%` or `0.3`, and above 100 % where many leave before a year; canonical: a number. */
const rateSchema = z
  .union([z.string(), z.number()], { error: mustBeRate })
  .transform((written, context) => {
    const rate = typeof written === "number" ? written : parseRate(written);
    if (rate !== null && rate >= 0 && rate <= 5) return rate;
    context.addIssue({ code: "custom", message: mustBeRate({ input: written }) });
    return z.NEVER;
  })
  .describe("Leavers in a year, of those employed: a percentage such as `30%`, or a number.")
  .meta({ id: "yearlyRate", pattern: percentage.source, minimum: 0, maximum: 5 });

function parseRate(text: string): number | null {
  const match = percentage.exec(text);
  return match === null ? null : Number(match[1]) / 100;
}

/** Occupancy that strains people: some way below the whole, which is the most there is. */
const strainAbove = shareSchema.refine((share) => share < 1, {
  error:
    "must be below 100 %, such as 85 %: nobody is busy for more than all of the time on shift, got 100 %",
});

/** The time before a local midnight over which occupancy is measured: whole days. */
const strainOver = durationSchema.refine((time) => time >= dayTime && time % dayTime === 0, {
  error: ({ input }) =>
    `must be whole days, at least 1 day, such as 2 weeks, got ${formatDuration(Number(input))}`,
});

/** Who has been busy for too long works more slowly. */
export const fatigueSchema = z
  .strictObject({
    above: strainAbove.describe("Occupancy of the team up to which nobody tires."),
    over: strainOver.describe(
      "How far back from each local midnight the occupancy counts; near the run's start as far as there is.",
    ),
    slower: shareSchema.describe(
      "How much longer diagnosis and handling take at an occupancy of 100 %; evenly less down to where nobody tires.",
    ),
    source: sourceSchema,
  })
  .meta({ id: "fatigue" });

export type FatigueModel = z.output<typeof fatigueSchema>;

/** People leave for good, and somebody else comes in their place some time later. */
export const attritionSchema = z
  .strictObject({
    yearlyRate: rateSchema.describe(
      "Leavers in a year, of those employed. Each place of each shift is one person, who leaves on any date with the same chance.",
    ),
    rises: z
      .strictObject({
        above: strainAbove.describe("Occupancy of the team up to which no more leave for it."),
        over: strainOver.describe(
          "How far back from each local midnight the occupancy counts; near the run's start as far as there is.",
        ),
        atFull: rateSchema.describe(
          "Leavers in a year at an occupancy of 100 %; evenly fewer down to where it begins to rise.",
        ),
      })
      .optional()
      .describe("More leave where they are busy for too long. Default: however busy they are."),
    timeToHire: distributionSchema.describe(
      "Time until somebody comes in their place, up to whole days; the place is empty and unpaid until then.",
    ),
    rampUp: z
      .strictObject({
        startSpeed: shareSchema
          .refine((share) => share >= 0.01, {
            error: ({ input }) => `must be at least 1 %, got ${shownShare(Number(input))}`,
          })
          .describe(
            "How fast a newcomer diagnoses and handles on the first day, of what the experienced do: at 50% it takes twice as long.",
          ),
        lasts: durationSchema
          .refine((time) => time > 0, "must be above 0, got 0 min")
          .describe("Time until they are as fast as the others, evenly from one day to the next."),
      })
      .optional()
      .describe("Newcomers are slower for a while. Default: they aren't."),
    replacementCost: moneySchema
      .default(0)
      .describe("Paid for each newcomer on the day they come: recruiting and training."),
    source: sourceSchema,
  })
  .superRefine(({ yearlyRate, rises }, context) => {
    if (rises === undefined || rises.atFull >= yearlyRate) return;
    context.addIssue({
      code: "custom",
      path: ["rises", "atFull"],
      message: `must be at least yearlyRate, ${shownShare(yearlyRate)}, got ${shownShare(rises.atFull)}`,
    });
  })
  .meta({ id: "attrition" });

export type AttritionModel = z.output<typeof attritionSchema>;
