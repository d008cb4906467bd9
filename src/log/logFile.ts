import { z } from "zod";
import { findingSeverities, fittedParts } from "./finding.ts";
import {
  clockEndings,
  eventKinds,
  type LogTableName,
  logFacts,
  logSpecs,
  spanStates,
  ticketOutcomes,
  type TicketLog,
  visitEndings,
} from "./ticketLog.ts";

/**
 * The file that holds a ticket log, known by its first eight bytes.
 *
 * | bytes | what |
 * |---|---|
 * | 8 | `89 54 4C 47 0D 0A 1A 0A` ("‰TLG" and line ends that a text transfer would change) |
 * | 4 | version of the format, 1 |
 * | 4 | length of the header |
 * | | header: JSON in UTF-8, padded with spaces to a multiple of 8 |
 * | | the columns of each table, in the header's order, each padded with zeros to a multiple of 8 |
 * | 4 | CRC-32 of everything before |
 *
 * All numbers are little-endian. Each column begins at a multiple of 8, so that a reader may use the bytes where they are.
 */
export const logMagic = Uint8Array.of(0x89, 0x54, 0x4c, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
export const logVersion = 1;
export const preambleLength = 16;
export const checksumLength = 4;

/** Whether a file is a ticket log, judged by its first bytes. */
export function isLogFile(bytes: Uint8Array): boolean {
  return logMagic.every((byte, i) => bytes[i] === byte);
}

/** A file is no ticket log, or not a whole one. */
export class LogFileError extends Error {
  override readonly name = "LogFileError";
}

/** The lists that codes point into and that aren't the log's own names. */
export const codeLists = { ticketOutcomes, visitEndings, spanStates, eventKinds, clockEndings };

const texts = z.array(z.string());
const rows = z.int().min(0);
const columnSchema = z.object({
  name: z.string(),
  kind: z.enum(["float64", "int32", "uint32", "uint16", "uint8"]),
  unit: z.string(),
  what: z.string(),
});
const tableSchema = z.object({ rows, columns: z.array(columnSchema) });

const isoInstant = z.string().nullable();
const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(findingSeverities),
  title: z.string(),
  unit: z.enum(["tickets", "rows", "days", "values"]),
  count: z.number(),
  of: z.number(),
  since: isoInstant,
  until: isoInstant,
  evidence: z.record(z.string(), z.union([z.number(), z.string()])),
  effect: z.string(),
  touches: z.array(z.enum(fittedParts)),
});

export const logHeaderSchema = z.object({
  origin: z.enum(["simulation", "import"]),
  startsAt: z.number(),
  timezone: z.string(),
  window: z.object({ from: z.number(), to: z.number() }),
  endsAt: z.number(),
  names: z.object({
    types: texts,
    priorities: texts,
    impacts: texts,
    channels: texts,
    tiers: texts,
    teams: texts,
    teamTiers: z.array(rows),
    promises: texts,
    rules: texts,
    agents: texts,
    tickets: texts,
  }),
  findings: z.array(findingSchema).default([]),
  hides: z.array(z.enum(logFacts)).optional(),
  codes: z.record(z.string(), texts),
  tables: z.record(z.string(), tableSchema),
});

export type LogHeader = z.output<typeof logHeaderSchema>;

export const tableNames = Object.keys(logSpecs) as LogTableName[];

export function headerOf(log: TicketLog): LogHeader {
  const { origin, startsAt, timezone, window, endsAt, names, findings, hides } = log;
  const tables = Object.fromEntries(
    tableNames.map((table) => [
      table,
      {
        rows: log[table].length,
        columns: Object.entries(logSpecs[table]).map(([name, spec]) => ({
          name,
          kind: spec.kind,
          unit: spec.unit,
          what: spec.what,
        })),
      },
    ]),
  );
  return logHeaderSchema.parse({
    origin,
    startsAt,
    timezone,
    window,
    endsAt,
    names,
    findings,
    ...(hides === undefined ? {} : { hides }),
    codes: codeLists,
    tables,
  });
}

export const padded = (length: number): number => Math.ceil(length / 8) * 8;
