import type { Column, ColumnSpec, ColumnView } from "./table.ts";
import {
  clockEndings,
  eventKinds,
  type LogNames,
  type LogTableName,
  logSpecs,
  none,
  spanStates,
  ticketOutcomes,
  type TicketLog,
  visitEndings,
} from "./ticketLog.ts";

/**
 * Whether a finished log holds together: tickets and visits are numbered by row, and every code and number points at
 * something there is.
 *
 * @returns The first contradiction in words, or null where there is none.
 */
export function checkLog(log: TicketLog): string | null {
  return (
    checkNames(log.names) ?? checkNumbers(log) ?? checkReferences(log) ?? checkCodeColumns(log)
  );
}

function checkNames(names: LogNames): string | null {
  const { teams, teamTiers, tiers } = names;
  if (teamTiers.length !== teams.length)
    return `names.teamTiers must have an entry for each of the ${teams.length} teams, got ${teamTiers.length}`;
  if (tiers.length > 32) return `a log has at most 32 tiers, got ${tiers.length}`;
  const stray = teamTiers.findIndex((tier) => tier >= tiers.length);
  return stray < 0
    ? null
    : `names.teamTiers[${stray}] must be below ${tiers.length}, got ${teamTiers[stray]}`;
}

function checkNumbers(log: TicketLog): string | null {
  for (const name of ["tickets", "visits"] as const) {
    const { columns, length } = log[name];
    for (let row = 0; row < length; row++)
      if (columns.id[row] !== row)
        return `${name}.id must be its row ${row}, got ${columns.id[row]}`;
  }
  return null;
}

function checkReferences(log: TicketLog): string | null {
  const tickets = log.tickets.length;
  const visits = log.visits.length;
  return (
    checkSerials("visits.ticket", log.visits.columns.ticket, log.visits.length, 0, tickets) ??
    checkSerials("spans.ticket", log.spans.columns.ticket, log.spans.length, 0, tickets) ??
    checkSerials("spans.visit", log.spans.columns.visit, log.spans.length, 0, visits) ??
    checkSerials("events.ticket", log.events.columns.ticket, log.events.length, -1, tickets) ??
    checkSerials("events.visit", log.events.columns.visit, log.events.length, -1, visits) ??
    checkSerials("clocks.ticket", log.clocks.columns.ticket, log.clocks.length, 0, tickets) ??
    checkSerials("clocks.visit", log.clocks.columns.visit, log.clocks.length, -1, visits)
  );
}

function checkSerials(
  name: string,
  column: ColumnView,
  length: number,
  from: number,
  below: number,
): string | null {
  for (let row = 0; row < length; row++) {
    const serial = column[row];
    if (!(serial >= from && serial < below && Number.isInteger(serial)))
      return `${name} of row ${row} must be a whole number of at least ${from} and below ${below}, got ${serial}`;
  }
  return null;
}

type CodeColumns = Readonly<Record<LogTableName, Readonly<Record<string, readonly unknown[]>>>>;

function checkCodeColumns(log: TicketLog): string | null {
  const domains = domainsOf(log.names);
  for (const [table, columns] of Object.entries(domains) as [
    LogTableName,
    CodeColumns[LogTableName],
  ][])
    for (const [name, list] of Object.entries(columns)) {
      const problem = checkCodes(log, table, name, list.length);
      if (problem !== null) return problem;
    }
  return null;
}

function checkCodes(
  log: TicketLog,
  table: LogTableName,
  name: string,
  size: number,
): string | null {
  const specs: Readonly<Record<string, ColumnSpec>> = logSpecs[table];
  const columns: Readonly<Record<string, ColumnView<Column>>> = log[table].columns;
  const kind = specs[name].kind as keyof typeof none;
  const column = columns[name];
  const missing = none[kind];
  for (let row = 0; row < log[table].length; row++) {
    const code = column[row];
    if (!(code >= 0 && code < size) && code !== missing)
      return `${table}.${name} of row ${row} must be below ${size} or ${missing} for none, got ${code}`;
  }
  return null;
}

/** What each column of codes points into. */
function domainsOf(names: LogNames): CodeColumns {
  const { types, priorities, impacts, channels, tiers, teams, promises, rules } = names;
  return {
    tickets: {
      type: types,
      priority: priorities,
      impact: impacts,
      channel: channels,
      outcome: ticketOutcomes,
      entryTier: tiers,
      resolvedTier: tiers,
      lowestTier: tiers,
    },
    visits: {
      type: types,
      priority: priorities,
      channel: channels,
      tier: tiers,
      team: teams,
      ending: visitEndings,
      rule: rules,
    },
    spans: { tier: tiers, team: teams, state: spanStates },
    staffing: { team: teams },
    events: { kind: eventKinds, rule: rules },
    clocks: { promise: promises, channel: channels, ending: clockEndings },
  };
}
