import { spanStates, type TicketLog, ticketOutcomes } from "../log/ticketLog.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { CompiledOpenTicket, CompiledSource } from "./compiledModel.ts";
import { codeOf, type Recording } from "./recording.ts";
import { SimulationError } from "./simulationError.ts";

/**
 * The tickets of a log that are open when the run begins, in order of arrival. Where the log ends
 * before, those open at its end.
 *
 * @throws SimulationError where the run begins before the log is complete.
 */
export function openTickets(
  scenario: Scenario,
  recording: Recording,
  sources: readonly CompiledSource[],
): CompiledOpenTicket[] {
  const { log, shift, path } = recording;
  const at = Math.min(-shift, log.endsAt);
  if (at < log.window.from)
    throw new SimulationError(
      `${scenario.name} begins before ${path} is complete: what was open then isn't known`,
    );
  const pendings = pendingStates(log, at);
  const tickets = presentVisits(log, at).map(({ ticket, visit, earlier }) => {
    const { columns } = log.tickets;
    const type = recording.types[columns.type[ticket]];
    const answeredAt = columns.firstResponseAt[ticket];
    const entered = recording.tiers[columns.entryTier[ticket]] ?? -1;
    return {
      source: sources.findIndex(
        (source) => source.name === nameOfBacklog(scenario.types[type].name),
      ),
      serial: ticket,
      arrivedAt: columns.arrivedAt[ticket] + shift,
      priority: codeOf(recording.priorities, columns.priority[ticket]),
      impact: codeOf(recording.impacts, columns.impact[ticket]),
      answeredAt: answeredAt <= at ? answeredAt + shift : Number.NaN,
      entryTier: entered,
      tier: visit < 0 ? -1 : recording.tiers[log.visits.columns.tier[visit]],
      joinedAt:
        (visit < 0 ? columns.arrivedAt[ticket] : log.visits.columns.joinedAt[visit]) + shift,
      state: pendings.get(visit) ?? -1,
      earlier: earlier
        .map((row) => ({
          tier: recording.tiers[log.visits.columns.tier[row]],
          isReopened: isReopened(log, row),
        }))
        .filter(({ tier }) => tier >= 0),
      isReopened: visit >= 0 && isReopened(log, visit),
      reopens: countReopened(log, visit < 0 ? earlier : [...earlier, visit]),
    };
  });
  const before = tickets.filter(({ arrivedAt }) => arrivedAt < 0);
  return before.sort((a, b) => a.arrivedAt - b.arrivedAt || a.serial - b.serial);
}

/** Open tickets are sources of their own, one a type, so that their draws are nobody else's. Names in a scenario have no line break. */
export function backlogSources(scenario: Scenario): CompiledSource[] {
  return scenario.types.map(({ name }, type) => ({
    name: nameOfBacklog(name),
    type,
    process: { kind: "poisson" },
    edges: Float64Array.of(0),
    rates: new Float64Array(0),
    daily: null,
  }));
}

function nameOfBacklog(type: string): string {
  return `${type}\nopen at the start`;
}

interface Present {
  readonly ticket: number;
  /** Row of the visit it is in; -1 where the log has none of an open ticket. */
  readonly visit: number;
  /** Rows of those before it. */
  readonly earlier: readonly number[];
}

/** The tickets that are at a tier at this instant of the log; open ones without a visit too. */
function presentVisits(log: TicketLog, at: number): Present[] {
  const { tickets, visits } = log;
  const { ticket, joinedAt, endedAt } = visits.columns;
  const present = new Map<number, number>();
  for (let row = 0; row < tickets.length; row++)
    if (tickets.columns.outcome[row] === open && tickets.columns.visits[row] === 0)
      present.set(row, -1);
  for (let row = 0; row < visits.length; row++)
    if (joinedAt[row] <= at && !(endedAt[row] <= at)) present.set(ticket[row], row);
  const earlier = new Map([...present.keys()].map((row): [number, number[]] => [row, []]));
  for (let row = 0; row < visits.length; row++)
    if (joinedAt[row] <= at && present.get(ticket[row]) !== row)
      earlier.get(ticket[row])?.push(row);
  return [...present]
    .map(([row, visit]) => ({ ticket: row, visit, earlier: earlier.get(row)! }))
    .filter((one) => tickets.columns.arrivedAt[one.ticket] <= at);
}

const open = ticketOutcomes.indexOf("open");

/** By visit, the state of those that wait for somebody at this instant. */
function pendingStates({ spans, endsAt }: TicketLog, at: number): Map<number, number> {
  const states = new Map<number, number>();
  const { from, to, state, visit } = spans.columns;
  for (let row = 0; row < spans.length; row++) {
    const isNow = from[row] <= at && (to[row] > at || (at === endsAt && to[row] === at));
    if (isNow && spanStates[state[row]].startsWith("pending")) states.set(visit[row], state[row]);
  }
  return states;
}

function isReopened({ visits }: TicketLog, row: number): boolean {
  return visits.columns.isReopened[row] === 1;
}

function countReopened(log: TicketLog, rows: readonly number[]): number {
  return rows.filter((row) => isReopened(log, row)).length;
}
