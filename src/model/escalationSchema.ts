import { z } from "zod";
import { durationSchema } from "./duration.ts";
import { nameSchema } from "./name.ts";
import { shareSchema } from "./share.ts";

const oneOrMore = z.union([nameSchema.transform((one) => [one]), z.array(nameSchema).min(1)]);

/** A time condition: passed after `over`, on the clock it names. */
const timeConditionSchema = z.union([
  durationSchema.transform((over) => ({ over, clock: undefined })),
  z.strictObject({
    over: durationSchema,
    clock: z
      .enum(["elapsed", "team"])
      .optional()
      .describe(
        "elapsed, or the team's hours on shift. Default: elapsed for timeUnresolved, team for timeInTier.",
      ),
  }),
]);

/** An escalation rule: all its conditions hold at once; the first rule that matches acts. */
export const escalationRuleSchema = z.strictObject({
  name: nameSchema,
  from: oneOrMore.optional().describe("Tiers it watches. Default: all."),
  when: z.strictObject({
    type: oneOrMore.optional(),
    priority: oneOrMore.optional(),
    impact: oneOrMore.optional(),
    timeUnresolved: timeConditionSchema.optional(),
    timeInTier: timeConditionSchema.optional(),
    promiseUsed: z
      .strictObject({ promise: nameSchema, share: shareSchema })
      .optional()
      .describe("Share of a promise's limit that is used up, on the promise's clock."),
    outcome: z
      .enum(["unsolved", "time box", "no authority"])
      .optional()
      .describe("How the attempt ended; the rule then says where it goes."),
  }),
  to: nameSchema
    .optional()
    .describe(
      "next, or a tier's name. Without it the rule moves nothing (hierarchical: a manager is told).",
    ),
  whileHandled: z
    .enum(["wait", "keep work", "lose work"])
    .default("wait")
    .describe(
      "May a timer take the ticket out of an agent's hands: not (it fires when it is next queued or pending), or with the work done kept or lost.",
    ),
  raisePriorityTo: nameSchema.optional(),
  cost: z.number().min(0).default(0).describe("Cost each time it acts."),
});

export type EscalationRuleModel = z.output<typeof escalationRuleSchema>;
