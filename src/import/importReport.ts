import type { AgentNaming } from "./codes/agentNames.ts";
import type { Finding } from "../log/finding.ts";
import type { TicketLog } from "../log/ticketLog.ts";
import type { BuiltLog } from "./buildLog.ts";
import type { TierReport } from "./tiers/chooseTiers.ts";
import { completeIntakeRule } from "./quality/completeIntake.ts";
import type { DateFormat } from "./dates/dateFormat.ts";
import type { ImportSession } from "./fileReader.ts";
import type { GroupTier } from "./tiers/groupTiers.ts";
import { type DateReport, dateReports } from "./dates/dateReport.ts";
import type { ImportQuestion } from "./question.ts";
import { dateRoles } from "./mapping/mapping.ts";
import type { ImportProblem } from "./problem.ts";
import type { MappingProposal, StatedStatus } from "./proposals/proposal.ts";
import type { ImportShape } from "./mapping/shape.ts";

/** What an import did, for people and programs: names may be added, never changed. */
export interface ImportReport {
  /** Rows read; rows = used + setAside + ignored, in a failed import too, where `used` are those that could have been. */
  readonly rows: number;
  readonly used: number;
  readonly setAside: number;
  readonly ignored: number;
  /** Of the rows ignored, those that a later extract contradicts. */
  readonly conflicts: number;
  readonly tickets: number;
  readonly visits: number;
  /** How many agents have had tickets, and what the log calls them; null where nothing was imported. */
  readonly agents: { readonly count: number; readonly naming: AgentNaming } | null;
  /** Tickets neither resolved nor cancelled at the end. */
  readonly openTickets: number;
  /** Which product's export it is taken for, and what says so; null before a header was read. */
  readonly preset: {
    readonly id: string;
    /** The export's name for people; null where a mapping or a proposal takes a product's place. */
    readonly title: string | null;
    readonly evidence: readonly string[];
  } | null;
  /** What its rows are; null before a header was read. */
  readonly shape: ImportShape | null;
  /** What the columns were taken for by their names and values, where nobody knows the header; else null. */
  readonly proposal: MappingProposal | null;
  /** What statuses were taken for by their words, where nobody said what they mean. */
  readonly statuses: readonly StatedStatus[];
  /** All columns, in order, with their use, and how most of their dates are written; of the first file. */
  readonly columns: readonly {
    readonly name: string;
    readonly use: string;
    readonly dates?: DateFormat;
  }[];
  /** Each column of dates of each file: how it was read, and what speaks for which format. */
  readonly dates: readonly DateReport[];
  /** What it takes a person to answer before anything is imported; each is a fatal problem, too. */
  readonly questions: readonly ImportQuestion[];
  readonly tiers: readonly TierReport[];
  /** Each group with what speaks for its tier; tier by tier, the busiest of each first. */
  readonly groups: readonly GroupTier[];
  /** The period of complete intake, ISO 8601 UTC, its end not within; null without tickets. */
  readonly period: { readonly from: string; readonly to: string; readonly rule: string } | null;
  readonly timezone: string | null;
  /** What the data cover and hide, what matters most to a fit first. */
  readonly findings: readonly Finding[];
  /** What can't be known from these columns and rows, in sentences. */
  readonly cannotTell: readonly string[];
  readonly problems: readonly ImportProblem[];
}

/** The report on a finished import; `built` is null where a fatal problem ended it. */
export function importReport(
  { rows, counts, setAside, problems, questions, proposed }: ImportSession,
  built: BuiltLog | null,
): ImportReport {
  const log = built?.log ?? null;
  return {
    rows: counts.rows,
    used: counts.rows - setAside.length - counts.ignored,
    setAside: setAside.length,
    ignored: counts.ignored,
    conflicts: counts.conflicts,
    tickets: log?.tickets.length ?? 0,
    visits: log?.visits.length ?? 0,
    agents: built === null ? null : agentsOf(built),
    openTickets: log === null ? 0 : openTickets(log),
    preset: presetOf(rows),
    shape: rows?.files[0]?.plan.shape ?? null,
    proposal: proposed?.proposal ?? null,
    statuses: statusesOf(rows, proposed),
    columns: columnsOf(rows, built),
    dates: dateReports(rows?.files ?? [], built?.formats ?? []),
    questions,
    tiers: built?.tiers ?? [],
    groups: built?.groups ?? [],
    period: log === null ? null : periodOf(log),
    timezone: log?.timezone ?? null,
    findings: log?.findings ?? [],
    cannotTell: built?.cannotTell ?? [],
    problems: problems.list(),
  };
}

function agentsOf({ log, agentNaming }: BuiltLog): ImportReport["agents"] {
  return { count: log.names.agents.length, naming: agentNaming };
}

function presetOf(rows: ImportSession["rows"]): ImportReport["preset"] {
  const preset = rows?.files[0]?.plan.preset;
  if (preset === undefined) return null;
  return { id: preset.id ?? "mapping", title: preset.title, evidence: preset.evidence };
}

/** Those that were read; of a file that was refused, those that were looked at. */
function statusesOf(
  rows: ImportSession["rows"],
  proposed: ImportSession["proposed"],
): readonly StatedStatus[] {
  const read = rows?.files.flatMap(({ proposedStatuses }) => [...proposedStatuses]) ?? [];
  const statuses = new Map(read.map(([status, proposal]) => [status, { status, ...proposal }]));
  return rows === null ? (proposed?.proposal.statuses ?? []) : [...statuses.values()];
}

function columnsOf(rows: ImportSession["rows"], built: BuiltLog | null): ImportReport["columns"] {
  const plan = rows?.files[0]?.plan;
  if (plan === undefined) return [];
  return plan.columns.map((column, i) => {
    const role = dateRoles.find((date) => plan.at[date] === i);
    const dates = role === undefined ? undefined : built?.formats[0][role]?.formats[0]?.format;
    return dates === undefined ? column : { ...column, dates };
  });
}

function openTickets({ tickets }: TicketLog): number {
  let open = 0;
  for (let row = 0; row < tickets.length; row++) if (tickets.columns.outcome[row] === 0) open += 1;
  return open;
}

function periodOf({ startsAt, window }: TicketLog): ImportReport["period"] {
  const iso = (at: number) => new Date(startsAt + at).toISOString();
  return { from: iso(window.from), to: iso(window.to), rule: completeIntakeRule };
}
