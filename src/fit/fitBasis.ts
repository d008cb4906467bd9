import { none, type TicketLog } from "../log/ticketLog.ts";
import { defaultFitOptions, type FitOptions } from "./fitOptions.ts";
import { countCodes, type Levels, largestLevels, levelOf, orderedLevels } from "./levels.ts";
import { plainTierNames } from "./plainNames.ts";
import type { Factor } from "./caseTree.ts";
import { type Stay, staysOf } from "./stays.ts";

/** The part of a log that a fit looks at, in the scenario's own levels. */
export interface FitBasis {
  readonly log: TicketLog;
  /** Rows of the tickets that arrived in the window of complete intake; incomplete ones only where the options say so. */
  readonly tickets: Int32Array;
  /** Their stays, those that have not ended included. */
  readonly stays: readonly Stay[];
  /** Index into `stays` by visit row; -1 for a visit of another ticket. */
  readonly stayOfVisit: Int32Array;
  readonly types: Levels;
  readonly priorities: Levels;
  readonly impacts: Levels;
  /** Tiers at which somebody stayed, from the front line up: their names, and the tier by the log's code (-1 none). */
  readonly tiers: { readonly names: readonly string[]; readonly ofCode: readonly number[] };
  readonly counts: FitCounts;
}

/** What a fit used and what it left out. */
export interface FitCounts {
  readonly used: number;
  readonly outsideWindow: number;
  /** Arrived in the window, but rows of them were set aside at import, and they are left out. */
  readonly incomplete: number;
  /** Of those used, rows were set aside at import: none, unless they were asked for. */
  readonly incompleteUsed: number;
  /** Of those used, not resolved at the end of the log. */
  readonly open: number;
  /** Of those used, cancelled, abandoned or lost. */
  readonly left: number;
}

const mostPriorities = 20;

export function fitBasis(log: TicketLog, options: FitOptions): FitBasis {
  const { columns } = log.tickets;
  const { tickets, counts } = chooseTickets(log, options);
  const { stays, stayOfVisit } = chooseStays(log, tickets);
  const codes = (column: ArrayLike<number>) => Array.from(tickets, (row) => column[row]);
  const types = countCodes(codes(columns.type), log.names.types.length);
  const impacts = countCodes(codes(columns.impact), log.names.impacts.length);
  return {
    log,
    tickets,
    stays,
    stayOfVisit,
    types: largestLevels(log.names.types, types, {
      least: options.minimumTickets,
      most: options.mostTypes,
    }),
    priorities: priorityLevels(log, tickets),
    impacts: orderedLevels(log.names.impacts, impacts, mostPriorities),
    tiers: chooseTiers(log, stays),
    counts,
  };
}

function priorityLevels({ tickets, names }: TicketLog, rows: Int32Array): Levels {
  const codes = Array.from(rows, (row) => tickets.columns.priority[row]);
  const counts = countCodes(codes, names.priorities.length);
  return orderedLevels(names.priorities, counts, mostPriorities);
}

/** The priorities that a scenario fitted to a log has, the most urgent first. */
export function fittedPriorities(
  log: TicketLog,
  options: Pick<FitOptions, "withIncomplete"> = defaultFitOptions,
): readonly string[] {
  return priorityLevels(log, chooseTickets(log, options).tickets).names;
}

/** Level by ticket row, of tickets used. */
export function levelOfTicket(basis: FitBasis, kind: "type" | "priority" | "impact"): Int32Array {
  const levels = { type: basis.types, priority: basis.priorities, impact: basis.impacts }[kind];
  return Int32Array.from(
    basis.log.tickets.columns[kind].subarray(0, basis.log.tickets.length),
    (code) => levelOf(levels, code),
  );
}

/** Type and priority as what may make cases differ, by the ticket of each case. */
export function ticketFactors(basis: FitBasis, tickets: Int32Array): Factor[] {
  const type = levelOfTicket(basis, "type");
  const priority = levelOfTicket(basis, "priority");
  return [
    { name: "byType", levels: basis.types.names, of: tickets.map((row) => type[row]) },
    { name: "byPriority", levels: basis.priorities.names, of: tickets.map((row) => priority[row]) },
  ];
}

function chooseTickets(
  log: TicketLog,
  { withIncomplete }: Pick<FitOptions, "withIncomplete">,
): { tickets: Int32Array; counts: FitCounts } {
  const { columns, length } = log.tickets;
  const { from, to } = log.window;
  const rows: number[] = [];
  const counts = { used: 0, outsideWindow: 0, incomplete: 0, incompleteUsed: 0, open: 0, left: 0 };
  for (let row = 0; row < length; row++) {
    const arrivedAt = columns.arrivedAt[row];
    if (!(arrivedAt >= from && arrivedAt < to)) counts.outsideWindow += 1;
    else if (columns.isIncomplete[row] === 1 && !withIncomplete) counts.incomplete += 1;
    else {
      rows.push(row);
      counts.incompleteUsed += columns.isIncomplete[row];
      if (columns.outcome[row] === 0) counts.open += 1;
      else if (columns.outcome[row] !== 1) counts.left += 1;
    }
  }
  return { tickets: Int32Array.from(rows), counts: { ...counts, used: rows.length } };
}

function chooseStays(
  log: TicketLog,
  tickets: Int32Array,
): { stays: readonly Stay[]; stayOfVisit: Int32Array } {
  const all = staysOf(log);
  const isChosen = new Uint8Array(log.tickets.length);
  for (const row of tickets) isChosen[row] = 1;
  const chosen = new Int32Array(all.stays.length).fill(none.int32);
  const stays: Stay[] = [];
  for (const [at, stay] of all.stays.entries())
    if (isChosen[stay.ticket] === 1) chosen[at] = stays.push(stay) - 1;
  return { stays, stayOfVisit: all.ofVisit.map((stay) => chosen[stay]) };
}

function chooseTiers(log: TicketLog, stays: readonly Stay[]): FitBasis["tiers"] {
  const seen = new Set(stays.map((stay) => stay.tier));
  const codes = log.names.tiers.map((_, code) => code).filter((code) => seen.has(code));
  return {
    names: plainTierNames(codes.map((code) => log.names.tiers[code])),
    ofCode: log.names.tiers.map((_, code) => codes.indexOf(code)),
  };
}
