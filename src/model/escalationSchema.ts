import { z } from "zod";
import { moneySchema } from "./moneySchema.ts";
import { correctedDuration } from "./corrections/correctedDuration.ts";
import { durationSchema } from "./duration.ts";
import { must } from "./must.ts";
import { namesSchema, nameSchema } from "./name.ts";
import { shareSchema } from "./share.ts";
import { swarmSchema } from "./swarmSchema.ts";

/** A time condition: passed after `over`, on the clock it names. */
const timeConditionSchema = z.union(
  [
    durationSchema.transform((over) => ({ over, clock: undefined })),
    z.strictObject({
      over: durationSchema,
      clock: z
        .union([z.enum(["elapsed", "team"]), z.strictObject({ promise: nameSchema })], {
          error: must("be elapsed, team, or a promise such as { promise: Resolution }"),
        })
        .optional()
        .describe(
          "elapsed; or team: the team's hours on shift; or { promise: its name }: that promise's calendar, its pauses left out. Default: elapsed for timeUnresolved, team for timeInTier.",
        ),
    }),
  ],
  {
    error: must("be a duration such as 4 h, or { over: 4 h, clock: team }", correctedDuration),
  },
);

/** An escalation rule: all its conditions hold at once; the first rule that matches acts. */
export const escalationRuleSchema = z
  .strictObject({
    name: nameSchema.describe("What results call it; unique among the rules."),
    from: namesSchema.optional().describe("Tiers it watches. Default: all."),
    when: z
      .strictObject({
        type: namesSchema.optional().describe("Types it is for. Default: all."),
        priority: namesSchema.optional().describe("Priorities it is for. Default: all."),
        impact: namesSchema.optional().describe("Impacts it is for. Default: all."),
        timeUnresolved: timeConditionSchema
          .optional()
          .describe("Time since arrival that must have passed."),
        timeInTier: timeConditionSchema
          .optional()
          .describe(
            "Time since the ticket joined the tier, or was moved to a team within it, that must have passed.",
          ),
        promiseUsed: z
          .strictObject({
            promise: nameSchema.describe("The promise's name."),
            share: shareSchema,
          })
          .optional()
          .describe("Share of a promise's limit that must be used up, on the promise's clock."),
        moves: z
          .int()
          .min(1)
          .optional()
          .describe(
            "Moves since its arrival, between tiers or teams, of which there must be so many.",
          ),
        reopened: z
          .boolean()
          .optional()
          .describe("true: only tickets that were reopened; false: only those that never were."),
        outcome: z
          .enum(["unsolved", "time box", "no authority"])
          .optional()
          .describe("How the attempt ended; the rule then says where it goes."),
      })
      .describe("All that must hold at once; nothing: every ticket, as it enters the tier."),
    to: nameSchema
      .optional()
      .describe(
        "next, the name of a tier (a vendor is one), or of a team, at its own tier; or swarm: it stays where it is, and experts are called to it. Without it the rule moves nothing (hierarchical: a manager is told).",
      ),
    swarm: swarmSchema.optional().describe("Who is called, in a rule to swarm."),
    whileHandled: z
      .enum(["wait", "keep work", "lose work"])
      .optional()
      .describe(
        "What it does about a ticket in an agent's hands: wait until it is next queued or pending, or act at once, which takes it out of their hands with the work done kept or lost. Default: wait; without `to`, where it takes nothing from anybody, it acts.",
      ),
    oncePer: z
      .enum(["visit", "ticket"])
      .default("visit")
      .describe("How often it acts: once in each visit, or once in a ticket's life."),
    raisePriorityTo: nameSchema
      .optional()
      .describe("Priority the ticket gets, if that is more urgent than its own."),
    notify: nameSchema
      .optional()
      .describe(
        "Who is told each time it acts, such as shift lead: it is noted in the log, and counted.",
      ),
    cost: moneySchema.default(0).describe("Cost each time it acts, in the scenario's currency."),
  })
  .meta({ id: "escalationRule" });

export type EscalationRuleModel = z.output<typeof escalationRuleSchema>;
