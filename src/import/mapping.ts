import { z } from "zod";
import { timezoneSchema } from "../model/calendarSchema.ts";
import { meant } from "../model/meant.ts";
import { must } from "../model/must.ts";
import { dateFormats } from "./dateFormat.ts";
import { logStatuses } from "./logStatus.ts";
import type { ImportProblem } from "./problem.ts";
import { readSettings } from "./readSettings.ts";

/** What a column can be used as; its value is how a report calls it. */
export const columnRoles = {
  ticket: "ticket id",
  time: "time of the change",
  order: "order of changes within a ticket",
  status: "status",
  subStatus: "sub-status",
  group: "group",
  tier: "tier",
  type: "type",
  priority: "priority",
  impact: "impact",
  agent: "agent",
  opened: "time opened",
  resolved: "time resolved",
  closed: "time closed",
  reassignments: "number of reassignments",
  promiseMet: "whether the promise was kept",
} as const;
export type ColumnRole = keyof typeof columnRoles;

/** The roles whose values are dates. */
export const dateRoles = ["time", "opened", "resolved", "closed"] as const;
export type DateRole = (typeof dateRoles)[number];

const columnName = z.string().min(1, { error: must("be a column's name") });
const columnsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(columnRoles).map(([role, use]) => [role, columnName.optional().describe(use)]),
  ) as Record<ColumnRole, z.ZodOptional<z.ZodString>>,
);
const dateFormat = z.enum(dateFormats);

/**
 * A mapping file: what the columns and values of an export mean, as far as it isn't said by a
 * preset or by the file itself.
 */
export const mappingSchema = z.strictObject({
  preset: z
    .string()
    .optional()
    .describe("A preset to start from. Default: recognised from the header."),
  shape: z.literal("event log").default("event log").describe("One row per change of a ticket."),
  columns: columnsSchema.default({}).describe("Which column is what, by its name in the header."),
  dates: z
    .union([
      meant(
        (written) => typeof written === "object",
        z.partialRecord(z.enum(dateRoles), dateFormat),
      ),
      dateFormat,
    ])
    .optional()
    .describe(
      "How dates are written, for all date columns or by column. Default: inferred from all values.",
    ),
  timezone: timezoneSchema.optional().describe("Zone of dates without an offset, and of the log."),
  missing: z.array(z.string()).optional().describe("Values that stand for nothing, such as `?`."),
  statuses: z
    .record(z.string(), z.enum(logStatuses))
    .default({})
    .describe("What a status means; `Status / Sub-status` where it takes both to know."),
  tiers: z
    .record(z.string(), z.string())
    .default({})
    .describe("Tier by value of the tier column, where the value isn't the tier's name."),
});

export type ImportMapping = z.output<typeof mappingSchema>;

/**
 * Reads a mapping file (YAML or JSON).
 *
 * @returns The mapping, or null and what is wrong with it, each with its line.
 * @example
 * import { parseMapping } from "tierlab";
 * const { mapping } = parseMapping("columns: { ticket: Id, time: Changed, status: State }", "map.yaml");
 * mapping.columns.time // => "Changed"
 */
export function parseMapping(
  text: string,
  file: string,
): { readonly mapping: ImportMapping | null; readonly problems: readonly ImportProblem[] } {
  const { value, problems } = readSettings(text, file, mappingSchema);
  return { mapping: value, problems };
}
