import { type CsvCell, csvText } from "./csvText.ts";
import { type LogNames, type TicketLog, visitEndings } from "./ticketLog.ts";

const minute = 60_000;
const rowsPerPiece = 1000;

const header = [
  "ticket",
  "type",
  "priority",
  "visit",
  "tier",
  "team",
  "arrived",
  "joined",
  "started",
  "ended",
  "ending",
  "rule",
  "waitingMinutes",
  "handlingMinutes",
  "isReopened",
] as const;

/**
 * The visits of a log as an event log in CSV (RFC 4180), a row a visit in order of joining, piece by piece: write one after
 * the other. Instants are in ISO 8601 UTC; what isn't known, or never came, is empty.
 */
export function* visitsCsv(log: TicketLog): Generator<string, void, void> {
  yield csvText(header, []);
  for (let begin = 0; begin < log.visits.length; begin += rowsPerPiece) {
    const end = Math.min(begin + rowsPerPiece, log.visits.length);
    yield csvText(
      null,
      Array.from({ length: end - begin }, (_, i) => cellsOf(log, begin + i)),
    );
  }
}

function cellsOf({ visits, names, startsAt }: TicketLog, row: number): CsvCell[] {
  const { columns } = visits;
  const ticket = columns.ticket[row];
  return [
    names.tickets[ticket] ?? ticket,
    nameOf(names, "types", columns.type[row]),
    nameOf(names, "priorities", columns.priority[row]),
    row,
    nameOf(names, "tiers", columns.tier[row]),
    nameOf(names, "teams", columns.team[row]),
    iso(startsAt + columns.arrivedAt[row]),
    iso(startsAt + columns.joinedAt[row]),
    iso(startsAt + columns.startedAt[row]),
    iso(startsAt + columns.endedAt[row]),
    visitEndings[columns.ending[row]],
    nameOf(names, "rules", columns.rule[row]),
    minutes(columns.queuedTime[row]),
    minutes(columns.handlingTime[row]),
    columns.isReopened[row],
  ];
}

function nameOf(names: LogNames, list: keyof LogNames, code: number): string {
  return String(names[list][code] ?? "");
}

function iso(instant: number): string {
  return Number.isNaN(instant) ? "" : new Date(instant).toISOString();
}

function minutes(time: number): CsvCell {
  return Number.isNaN(time) ? "" : time / minute;
}
