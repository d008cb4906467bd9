import { z } from "zod";
import { must } from "./must.ts";
import { nameSchema } from "./name.ts";

/** Tickets of a log, and what stands for its types that the scenario doesn't have. */
export const recordedSchema = z
  .strictObject({
    log: z
      .string({ error: must("be the path of a ticket log, such as desk.log") })
      .min(1, "must not be empty")
      .describe("Path of a ticket log that `tierlab import` wrote, beside this file."),
    otherTypes: nameSchema
      .optional()
      .describe(
        "Type that stands for those of the log's types that the scenario doesn't have. Default: there may be none.",
      ),
  })
  .meta({ id: "recorded" });

export type RecordedModel = z.output<typeof recordedSchema>;
