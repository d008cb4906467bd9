import { z } from "zod";
import { dateSchema, daysSchema, hoursSchema, timezoneSchema } from "./calendarSchema.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { nameSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { varied } from "./varied.ts";

const money = z.number().min(0);
const agents = z.int("agents must be a whole number of at least 0").min(0, {
  error: (issue) => `agents must be a whole number of at least 0, got ${String(issue.input)}`,
});

export const pendingReasons = ["customer", "vendor", "change", "approval", "other"] as const;
export type PendingReason = (typeof pendingReasons)[number];

export const shiftEnds = ["headcount", "finish-then-leave", "pass-on", "keep"] as const;
export type ShiftEnd = (typeof shiftEnds)[number];

const shiftSchema = z.strictObject({
  days: daysSchema,
  hours: hoursSchema,
  agents,
  breaks: z.array(hoursSchema).default([]).describe("Paid breaks within the shift."),
});

/** Agents who share a queue, a roster and skills. */
export const teamSchema = z
  .strictObject({
    name: nameSchema,
    agents: z
      .union([agents, z.literal("unlimited")])
      .optional()
      .describe("Around the clock; or give shifts."),
    shifts: z.array(shiftSchema).optional(),
    timezone: timezoneSchema.optional().describe("Default: the scenario's."),
    holidays: z.array(dateSchema).default([]).describe("No shift begins on these dates."),
    shrinkage: shareSchema
      .default(0)
      .describe("Paid time not available for tickets (leave, meetings, training)."),
    hourlyCost: money.default(0).describe("Cost of a paid agent hour."),
    shiftEnd: z.enum(shiftEnds).default("finish-then-leave"),
    types: z.array(nameSchema).optional().describe("Types this team takes. Default: all."),
  })
  .refine((team) => (team.agents === undefined) !== (team.shifts === undefined), {
    error: "a team has either agents (around the clock) or shifts",
  });

export type TeamModel = z.output<typeof teamSchema>;

const routesSchema = z
  .record(z.string(), shareSchema)
  .superRefine((routes, context) => {
    const total = Object.values(routes).reduce((sum, share) => sum + share, 0);
    if (total > 1 + 1e-9)
      context.addIssue({
        code: "custom",
        message: `routes must add up to at most 100 % (the rest is resolved), got ${Number((total * 100).toFixed(4))} %`,
      });
  })
  .describe("Shares moving on to other tiers after an attempt; the rest is resolved.");

const pendingSchema = z.strictObject({
  reason: z.enum(pendingReasons),
  share: varied(shareSchema).describe("Share of the attempts that wait."),
  time: varied(distributionSchema).describe("How long, on its calendar."),
  calendar: nameSchema.optional().describe("Default: around the clock."),
  touchBefore: shareSchema
    .default(0.5)
    .describe("Share of the handling time done before it waits."),
  resumesWith: z
    .enum(["any", "preferred", "same"])
    .default("any")
    .describe("Which agent goes on with it."),
});

const patienceSchema = z
  .strictObject({
    time: varied(distributionSchema),
    then: z.enum(["leave", "escalate"]),
    to: nameSchema.optional().describe("Where an escalating ticket goes. Default: the next tier."),
    during: z
      .enum(["first answer", "every wait"])
      .optional()
      .describe(
        "Waits it counts in. Default: leaving only before the first answer, escalating in every wait.",
      ),
  })
  .describe("How long a ticket waits in the queue before it leaves or moves up.");

const vendorSchema = z
  .strictObject({
    turnAround: varied(distributionSchema).describe(
      "Time until the vendor's answer, on its calendar.",
    ),
    calendar: nameSchema.optional().describe("Default: around the clock."),
    feePerTicket: money.default(0),
    retainerPerMonth: money.default(0).describe("Per 30 days."),
  })
  .describe("A vendor's contract: no queue and no agents of ours, a fee and a turn-around.");

/**
 * A tier: staffed by teams, or a vendor under contract, or of unknown capacity (`visitTime`, as a
 * fit leaves it where nobody knows how many agents there are).
 */
export const tierSchema = z
  .strictObject({
    name: nameSchema,
    teams: z.array(teamSchema).min(1).optional(),
    vendor: vendorSchema.optional(),
    capacity: z
      .literal("unknown")
      .optional()
      .describe("Nobody knows how many agents: visits last visitTime, however many there are."),
    visitTime: varied(distributionSchema)
      .optional()
      .describe(
        "Elapsed time of a visit at a tier of unknown capacity: waiting, work and pending together.",
      ),
    handling: varied(distributionSchema)
      .optional()
      .describe("Touch time of an attempt that resolves the ticket (with routes: of any attempt)."),
    dispatch: z.enum(["first-come", "priority"]).default("first-come"),
    routes: varied(routesSchema)
      .optional()
      .describe("Outcome by probabilities, drawn anew each visit, instead of by capability."),
    diagnosis: varied(distributionSchema)
      .optional()
      .describe("Time to find out that it can't be resolved here. Default: a whole handling time."),
    prematureEscalation: varied(shareSchema)
      .optional()
      .describe("Share passed on after diagnosis although this tier could resolve it."),
    overHolding: z
      .strictObject({ share: varied(shareSchema), time: varied(distributionSchema) })
      .optional()
      .describe(
        "Share that is held on to although this tier can't resolve it, and for how much longer.",
      ),
    timeBox: durationSchema
      .optional()
      .describe("Most time an attempt may take before the ticket moves on."),
    escalatesTo: nameSchema
      .default("next")
      .describe("Where what it can't resolve goes: next, capable, or a tier's name."),
    authority: z
      .strictObject({
        types: z.array(nameSchema).optional().describe("Types it may resolve. Default: all."),
        impacts: z.array(nameSchema).optional().describe("Impacts it may resolve. Default: all."),
        checked: z.enum(["at intake", "after diagnosis"]).default("at intake"),
      })
      .optional(),
    returns: z
      .strictObject({
        share: varied(shareSchema),
        to: nameSchema.optional().describe("Default: the tier it came from."),
      })
      .optional()
      .describe(
        "Share of the tickets from below, which a lower tier could resolve, that is sent back down after diagnosis.",
      ),
    pending: z.array(pendingSchema).default([]),
    patience: patienceSchema.optional(),
  })
  .superRefine((tier, context) => {
    const kinds = [tier.teams, tier.vendor, tier.capacity].filter((kind) => kind !== undefined);
    if (kinds.length !== 1)
      context.addIssue({
        code: "custom",
        message: "a tier has teams, or a vendor, or capacity: unknown; one of the three",
      });
    if (tier.teams !== undefined && tier.handling === undefined)
      context.addIssue({
        code: "custom",
        path: ["handling"],
        message: "a tier with teams needs handling times",
      });
    if ((tier.capacity === "unknown") !== (tier.visitTime !== undefined))
      context.addIssue({
        code: "custom",
        path: ["visitTime"],
        message: "visitTime goes with capacity: unknown",
      });
  });

export type TierModel = z.output<typeof tierSchema>;
