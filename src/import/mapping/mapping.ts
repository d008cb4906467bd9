import { z } from "zod";
import { timezoneSchema } from "../../model/calendarSchema.ts";
import { meant } from "../../model/meant.ts";
import { must } from "../../model/must.ts";
import { dateFormats } from "../dates/dateFormat.ts";
import { durationFormatWords, parseDurationFormat } from "../durations/durationFormat.ts";
import { lastHeaderLine } from "../formats/readingOptions.ts";
import { logStatuses } from "./logStatus.ts";
import type { ImportProblem } from "../problem.ts";
import { readSettings } from "../readSettings.ts";
import { importShapes } from "./shape.ts";

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
  urgency: "urgency",
  impact: "impact",
  channel: "channel",
  agent: "agent",
  opened: "time opened",
  firstResponse: "time of the first response",
  resolved: "time resolved",
  closed: "time closed",
  updated: "time of the last update",
  start: "start of the stay",
  workStart: "start of work within the stay",
  end: "end of the stay",
  reassignments: "number of reassignments",
  reopens: "number of reopenings",
  firstResponseTime: "time to the first response",
  pendingTime: "time pending",
  handlingTime: "handling time",
  resolutionTime: "time to resolution",
  promiseMet: "whether the promise was kept",
  promiseDue: "time the promise is due",
} as const;
export type ColumnRole = keyof typeof columnRoles;

/** The roles whose values are dates. */
export const dateRoles = [
  "time",
  "opened",
  "firstResponse",
  "resolved",
  "closed",
  "updated",
  "start",
  "workStart",
  "end",
  "promiseDue",
] as const satisfies readonly ColumnRole[];
export type DateRole = (typeof dateRoles)[number];

export function isDateRole(role: string): role is DateRole {
  return (dateRoles as readonly string[]).includes(role);
}

/** How a report calls a column that holds the time of day of a role's dates. */
export function timeOfDayUse(role: DateRole): string {
  return `time of day of the ${columnRoles[role]}`;
}

/** The roles whose values are durations. */
export const durationRoles = [
  "firstResponseTime",
  "pendingTime",
  "handlingTime",
  "resolutionTime",
] as const satisfies readonly ColumnRole[];
export type DurationRole = (typeof durationRoles)[number];

const columnName = z.string().min(1, { error: must("be a column's name") });
const columnNames = z.union([
  columnName,
  meant(
    (written) => Array.isArray(written),
    z.array(columnName).min(1, { error: must("name at least one column") }),
  ),
]);
/** A date whose day stands in one column and its time of day in another. */
const dateAndTime = z.strictObject({ date: columnName, time: columnName });
export type DateAndTime = z.output<typeof dateAndTime>;

const dateColumnNames = z.union([
  meant(
    (written) => typeof written === "object" && written !== null && !Array.isArray(written),
    dateAndTime,
  ),
  columnNames,
]);
type ColumnsShape = Readonly<
  Record<Exclude<ColumnRole, DateRole>, z.ZodOptional<typeof columnNames>> &
    Record<DateRole, z.ZodOptional<typeof dateColumnNames>>
>;
const columnsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(columnRoles).map(([role, use]) => [
      role,
      (isDateRole(role) ? dateColumnNames : columnNames).optional().describe(use),
    ]),
  ) as unknown as ColumnsShape,
);
const dateFormat = z.enum(dateFormats);
const dateFormatsSchema = z.union([
  meant((written) => Array.isArray(written), z.array(dateFormat).min(1)),
  dateFormat,
]);
const durationFormat = z.string().refine((text) => parseDurationFormat(text) !== null, {
  error: must(`be ${durationFormatWords}`),
});

/**
 * A mapping file: what the columns and values of an export mean, as far as it isn't said by a
 * preset or by the file itself.
 */
export const mappingSchema = z.strictObject({
  preset: z
    .string()
    .optional()
    .describe("A preset to start from. Default: recognised from the header."),
  shape: z
    .enum(importShapes)
    .optional()
    .describe(
      "What a row is: a change of a ticket (`event log`), a stay at a group (`visit log`), or a ticket (`snapshot`). Default: the preset's; else `event log` where `columns` name what one needs, or as names and values have it.",
    ),
  columns: columnsSchema
    .default({})
    .describe(
      "Which column is what, by its name in the header; `Name#2` is the second of that name. Of several in a list, the first that holds something in a row counts there. A date whose time of day stands in a column of its own is `{ date: Open Date, time: Open Time }`.",
    ),
  dates: z
    .union([
      meant(
        (written) => typeof written === "object" && !Array.isArray(written),
        z.record(z.string(), dateFormatsSchema),
      ),
      dateFormatsSchema,
    ])
    .optional()
    .describe(
      "How dates are written. One format, or a list, for all columns settles what the values leave open; by column (`time`, `opened` … or its name), it is the only one that this column has; of two in a list that can't be told apart, the first counts. Default: inferred from all values.",
    ),
  durations: z
    .record(z.string(), durationFormat)
    .default({})
    .describe(
      "How durations are written, by column (`handlingTime`, `pendingTime` … or its name): `minutes`, `hours, decimal comma`, `text` where they tell their own unit; `business minutes` where they count opening hours alone. Default: the preset's, else by name and values.",
    ),
  encoding: z
    .string()
    .optional()
    .describe(
      "Encoding of a text without a byte order mark, such as windows-1250. Default: found.",
    ),
  headerLine: z
    .int()
    .min(1)
    .max(lastHeaderLine)
    .optional()
    .describe("Line, or row of a sheet, that holds the columns' names. Default: found."),
  sheet: z
    .string()
    .optional()
    .describe(
      "Sheet of a workbook, or list of a JSON file. Default: the first sheet with a table, the only list.",
    ),
  pseudonymKey: z
    .string()
    .regex(/^[\da-f]{64}$/i, {
      error: must("be 64 hexadecimal digits, as a saved mapping has them"),
    })
    .optional()
    .describe(
      "Key of the pseudonyms that agents have in the log: the same key gives the same ones. Default: agents are numbered.",
    ),
  timezone: timezoneSchema.optional().describe("Zone of dates without an offset, and of the log."),
  zones: z
    .record(z.string(), timezoneSchema)
    .optional()
    .describe(
      "Zones of single columns of dates, by the column's name; and what an abbreviation in the dates means, such as `IST: Asia/Kolkata`.",
    ),
  missing: z.array(z.string()).optional().describe("Values that stand for nothing, such as `?`."),
  statuses: z
    .record(z.string(), z.enum(logStatuses))
    .default({})
    .describe(
      "What a status means; `Status / Sub-status` where it takes both to know, `* / Sub-status` for any other status.",
    ),
  tiers: z
    .record(z.string(), z.string())
    .default({})
    .describe("Tier by value of the tier column, where the value isn't the tier's name."),
});

export type ImportMapping = z.output<typeof mappingSchema>;
/** What a mapping says of a role's columns. */
export type NamedColumns = string | readonly string[] | DateAndTime;

/** The columns that stand in for each other as a role's own, the first of them before the others; of a date, those of its day. */
export function ownColumns(named: NamedColumns): readonly string[] {
  if (typeof named === "string") return [named];
  return isDateAndTime(named) ? [named.date] : named;
}

/** The column of a date's time of day, where that is another than its date's; else null. */
export function timeColumn(named: NamedColumns | undefined): string | null {
  return named !== undefined && typeof named !== "string" && isDateAndTime(named)
    ? named.time
    : null;
}

function isDateAndTime(named: readonly string[] | DateAndTime): named is DateAndTime {
  return !Array.isArray(named);
}

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
