import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { atOnceSchema } from "./atOnceSchema.ts";
import { dateSchema, daysSchema, hoursSchema, isDate, timezoneSchema } from "./calendarSchema.ts";
import { correctedNumber } from "./corrections/correctedNumber.ts";
import { distributionSchema } from "./distribution.ts";
import { durationSchema } from "./duration.ts";
import { meant } from "./meant.ts";
import { must } from "./must.ts";
import { namesSchema, nameSchema } from "./name.ts";
import { attritionSchema, fatigueSchema } from "./peopleSchema.ts";
import { onCallSchema } from "./onCallSchema.ts";
import { mostTickets, roomSchema } from "./roomSchema.ts";
import { shareSchema } from "./share.ts";
import { sourceSchema } from "./sourceSchema.ts";
import { variedDistribution, variedRoutes, variedShare } from "./variedValues.ts";

const mustBeAgents = must("be a whole number of at least 0", correctedNumber);
const agents = z
  .int({ error: mustBeAgents })
  .min(0, { error: mustBeAgents })
  .max(1_000_000, { error: must("be at most 1,000,000") });

export const pendingReasons = ["customer", "vendor", "change", "approval", "other"] as const;
export type PendingReason = (typeof pendingReasons)[number];

export const shiftEnds = ["headcount", "finish-then-leave", "pass-on", "keep"] as const;
export type ShiftEnd = (typeof shiftEnds)[number];

export const dispatches = [
  "first-come",
  "ticket-age",
  "priority",
  "earliest-due",
  "shortest",
] as const;
export type Dispatch = (typeof dispatches)[number];

const shiftSchema = z.strictObject({
  days: daysSchema,
  hours: hoursSchema,
  agents: agents.describe("Agents on this shift, before shrinkage."),
  breaks: z
    .array(hoursSchema)
    .default([])
    .describe("Paid breaks within the shift, such as `12:00-12:30`."),
});

/** Part of a team is away for a while, beyond what its shrinkage expects. */
const absenceSchema = z
  .strictObject({
    from: dateSchema.describe("First date on which their shifts begin without them."),
    to: dateSchema.describe("Last such date."),
    share: shareSchema.describe("Share of the paid time, added to the shrinkage."),
    source: sourceSchema.optional(),
  })
  .refine(({ from, to }) => from <= to || !isDate(from) || !isDate(to), {
    path: ["to"],
    error: ({ input }) => {
      const { from, to } = input as { readonly from: string; readonly to: string };
      return `must not be before from, ${from}, got ${to}`;
    },
  })
  .meta({ id: "absence" });

/** Agents who share a queue, a roster and skills. */
export const teamSchema = z
  .strictObject({
    name: nameSchema.describe("What people call it; unique in the scenario."),
    agents: z
      .union([agents, z.literal("unlimited")], {
        error: must("be a whole number of at least 0, or unlimited", correctedNumber),
      })
      .optional()
      .describe("Agents around the clock (or unlimited); or give shifts."),
    shifts: z.array(shiftSchema).min(1).optional().describe("Who works when, in local time."),
    timezone: timezoneSchema.optional().describe("Default: the scenario's."),
    holidays: z.array(dateSchema).default([]).describe("No shift begins on these dates."),
    shrinkage: shareSchema
      .default(0)
      .describe(
        "Share of the paid time that isn't available for tickets (leave, meetings, training).",
      ),
    absences: z
      .array(absenceSchema)
      .default([])
      .describe("Who is away and when, paid all the same: summer leave, an epidemic, a project."),
    fatigue: fatigueSchema
      .optional()
      .describe("Who has been busy for too long works more slowly. Default: nobody tires."),
    attrition: attritionSchema
      .optional()
      .describe(
        "People leave for good and are replaced, at a cost and by slower ones. At the run's start all places are filled by experienced people. Default: nobody leaves.",
      ),
    hourlyCost: moneySchema
      .default(0)
      .describe("Cost of a paid agent hour, in the scenario's currency."),
    overtimeFactor: z
      .number()
      .min(0)
      .max(100)
      .optional()
      .describe(
        "What an hour of overtime costs, in hourly costs: 1.5 is half as much again. Default: 1.",
      ),
    atOnce: atOnceSchema
      .optional()
      .describe(
        "Tickets of which an agent has several in hand, such as chats, each slower than alone. Who has some takes another when one is next in the queue; who is on call has one at a time. Default: one ticket at a time.",
      ),
    onCall: onCallSchema
      .optional()
      .describe(
        "Who comes for some tickets when nobody is on shift: one for each that waits. They finish what they have, take at once what else they are for, and go back. Whoever of the team goes on with what they had pending. Default: nobody.",
      ),
    mostInHand: mostTickets
      .optional()
      .describe(
        "Most tickets an agent has at once: the one in hand and their own that are pending. One who has as many takes nothing new. Default: no limit.",
      ),
    shiftEnd: z
      .enum(shiftEnds)
      .default("finish-then-leave")
      .describe(
        "headcount: idle agents leave first, the others finish what they have and nothing starts while too many are busy; finish-then-leave: all leave after the ticket in hand; pass-on: work stops at once and goes back to the queue; keep: the same agent goes on with it next shift.",
      ),
    types: z
      .array(nameSchema)
      .min(1)
      .optional()
      .describe(
        "Types this team takes: its skills. Agents of a tier who can do different things are different teams. Default: all.",
      ),
    room: mostTickets
      .optional()
      .describe(
        "Most tickets of the team at once: waiting, in hand and pending; the next goes to another team, or finds the tier full. Default: no limit.",
      ),
  })
  .refine((team) => (team.agents === undefined) !== (team.shifts === undefined), {
    error: "must have either agents (around the clock) or shifts",
  })
  .meta({ id: "team" });

