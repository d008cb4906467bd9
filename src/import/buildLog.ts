import type { AgentNames, AgentNaming } from "./codes/agentNames.ts";
import { logFrom, type LogMeta } from "../log/logFrom.ts";
import { keepingSink, type LogNames, type LogSink, type TicketLog } from "../log/ticketLog.ts";
import { countText } from "../model/countText.ts";
import { instantOnDay, localDayAt } from "../model/zone.ts";
import { blindSpotsOf } from "./quality/blindSpots.ts";
import { chooseFormats, type FileFormats } from "./dates/chooseFormats.ts";
import type { TierChoice, TierReport } from "./tiers/chooseTiers.ts";
import { chooseZone, type ZoneStatements } from "./dates/chooseZone.ts";
import type { ColumnPlan } from "./mapping/columnPlan.ts";
import { type DayTest, dayTest } from "./dates/dayAlone.ts";
import { completeIntake } from "./quality/completeIntake.ts";
import { endSourcesOf } from "./telling/endSources.ts";
import { keepUsedTeams } from "./telling/keepUsedTeams.ts";
import { latestRows } from "./tickets/latestRows.ts";
import { type DateRole, dateRoles } from "./mapping/mapping.ts";
import { numberVisits } from "./telling/numberVisits.ts";
import { placeInTiers } from "./tiers/placeInTiers.ts";
import type { GroupTier } from "./tiers/groupTiers.ts";
import { orderCodes } from "./codes/orderCodes.ts";
import { FatalProblem, headerAlone, type ImportProblem } from "./problem.ts";
import { qualityReport } from "./quality/qualityReport.ts";
import { rearranged } from "./codes/rearranged.ts";
import { refuseTooManyValues } from "./codes/refuseTooManyValues.ts";
import { rowDurations } from "./durations/rowDurations.ts";
import { type ImportQuestion, UnansweredQuestions } from "./question.ts";
import { type DateChoices, rowInstants } from "./dates/rowInstants.ts";
import { hasColumn, type ImportedRows } from "./rows/rowTable.ts";
import type { ImportShape } from "./mapping/shape.ts";
import { momentOf, toldBy } from "./mapping/shapeRoles.ts";
import { tellTickets } from "./telling/tellTickets.ts";
import type { Telling } from "./telling/telling.ts";
import { arrivalsOf } from "./tickets/ticketFacts.ts";
import type { RowTimes } from "./tickets/rowTimes.ts";
import { byText } from "./codes/textOrder.ts";
import type { TierMapping } from "./tiers/tierMapping.ts";
import { noteNames } from "./tickets/noteNames.ts";
import { type TicketRows, ticketRows } from "./tickets/ticketRows.ts";
import { teamsOfRows, unnamedTeam } from "./tickets/ungroupedRows.ts";
import { urgencyOrder } from "./codes/urgencyOrder.ts";
import type { RowNumbers } from "./rows/numberColumn.ts";

/** A log, and what had to be chosen to build it. */
export interface BuiltLog {
  readonly log: TicketLog;
  readonly tiers: readonly TierReport[];
  readonly groups: readonly GroupTier[];
  readonly agentNaming: AgentNaming;
  /** How the dates of each file are written. */
  readonly formats: readonly FileFormats[];
  /** What can't be known from the export, in sentences. */
  readonly cannotTell: readonly string[];
}

/** What the user states about a log. */
export interface LogStatements extends ZoneStatements {
  readonly tiers: TierMapping | null;
  readonly agents: AgentNames;
}

