import { z } from "zod";
import { calendarSchema, dateSchema, timezoneSchema } from "./calendarSchema.ts";
import { deflectionSchema } from "./deflectionSchema.ts";
import { demandSchema, typeSchema } from "./demandSchema.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { escalationRuleSchema } from "./escalationSchema.ts";
import { improvementSchema } from "./improvementSchema.ts";
import { majorIncidentSchema } from "./majorIncidentSchema.ts";
import { must } from "./must.ts";
import { nameSchema } from "./name.ts";
import { promiseSchema } from "./promiseSchema.ts";
import { recordedSchema } from "./recordedSchema.ts";
import { shareSchema } from "./share.ts";
import { tierSchema } from "./tierSchema.ts";
import { triageSchema } from "./triageSchema.ts";
import { variedShare } from "./variedValues.ts";

// The page's Content-Security-Policy forbids generated code, which zod would otherwise try.
z.config({ jitless: true });

const reopeningSchema = z.strictObject({
  share: variedShare.describe(
    "Share of the resolutions that don't stand; may vary byType and byPriority.",
  ),
  after: distributionSchema.describe("Time from resolution to reopening."),
  to: z
    .enum(["entry", "resolver"])
    .default("resolver")
    .describe("Who gets it: the tier it entered at, or the team that resolved it."),
  resumesWith: z
    .enum(["any", "preferred"])
    .optional()
    .describe(
      "Which agent of the resolver's team: any (the default), or preferably the resolver, who when free takes it before other tickets of its priority.",
    ),
  work: shareSchema.default(1).describe("Share of the original handling time it takes again."),
});

/** Where a fitted parameter came from, and how many tickets stand behind it. */
const evidenceSchema = z.strictObject({
  parameter: z
    .string()
    .describe(
      "Where the parameter stands in this file, types and tiers by their names: tiers.L1.handling.",
    ),
  from: z
    .enum(["measured", "stated", "derived", "assumed", "proposed"])
    .describe("How it was found."),
  tickets: z.int().min(0).optional().describe("Tickets that stand behind it."),
  note: z.string().optional().describe("Anything else worth knowing."),
});

/** A support structure as data. The one source of types, defaults, checks and the published JSON Schema. */
export const scenarioSchema = z.strictObject({
  $schema: z.string().optional().describe("Address of the JSON Schema, for editors."),
  name: nameSchema.describe("What people call it; compared scenarios go by it."),
  description: z.string().optional().describe("What it is for; shown, never computed with."),
  timezone: timezoneSchema
    .default("UTC")
    .describe("Zone of everything that has none of its own: an IANA name. Default: UTC."),
  start: dateSchema
    .default("2026-01-05")
    .describe("Local date on which the run begins, at midnight."),
  warmUp: durationSchema
    .prefault("4 weeks")
    .describe("Time before the measured window; whole weeks. Default: 4 weeks."),
  measured: durationSchema
    .prefault("4 weeks")
    .describe("Measured window; whole weeks. Default: 4 weeks."),
  cap: durationSchema
    .optional()
    .describe(
      "How long after the window its tickets are awaited at most. Default: as long as warm-up and window together.",
    ),
  startsFrom: z
    .union([z.enum(["steady state", "empty"]), recordedSchema], {
      error: must("be steady state, empty, or { log: … } for the open tickets of a log"),
    })
    .optional()
    .describe(
      "What there is when the run begins: the steady state that the warm-up leads to, nothing at all, or the tickets of a log that are open then; for the last two warmUp is 0. Default: steady state.",
    ),
  answerWithin: durationSchema
    .optional()
    .describe(
      "The time from joining a queue in which a visit counts as answered in time. Default: 20 s.",
    ),
  currency: z.string().min(1).max(8).default("EUR").describe("What all costs are in."),
  priorities: z
    .array(nameSchema)
    .min(1)
    .max(20)
    .default(["P1", "P2", "P3", "P4"])
    .describe("Most urgent first."),
  impacts: z
    .array(nameSchema)
    .min(1)
    .max(20)
    .default(["high", "medium", "low"])
    .describe("Widest first."),
  channels: z
    .array(nameSchema)
    .min(1)
    .max(20)
    .optional()
    .describe("Ways in which tickets come, such as phone and e-mail. Default: not told apart."),
  priorityMatrix: z
    .record(z.string(), z.record(z.string(), z.string()))
    .optional()
    .describe(
      "Priority by impact, then urgency: a row for each impact, the same urgencies in each.",
    ),
  calendars: z
    .array(calendarSchema)
    .default([])
    .describe("Opening hours that promises, pending times and vendors refer to by name."),
  demand: demandSchema.prefault({}).describe("How many tickets arrive, and when."),
  types: z
    .array(typeSchema, {
      error: must(
        "be a list of kinds of tickets such as [{ name: Password, ticketsPerWeek: 100 }]",
      ),
    })
    .min(1, "must have at least 1 entry, got 0")
    .max(10_000)
    .describe("Kinds of tickets."),
  tiers: z
    .array(tierSchema, {
      error: must(
        "be a list of tiers such as [{ name: L1, teams: [{ name: Front, agents: 3 }], handling: 12 min }]",
      ),
    })
    .min(1, "must have at least 1 entry, got 0")
    .max(32)
    .describe("From the front line up."),
  deflection: z
    .array(deflectionSchema)
    .max(20)
    .default([])
    .describe(
      "What may spare a ticket before it reaches a person; a requester tries one at most, the first of the list they would. Default: nothing.",
    ),
  triage: triageSchema.optional().describe("Default: tickets come logged, and to the right place."),
  escalation: z
    .array(escalationRuleSchema)
    .default([])
    .describe("Read from the top; the first match acts."),
  promises: z.array(promiseSchema).default([]).describe("SLAs, and OLAs on time in a tier."),
  reopening: reopeningSchema.optional().describe("Default: a resolution stands."),
  improvements: z
    .array(improvementSchema)
    .max(50)
    .default([])
    .describe(
      "What is done to have fewer tickets or easier ones: knowledge, training, automation. Default: nothing.",
    ),
  majorIncidents: z
    .array(majorIncidentSchema)
    .max(50)
    .default([])
    .describe(
      "Outages that many report: one parent each, whose resolution closes its children. Default: none.",
    ),
  maximumMoves: z
    .int()
    .min(1)
    .max(60_000)
    .default(50)
    .describe("A ticket that has moved this often stays where it is until resolved."),
  evidence: z.array(evidenceSchema).optional().describe("Where fitted parameters came from."),
});

/** A scenario as written in a file. */
export type ScenarioInput = z.input<typeof scenarioSchema>;

/** A scenario with defaults filled in, durations in milliseconds and shares from 0 to 1. */
export type Scenario = z.output<typeof scenarioSchema>;