export type TeamModel = z.output<typeof teamSchema>;

const pendingSchema = z.strictObject({
  reason: z.enum(pendingReasons).describe("What it waits for; promises may pause for it."),
  share: variedShare.describe("Share of the attempts that wait."),
  time: variedDistribution.describe("How long, on its calendar."),
  calendar: nameSchema.optional().describe("Default: around the clock."),
  touchBefore: shareSchema
    .default(0.5)
    .describe("Share of the handling time done before it waits."),
  resumesWith: z
    .enum(["any", "preferred", "same"])
    .default("any")
    .describe("Which agent goes on with it."),
});

const handoverSchema = z
  .strictObject({
    saved: variedShare
      .optional()
      .describe("Share of the next attempt's work that what was done here saves. Default: none."),
    documentation: variedDistribution
      .optional()
      .describe("Touch time here for writing down what was done. Default: none."),
  })
  .refine(({ saved, documentation }) => saved !== undefined || documentation !== undefined, {
    error: "must say what it saves, what its documentation takes, or both",
  })
  .describe("What an agent who passes a ticket up leaves for whoever works on it next.");

function isNever(written: unknown): boolean {
  return written === "never";
}

const patienceSchema = z
  .strictObject({
    time: variedDistribution.describe("How long it waits at most."),
    byChannel: z
      .record(
        z.string(),
        z.union([
          meant(isNever, z.literal("never")),
          meant((written) => !isNever(written), distributionSchema),
        ]),
      )
      .optional()
      .describe(
        "Other times for those who came by a channel, such as { email: never } for those who wait as long as it takes.",
      ),
    // oxlint-disable-next-line unicorn/no-thenable -- plain data with a text in it, never awaited
    then: z
      .enum(["leave", "escalate"])
      .describe("leave: the requester gives up; escalate: the ticket moves up."),
    to: nameSchema.optional().describe("Where an escalating ticket goes. Default: the next tier."),
    during: z
      .enum(["first answer", "every wait"])
      .optional()
      .describe(
        "Waits it counts in: until the first answer, or at every visit until somebody takes the ticket up; after that, put back or back from pending, it counts no more. Default: leaving only before the first answer, escalating in every wait.",
      ),
  })
  .describe("How long a ticket waits in the queue before it leaves or moves up.");

const vendorSchema = z
  .strictObject({
    turnAround: variedDistribution.describe("Time until the vendor's answer, on its calendar."),
    calendar: nameSchema.optional().describe("Default: around the clock."),
    slots: mostTickets
      .optional()
      .describe(
        "Tickets it works on at once; the others wait for a slot, first come. Default: no limit.",
      ),
    feePerTicket: moneySchema.default(0).describe("Cost of each ticket sent there."),
    retainerPerMonth: moneySchema.default(0).describe("Cost per 30 days."),
    returns: z
      .strictObject({
        share: variedShare.describe("Share of the tickets it could resolve."),
        to: nameSchema
          .optional()
          .describe("The tier they go back to. Default: the one each came from."),
      })
      .optional()
      .describe(
        "Tickets it sends back after its turn-around; who gets one may pass it on to the vendor again.",
      ),
  })
  .describe(
    "A vendor's contract: no agents of ours, a fee and a turn-around; a queue only before its slots.",
  );