/** Turns the rows of an export into a ticket log. Throws a FatalProblem where there is no telling how. */
export function buildLog(read: ImportedRows, statements: LogStatements): BuiltLog {
  refuseUseless(read);
  const { formats, zones } = chooseDates(read, statements);
  noteNames(read);
  const { timezone } = zones;
  const times = timesOf(read, { formats, zones });
  const isDayAlone = dayTest(read.files, zones);
  const tickets = rowsToTell(read, times, isDayAlone);
  read.table.release("hash0", "hash1", "ticket");
  const ids = read.texts.ticket.close();
  refuseNoRows(read, tickets.rows.length);
  // for a number a ticket, of whoever needs that for a while: each of its own would be there beside the log
  const room = new Float64Array(tickets.starts.length);
  const arrivals = arrivalsOf(read, tickets, times, room);
  const rows = orderCodes(read, tickets, arrivals);
  const telling = tellingOf(rows, { tickets, times, arrivals, isDayAlone }, timezone);
  const sink = keepingSink(telling.arrivals.order.length);
  const stated = tellTickets(sink, telling);
  const teams = keepUsedTeams(sink, [...rows.texts.group.texts, unnamedTeam]);
  const tiers = placeInTiers(sink, rows, { teams, stated }, statements.tiers);
  numberVisits(sink);
  const { hides, sentences } = blindSpotsOf(telling);
  const meta = metaOf(telling, sink, {
    timezone,
    names: namesOf(telling, statements.agents, { ids, teams, tiers }),
  });
  const told = logFrom(sink, hides.length === 0 ? meta : { ...meta, hides });
  const facts = { log: told, rows, tickets, times, isDayAlone };
  const log = { ...told, findings: qualityReport(facts, room) };
  const { report, groups } = tiers;
  return {
    log,
    tiers: report,
    groups,
    formats,
    cannotTell: sentences,
    agentNaming: statements.agents.naming,
  };
}

/** How all dates are read; throws the questions that it takes a person to answer, all at once. */
function chooseDates(rows: ImportedRows, statements: LogStatements): DateChoices {
  const questions: ImportQuestion[] = [];
  const { problems, files } = rows;
  const formats = files.map((file) => chooseFormats(file, rows, questions));
  const zones = chooseZone(files, statements, { problems, questions });
  if (questions.length > 0) throw new UnansweredQuestions(questions);
  return { formats, zones };
}

/** The rows of each ticket; where a row is a ticket, one of each. */
function rowsToTell(rows: ImportedRows, times: RowTimes, isDayAlone: DayTest): TicketRows {
  const tickets = ticketRows(rows, times, isDayAlone);
  return shapeOf(rows) === "snapshot" ? latestRows(rows, tickets, times.updated) : tickets;
}

function shapeOf({ files }: ImportedRows): ImportShape {
  return files[0].plan.shape;
}

/** Rows whose dates are no dates have a message of their own, from `chooseFormats`. */
function refuseUseless(rows: ImportedRows): void {
  const moment = momentOf[shapeOf(rows)];
  const hasBadDates = rows.files.some((file) => file.dates[moment].unreadable > 0);
  if (!hasBadDates) refuseNoRows(rows, rows.table.length);
  refuseTooManyValues(rows);
}

function metaOf(
  { startsAt, endsAt }: Telling,
  { tickets }: LogSink,
  { timezone, names }: { readonly timezone: string; readonly names: LogNames },
): LogMeta {
  const arrivals = tickets.columns.arrivedAt.subarray(0, tickets.length);
  const { from, to } = completeIntake(arrivals, timezone, startsAt);
  const window = { from: from - startsAt, to: to - startsAt };
  return { origin: "import", startsAt, timezone, window, endsAt, names };
}

function timesOf(rows: ImportedRows, choices: DateChoices): RowTimes {
  const times = dateRoles.map((role) => [
    role,
    hasColumn(rows, role) ? rowInstants(rows, role, choices) : rows.table.columns[role],
  ]);
  const byRole = Object.fromEntries(times) as Record<DateRole, RowNumbers>;
  return { ...byRole, moment: byRole[momentOf[shapeOf(rows)]] };
}

function refuseNoRows(rows: ImportedRows, usable: number): void {
  if (usable > 0) return;
  if (rows.counts.rows === 0) throw headerAlone(rows.files.map(({ name }) => name));
  const worst = rows.problems.list().sort((a, b) => b.count - a.count)[0];
  const why = worst === undefined ? "" : `; most often: ${worst.message} (${timesWords(worst)})`;
  throw new FatalProblem({
    code: "no-rows",
    file: rows.files[0].name,
    message: `no row of ${rows.files.map(({ name }) => name).join(", ")} could be used${why}`,
  });
}

