import { z } from "zod";
import { isDate } from "./calendarSchema.ts";
import { correctedMoment } from "./corrections/correctedDate.ts";
import { countSchema } from "./countSchema.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { momentSchema } from "./momentSchema.ts";
import { must } from "./must.ts";
import { nameSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";

const momentsSchema = z
  .union([momentSchema.transform((one) => [one]), z.array(momentSchema).min(1).max(1000)], {
    error: must("be a date with a time such as 2026-02-02 09:30, or a list of them", (written) =>
      correctedMoment(written, isDate),
    ),
  })
  .describe("One moment, or a list of them.");

const children = z.strictObject({
  type: nameSchema.describe(
    "The type of their tickets: it says who could resolve them one by one, and how long that takes.",
  ),
  count: countSchema.describe("How many people report it, if it lasts long enough."),
  comesAfter: distributionSchema.describe(
    "Time from the parent's arrival to a child's, drawn for each; the shape of the burst.",
  ),
  stillComeFor: durationSchema
    .prefault("0 min")
    .describe(
      "They come until the parent is resolved, and so long after that. Default: no longer.",
    ),
  recognised: shareSchema
    .default(1)
    .describe(
      "Share of those taken up from the declaration on that are seen to belong to the parent; others are worked on one by one. Default: all.",
    ),
  linking: distributionSchema
    .prefault("0 min")
    .describe(
      "Touch time of recognising a child and linking it, beside that of logging it. Default: none.",
    ),
  closing: distributionSchema
    .prefault("0 min")
    .describe(
      "Touch time of closing a linked child once the parent is resolved; with none, all close at once. Nobody is called out for it or interrupted. Default: none.",
    ),
});

const warRoomMembers = z.strictObject({
  team: nameSchema.describe("Whose agents are called."),
  agents: z
    .int()
    .min(1)
    .max(100_000)
    .describe("How many of them, whoever works on the parent included."),
  interrupting: z
    .boolean()
    .default(false)
    .describe(
      "Whether they put back the ticket in hand, instead of finishing it first. Default: false.",
    ),
});

const statusCalls = z.strictObject({
  type: nameSchema.describe(
    "The type of the calls: they are tickets, short ones that the first tier resolves.",
  ),
  share: shareSchema.describe("Share of the children's requesters that call, and so again."),
  after: distributionSchema.describe(
    "Time from the child to the call, and from one call to the next: at least 1 min.",
  ),
});

const announcement = z.strictObject({
  after: durationSchema
    .prefault("0 min")
    .describe("Time from the declaration until everybody is told. Default: none."),
  fewerChildren: shareSchema
    .default(0)
    .describe("Share of the children that don't come from then on. Default: none."),
  fewerCalls: shareSchema
    .default(0)
    .describe("Share of the status calls that don't come from then on. Default: none."),
});

/** An outage that many report: one parent whose resolution closes its children. */
export const majorIncidentSchema = z
  .strictObject({
    name: nameSchema.describe("What people call it; its draws are keyed by it."),
    type: nameSchema.describe(
      "The type of the parent: it says how urgent that is, where it enters, who resolves it and how long that takes.",
    ),
    at: momentsSchema
      .optional()
      .describe("When it happens, in the scenario's time zone: one moment, or a list of them."),
    timesPerYear: z
      .number()
      .gt(0)
      .max(366)
      .optional()
      .describe("Instead of at: how often it happens in a year on average, at random moments."),
    during: nameSchema
      .optional()
      .describe("Calendar with the hours of those moments. Default: around the clock."),
    declaredAfter: distributionSchema
      .prefault("0 min")
      .describe(
        "Time from the parent's arrival until it is declared: until then nobody links a child. Default: at once.",
      ),
    children: children
      .optional()
      .describe("The tickets of those who report it. Default: nobody does."),
    warRoom: z
      .array(warRoomMembers)
      .max(100)
      .default([])
      .describe(
        "Who is called from the queues from the declaration until the parent is resolved. Default: nobody.",
      ),
    statusCalls: statusCalls
      .optional()
      .describe("Requesters who ask how far it is, while it lasts. Default: nobody."),
    announcement: announcement
      .optional()
      .describe("Telling everybody: a status page, a recorded message. Default: none."),
    source: sourceSchema.optional(),
  })
  .refine(({ at, timesPerYear }) => (at === undefined) !== (timesPerYear === undefined), {
    error: "must have either at, when it happens, or timesPerYear, how often",
  })
  .refine(({ during, timesPerYear }) => during === undefined || timesPerYear !== undefined, {
    path: ["during"],
    error: "must be left out: at says when it happens",
  })
  .refine(({ statusCalls: calls, children: some }) => calls === undefined || some !== undefined, {
    path: ["statusCalls"],
    error: "must have children: it is their requesters who call",
  })
  .refine(({ announcement: told, children: some }) => told === undefined || some !== undefined, {
    path: ["announcement"],
    error: "must have children: it is they and their calls that it makes fewer",
  })
  .meta({ id: "majorIncident" });

export type MajorIncidentModel = z.output<typeof majorIncidentSchema>;
