import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { shareSchema } from "./share.ts";

const day = 86_400_000;

/** Occupancy that strains people: some way below the whole, which is the most there is. */
export const strainAbove = shareSchema.refine((share) => share < 1, {
  error: "must be below 100 %: nobody is busy for more than all of the time on shift",
});

/** The time before a local midnight over which occupancy is measured: whole days. */
export const strainOver = durationSchema.refine(
  (time) => time >= day && time % day === 0,
  "must be whole days, at least 1 day",
);

export const sourceSchema = z
  .string()
  .min(1)
  .describe("Where its figures come from: a publication, one's own records, or: assumption.");

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