function timesWords({ count, column, value }: ImportProblem): string {
  const first = value === null ? "" : `, the first with "${value}" in ${column ?? "it"}`;
  return `${countText(count)} rows${first}`;
}

/** The log begins at the local midnight before its first arrival, and ends with the last thing that its rows tell. */
function tellingOf(
  rows: ImportedRows,
  {
    tickets,
    times,
    arrivals,
    isDayAlone,
  }: Pick<Telling, "tickets" | "times" | "arrivals" | "isDayAlone">,
  timezone: string,
): Telling {
  const firstArrival = arrivals.at(arrivals.order[0]);
  const lastArrival = arrivals.at(arrivals.order.at(-1)!);
  const startsAt = instantOnDay(timezone, localDayAt(timezone, firstArrival), 0);
  const durations = rowDurations(rows);
  const roles = toldBy[shapeOf(rows)].filter((role) => hasColumn(rows, role));
  const lastDated = lastInstant(tickets, times, roles, lastArrival);
  return {
    rows,
    shape: shapeOf(rows),
    durations,
    tickets,
    times,
    isDayAlone,
    arrivals,
    endSources: endSourcesOf(rows, times),
    tellsResponse: hasColumn(rows, "firstResponse") || hasColumn(rows, "firstResponseTime"),
    teams: teamsOfRows(rows, tickets, shapeOf(rows)),
    priorities: urgencyOrder(rows.texts.priority.texts),
    impacts: urgencyOrder(rows.texts.impact.texts),
    timezone,
    startsAt,
    endsAt: lastTaken({ rows, tickets, arrivals, durations }, lastDated) - startsAt,
  };
}

/** Where the time to resolution is stated, and not its date, that may be the last of all. */
function lastTaken(
  {
    rows,
    tickets,
    arrivals,
    durations,
  }: Pick<Telling, "rows" | "tickets" | "arrivals" | "durations">,
  least: number,
): number {
  let latest = least;
  if (!hasColumn(rows, "resolutionTime")) return latest;
  for (const ticket of arrivals.order) {
    const row = tickets.rows[tickets.starts[ticket + 1] - 1];
    const at = arrivals.at(ticket) + durations.resolutionTime(row);
    if (at > latest) latest = at;
  }
  return latest;
}

function lastInstant(
  { rows: own }: TicketRows,
  times: RowTimes,
  roles: readonly DateRole[],
  least: number,
): number {
  let latest = least;
  for (const role of roles) {
    const instants = times[role];
    for (let i = 0; i < own.length; i++) if (instants[own[i]] > latest) latest = instants[own[i]];
  }
  return latest;
}

function namesOf(
  telling: Telling,
  agents: AgentNames,
  {
    ids,
    teams,
    tiers,
  }: {
    /** Of the tickets, by code. */
    readonly ids: string[];
    readonly teams: readonly string[];
    readonly tiers: TierChoice;
  },
): LogNames {
  const { texts, files } = telling.rows;
  return {
    types: texts.type.texts,
    priorities: inOrder(texts.priority.texts, telling.priorities),
    impacts: inOrder(texts.impact.texts, telling.impacts),
    channels: texts.channel.texts,
    tiers: tiers.tiers,
    teams,
    teamTiers: tiers.ofTeam,
    promises: files
      .flatMap(({ plan }) => promisesOf(plan))
      .sort(byText)
      .slice(0, 1),
    rules: [],
    agents: texts.agent.texts.map(agents.of),
    tickets: rearranged(ids, telling.arrivals.order),
  };
}

/** That of the column that tells how it ended, or when it was due. */
function promisesOf({ at, columns }: ColumnPlan): string[] {
  const column = at.promiseMet >= 0 ? at.promiseMet : at.promiseDue;
  return column < 0 ? [] : [columns[column].name];
}

function inOrder(texts: readonly string[], places: readonly number[]): string[] {
  const ordered = [...texts];
  for (const [i, place] of places.entries()) ordered[place] = texts[i];
  return ordered;
}
