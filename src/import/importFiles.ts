import type { TicketLog } from "../log/ticketLog.ts";
import { questionGroups } from "./alikeQuestions.ts";
import { agentNames } from "./codes/agentNames.ts";
import { type BuiltLog, buildLog } from "./buildLog.ts";
import { effectiveMapping } from "./mapping/effectiveMapping.ts";
import { FileReader, type ImportSession, importSession } from "./fileReader.ts";
import { type ReadingOptions, statedReading } from "./formats/readingOptions.ts";
import { readRecords } from "./formats/readRecords.ts";
import { type ImportReport, importReport } from "./importReport.ts";
import { chunksOf, type ImportSource } from "./importSource.ts";
import { type DateStatements, noStatements } from "./dates/dateStatements.ts";
import type { ImportMapping } from "./mapping/mapping.ts";
import { type ImportQuestion, questionText, UnansweredQuestions } from "./question.ts";
import { FatalProblem, type ProblemCase } from "./problem.ts";
import type { SetAsideRow } from "./setAside/setAsideRow.ts";
import type { TierMapping } from "./tiers/tierMapping.ts";

/** What an import may be told. */
export interface ImportOptions extends ReadingOptions {
  /** IANA name of the zone of dates without an offset, and of the log; goes before the mapping's. */
  readonly timezone?: string | undefined;
  /** Zones of single columns, by name, and what abbreviations in dates mean: `{ IST: "Asia/Kolkata" }`; before the mapping's. */
  readonly zones?: Readonly<Record<string, string>> | undefined;
  /** How dates are written, for all columns and by column; goes before the mapping's. */
  readonly dates?: DateStatements | undefined;
  /** How the durations of a column are written, by its name: `minutes`, `working days`; over the mapping's. */
  readonly durations?: Readonly<Record<string, string>> | undefined;
  /** What columns and values mean, from `parseMapping`. Default: a preset recognised from the header. */
  readonly mapping?: ImportMapping | null;
  /** Which groups are which tier, from `parseTierMapping`. Default: the export's own column, else a proposal. */
  readonly tiers?: TierMapping | null;
  /** 64 hexadecimal digits: agents get pseudonyms by this key; goes before the mapping's. Default: they are numbered. */
  readonly pseudonymKey?: string | undefined;
  /** Whether the log is to hold the names of agents as they are. Default: false. */
  readonly keepNames?: boolean;
  /** Called now and then while reading. */
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportProgress {
  readonly file: string;
  /** Bytes of this file read so far, as they stand in it, and its size where known. */
  readonly bytes: number;
  readonly size: number | null;
  /** Rows read so far, of all files. */
  readonly rows: number;
}

export interface ImportResult {
  /** Null where a fatal problem is among the report's. */
  readonly log: TicketLog | null;
  readonly report: ImportReport;
  /** By which it was imported, or would be: `writeMapping` saves it; null where nothing is known of the columns. */
  readonly mapping: ImportMapping | null;
  readonly setAside: readonly SetAsideRow[];
}

/**
 * Imports exports of a ticket system, with one row per change of a ticket, per stay at a group, or per
 * ticket, as one ticket log: text separated by commas, semicolons, tabs or pipes, NDJSON, JSON, XES
 * and XLSX, plain, gzipped or zipped, known by their content. Reads the files in their order, as
 * streams (JSON and XLSX as a whole, up to a limit); runs in browsers and in Node alike.
 *
 * No problem with the data is ever thrown: what is wrong is counted in `report.problems`, with file,
 * line, column and value of the first case; `rows = used + setAside + ignored` holds to the row.
 * Failures of the streams themselves (a disk, a network) are.
 *
 * The log holds no free text and no requesters; agents are numbered, or have pseudonyms by a key, and
 * only the names of groups, types, priorities and the like are kept. The time in progress is neither
 * waiting nor work: its spans are `elapsed`, and the touch time of a visit isn't known (NaN).
 *
 * @param sources Files of one kind; rows that several of them hold count once.
 * @returns The log, or null where a fatal problem is among the report's; the report; the rows set aside.
 * @throws What the streams throw.
 * @example
 * import { importFiles } from "tierlab";
 * const csv = [
 *   "number,incident_state,sys_mod_count,sys_updated_on,assignment_group",
 *   "INC1,New,0,2026-01-12 08:00:00,Service Desk",
 *   "INC1,Resolved,1,2026-01-12 08:30:00,Service Desk",
 *   "INC1,Resolved,2,soon,Service Desk",
 * ].join("\n");
 * const bytes = new Blob([csv]).stream();
 * const { log, report } = await importFiles([{ name: "export.csv", bytes }], { timezone: "UTC" });
 * [report.rows, report.used, report.setAside, report.ignored] // => [3, 2, 1, 0]
 * report.problems[0].value // => "soon"
 * log.tickets.columns.resolvedAt[0] - log.tickets.columns.arrivedAt[0] // => 1_800_000
 */
export async function importFiles(
  sources: readonly ImportSource[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const session = importSession(options.mapping ?? null, {
    dates: options.dates ?? noStatements,
    durations: options.durations ?? {},
  });
  try {
    for (const source of sources) await readSource(source, session, options);
    return await finish(session, options);
  } catch (error) {
    if (error instanceof UnansweredQuestions) session.questions.push(...error.questions);
    else if (error instanceof FatalProblem) session.problems.add(error.problem);
    else throw error;
    for (const group of questionGroups(session.questions)) session.problems.add(problemOf(group));
    return resultOf(session, null, options);
  }
}

/** Of questions that one answer can answer. Of several no column stands beside the message: it names them. */
function problemOf(questions: readonly ImportQuestion[]): ProblemCase {
  const [{ code, file, column }, ...others] = questions;
  const place = {
    file: others.every((other) => other.file === file) ? file : null,
    column: others.length === 0 ? column : null,
  };
  return { code, severity: "fatal", ...place, message: questionText(questions) };
}

async function readSource(
  source: ImportSource,
  session: ImportSession,
  options: ImportOptions,
): Promise<void> {
  const { name, size = null, extractedAt = Number.NaN } = source;
  const before = session.counts.rows;
  const bytes = countBytes(chunksOf(source.bytes), (read) => {
    const { rows } = session.counts;
    if (size !== null) session.rows?.table.expect(before + rowsToExpect(rows - before, read, size));
    options.onProgress?.({ file: name, bytes: read, size, rows });
  });
  await readRecords(
    { name, bytes },
    {
      options: statedReading(options, session.mapping ?? {}),
      open: (file, unit) => new FileReader(session, file, { unit, extractedAt }),
      note: (problem) => session.problems.add(problem),
    },
  );
}

/** Of a file of which so many bytes have been read: a quarter more than if it went on like that, since some of them aren't rows yet. */
function rowsToExpect(rows: number, read: number, size: number): number {
  return Math.ceil((1.25 * rows * size) / read);
}

async function* countBytes(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    onBytes(bytes);
    yield chunk;
  }
}

async function finish(session: ImportSession, options: ImportOptions): Promise<ImportResult> {
  for (const settle of session.waiting) settle();
  if (session.rows === null)
    throw new FatalProblem({ code: "no-files", message: "at least one file is needed to import" });
  const agents = await agentNames(session.rows.texts.agent.texts, {
    key: options.pseudonymKey ?? session.mapping?.pseudonymKey,
    keepNames: options.keepNames ?? false,
  });
  const built = buildLog(session.rows, {
    agents,
    timezone:
      options.timezone ??
      session.mapping?.timezone ??
      session.rows.files[0].plan.timezone ??
      undefined,
    zones: new Map(Object.entries({ ...session.mapping?.zones, ...options.zones })),
    tiers: options.tiers ?? null,
  });
  return resultOf(session, built, options);
}

/** `built` is null where nothing was imported. */
function resultOf(
  session: ImportSession,
  built: BuiltLog | null,
  options: ImportOptions,
): ImportResult {
  const report = importReport(session, built);
  const { statuses, timezone } = report;
  return {
    log: built?.log ?? null,
    report,
    mapping: effectiveMapping(session, { statuses, timezone, options }),
    setAside: session.setAside,
  };
}
