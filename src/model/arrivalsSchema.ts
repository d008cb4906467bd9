import { z } from "zod";
import { countSchema } from "./countSchema.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { mustBeKnown } from "./mustBeKnown.ts";
import { nameSchema } from "./name.ts";

const poisson = z.strictObject({
  process: z.literal("poisson").describe("Many people, each on their own: the default."),
});

const renewal = z.strictObject({
  process: z
    .literal("renewal")
    .describe("One after the other with a gap drawn anew each time, such as a check every hour."),
  gap: distributionSchema.describe(
    "Time from one arrival to the next, the first one counted from the start. With a profile of its own: its time in an average hour; a busier hour shortens it in proportion.",
  ),
});

const batch = z.strictObject({
  process: z
    .literal("batch")
    .describe("Several at one moment, such as a mail run; the moments come on their own."),
  size: countSchema.describe("Tickets at one moment; ticketsPerWeek counts tickets, not moments."),
});

const spell = z.strictObject({
  lasts: durationSchema
    .refine((lasts) => lasts >= 1000, "must be at least 1 s")
    .describe("How long it lasts on average (exponential)."),
  weight: z.number().min(0).describe("Arrivals an hour, in proportion to the other spell's."),
});

const spells = z.strictObject({
  process: z
    .literal("spells")
    .describe(
      "Quiet and busy spells take turns at random; ticketsPerWeek is the average over both (a two-state Markov-modulated Poisson process).",
    ),
  quiet: spell.describe("The one kind of spell."),
  busy: spell.describe("The other."),
});

const finiteSource = z.strictObject({
  process: z
    .literal("finite source")
    .describe(
      "So many requesters, each with one ticket at a time: who waits for an answer asks nothing new.",
    ),
  requesters: z.int().min(1).max(1_000_000).describe("How many there are."),
  thinkTime: distributionSchema.describe(
    "From the end of a requester's ticket (from the start of the run, for the first) to their next one.",
  ),
  calendar: nameSchema
    .optional()
    .describe("Hours in which the think time runs. Default: around the clock."),
});

/** How the tickets of a type follow each other. */
export const arrivalsSchema = z
  .discriminatedUnion("process", [poisson, renewal, batch, spells, finiteSource], {
    error: mustBeKnown("process", ["poisson", "renewal", "batch", "spells", "finite source"]),
  })
  .describe(
    "How its tickets follow each other: poisson, renewal, batch, spells, or finite source. Default: poisson.",
  )
  .meta({ id: "arrivals" });

export type ArrivalsModel = z.output<typeof arrivalsSchema>;

/** Whether the process itself says how many tickets there are, so that neither share nor ticketsPerWeek is given. */
export function hasOwnNumber(arrivals: ArrivalsModel | undefined): boolean {
  return arrivals?.process === "renewal" || arrivals?.process === "finite source";
}
