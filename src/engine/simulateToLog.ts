import { logFrom } from "../log/logFrom.ts";
import { keepingSink, type TicketLog } from "../log/ticketLog.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { simulate } from "./simulate.ts";

/** Simulates one replication of a compiled model and keeps its whole log. */
export function simulateToLog(
  model: CompiledModel,
  run: { readonly seed: string; readonly replication: number },
): TicketLog {
  const sink = keepingSink();
  const { endsAt } = simulate(model, run, sink);
  const { startsAt, timezone, window, names } = model;
  return logFrom(sink, { origin: "simulation", startsAt, timezone, window, endsAt, names });
}
