import type { TicketLog } from "../log/ticketLog.ts";
import type { RecordedModel } from "../model/recordedSchema.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { notRecorded } from "./compiledModel.ts";
import { SimulationError } from "./simulationError.ts";

/** Ticket logs by the paths that scenarios name them with. */
export type Logs = ReadonlyMap<string, TicketLog>;

/** A log in the words of a scenario: each table is by the log's code, with the scenario's code or -1. */
export interface Recording {
  readonly path: string;
  readonly log: TicketLog;
  /** From the log's instants to those of the run, ms. */
  readonly shift: number;
  readonly types: Int32Array;
  readonly priorities: Int32Array;
  readonly impacts: Int32Array;
  readonly tiers: Int32Array;
}

/**
 * Reads a log as a scenario names it.
 *
 * @throws SimulationError where the log isn't there, or has tickets of types that the scenario doesn't have.
 */
export function recordingOf(
  scenario: Scenario,
  { log: path, otherTypes }: RecordedModel,
  { logs, startsAt }: { readonly logs: Logs; readonly startsAt: number },
): Recording {
  const log = logs.get(path);
  if (log === undefined)
    throw new SimulationError(
      `${scenario.name} needs the ticket log ${path}, which isn't at hand here: tierlab simulate and compare read it`,
    );
  const types = scenario.types.map(({ name }) => name);
  const other = otherTypes === undefined ? -1 : types.indexOf(otherTypes);
  const typeCodes = codes(log.names.types, types, other);
  requireTypes(log, path, typeCodes);
  const tiers = scenario.tiers.map(({ name }) => name);
  return {
    path,
    log,
    shift: log.startsAt - startsAt,
    types: typeCodes,
    priorities: codes(log.names.priorities, scenario.priorities, -1),
    impacts: codes(log.names.impacts, scenario.impacts, -1),
    tiers: codes(log.names.tiers, tiers, -1),
  };
}

/** The scenario's code for a ticket's priority or impact; `notRecorded` where the log or the scenario has none. */
export function codeOf(codes: Int32Array, value: number): number {
  const code = codes[value] ?? -1;
  return code < 0 ? notRecorded : code;
}

function codes(names: readonly string[], known: readonly string[], other: number): Int32Array {
  return Int32Array.from(names, (name) => {
    const at = known.indexOf(name);
    return at < 0 ? other : at;
  });
}

function requireTypes({ tickets, names }: TicketLog, path: string, types: Int32Array): void {
  const counts = new Map<string, number>();
  for (let row = 0; row < tickets.length; row++) {
    const type = tickets.columns.type[row];
    if (types[type] < 0) counts.set(names.types[type], (counts.get(names.types[type]) ?? 0) + 1);
  }
  if (counts.size === 0) return;
  const named = [...counts].slice(0, 5).map(([name, count]) => `${name} (${count})`);
  const more = counts.size > 5 ? ` and ${counts.size - 5} more` : "";
  throw new SimulationError(
    `${path} has tickets of types that the scenario doesn't have: ${named.join(", ")}${more}; name them, or say with otherTypes which type stands for them`,
  );
}
