import type { Scenario } from "../model/scenarioSchema.ts";
import { offsetAt } from "../model/zone.ts";
import type { CompiledSource } from "./compiledModel.ts";
import { codeOf, type Recording } from "./recording.ts";
import { SimulationError } from "./simulationError.ts";

/**
 * The tickets of a log as the sources of the types: they arrive when they did, with the types they
 * had, and with the priorities and impacts that the log knows and the scenario has by name.
 *
 * @throws SimulationError where the log isn't complete in the measured window.
 */
export function replaySources(
  scenario: Scenario,
  recording: Recording,
  startsAt: number,
): CompiledSource[] {
  requireCover(scenario, recording, startsAt);
  const { log, shift } = recording;
  const { columns, length } = log.tickets;
  const rows = scenario.types.map((): number[] => []);
  const inOrder = Array.from({ length }, (_, row) => row).sort(
    (a, b) => columns.arrivedAt[a] - columns.arrivedAt[b] || a - b,
  );
  for (const row of inOrder) rows[recording.types[columns.type[row]]].push(row);
  return scenario.types.map(({ name }, type) => {
    const own = rows[type];
    const arrivals = Float64Array.from(own, (row) => columns.arrivedAt[row] + shift);
    return {
      name,
      type,
      process: {
        kind: "replay",
        arrivals,
        first: arrivals.findIndex((at) => at >= 0) >>> 0,
        priorities: Uint8Array.from(own, (row) =>
          codeOf(recording.priorities, columns.priority[row]),
        ),
        impacts: Uint8Array.from(own, (row) => codeOf(recording.impacts, columns.impact[row])),
      },
      edges: Float64Array.of(0),
      rates: new Float64Array(0),
      daily: null,
    };
  });
}

/** Outside its window the log's intake isn't complete: a measured week there would have fewer tickets than there were. */
function requireCover(scenario: Scenario, recording: Recording, startsAt: number): void {
  const { log, shift, path } = recording;
  const { warmUp, measured, timezone } = scenario;
  const [from, to] = [log.window.from + shift, log.window.to + shift];
  if (from <= warmUp && to >= warmUp + measured) return;
  const shown = (at: number) => localTime(timezone, startsAt + at);
  throw new SimulationError(
    `the measured window, ${shown(warmUp)} to ${shown(warmUp + measured)}, must lie where ${path} is complete, ${shown(from)} to ${shown(to)} (${timezone}): set start, warmUp and measured so`,
  );
}

/** `2026-05-25 09:30` on the wall clock. */
function localTime(timezone: string, epochMs: number): string {
  const local = new Date(epochMs + offsetAt(timezone, epochMs));
  return local.toISOString().slice(0, 16).replace("T", " ");
}