/**
 * A tier: staffed by teams, or a vendor under contract, or of unknown capacity (`visitTime`, as a
 * fit leaves it where nobody knows how many agents there are).
 */
export const tierSchema = z
  .strictObject({
    name: nameSchema.describe("What people call it, such as L1; unique among the tiers."),
    teams: z.array(teamSchema).min(1).optional().describe("Who works here."),
    sharedTeams: namesSchema
      .optional()
      .describe(
        "Teams of other tiers that take tickets of this one too, in the order of their own tier's dispatch; their hours and cost are divided by the time worked at each.",
      ),
    vendor: vendorSchema.optional(),
    capacity: z
      .literal("unknown")
      .optional()
      .describe("Nobody knows how many agents: visits last visitTime, however many there are."),
    visitTime: variedDistribution
      .optional()
      .describe(
        "Elapsed time of a visit at a tier of unknown capacity: waiting, work and pending together.",
      ),
    handling: variedDistribution
      .optional()
      .describe("Touch time of an attempt that resolves the ticket (with routes: of any attempt)."),
    dispatch: z
      .enum(dispatches)
      .default("first-come")
      .describe(
        "Which waiting ticket is next: the first to join the team; the first to arrive at the desk (ticket-age); the most urgent, within a priority the first to join; the one whose first promise is due earliest; the one with the shortest expected handling. Of equals the first to join.",
      ),
    preemption: z
      .strictObject({
        priorities: namesSchema.describe(
          "Priorities whose tickets interrupt work on less urgent ones when nobody is idle.",
        ),
        work: z
          .enum(["resume", "restart"])
          .default("resume")
          .describe(
            "The interrupted work goes on where it was stopped, or what was done since it was last taken up is to be done again.",
          ),
      })
      .optional()
      .describe(
        "Who may interrupt, in dispatch by priority. The interrupted ticket goes to the head of its priority. Default: nobody.",
      ),
    room: roomSchema
      .optional()
      .describe(
        "Most tickets here at once. One from outside that finds the tier full is lost; a rule or a patience that would move one there doesn't act. Default: no limit.",
      ),
    routes: variedRoutes
      .optional()
      .describe("Outcome by probabilities, drawn anew each visit, instead of by capability."),
    diagnosis: variedDistribution
      .optional()
      .describe("Time to find out that it can't be resolved here. Default: a whole handling time."),
    prematureEscalation: variedShare
      .optional()
      .describe("Share passed on after diagnosis although this tier could resolve it."),
    overHolding: z
      .strictObject({
        share: variedShare.describe("Share of the tickets it can't resolve."),
        time: variedDistribution.describe("Touch time beyond the diagnosis."),
      })
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
        checked: z
          .enum(["at intake", "after diagnosis"])
          .default("at intake")
          .describe("When it is noticed that somebody higher must resolve it."),
      })
      .optional()
      .describe("What it may resolve, whatever it can. Default: everything."),
    returns: z
      .strictObject({
        share: variedShare.describe("Share of the tickets that came from below."),
        to: nameSchema.optional().describe("Default: the tier it came from."),
      })
      .optional()
      .describe(
        "Share of the tickets from below, which a lower tier could resolve, that is sent back down after diagnosis.",
      ),
    handover: handoverSchema.optional(),
    pending: z
      .array(pendingSchema)
      .default([])
      .describe("Waits in which nobody works: for the customer, a vendor, a change, an approval."),
    patience: patienceSchema.optional(),
  })
  .superRefine((tier, context) => {
    const people = tier.teams ?? tier.sharedTeams;
    const kinds = [people, tier.vendor, tier.capacity].filter((kind) => kind !== undefined);
    if (kinds.length !== 1) {
      context.addIssue({
        code: "custom",
        message: "must have one of teams, vendor or capacity: unknown",
      });
      return;
    }
    if (people !== undefined && tier.handling === undefined)
      context.addIssue({
        code: "custom",
        path: ["handling"],
        message: "is missing: a tier with teams must have handling times",
      });
    if ((tier.capacity === "unknown") !== (tier.visitTime !== undefined))
      context.addIssue({
        code: "custom",
        path: ["visitTime"],
        message:
          tier.visitTime === undefined
            ? "is missing: a tier of unknown capacity must have visit times"
            : "must only be given with capacity: unknown",
      });
  })
  .meta({ id: "tier" });

export type TierModel = z.output<typeof tierSchema>;
