import { compile } from "../../../src/engine/compile.ts";
import type { CompiledModel } from "../../../src/engine/compiledModel.ts";
import type { RunEnd } from "../../../src/engine/desk.ts";
import type { Logs } from "../../../src/engine/recording.ts";
import { simulate } from "../../../src/engine/simulate.ts";
import { logFrom } from "../../../src/log/logFrom.ts";
import { keepingSink, type LogSink, type TicketLog } from "../../../src/log/ticketLog.ts";
import { type MeasureContext, measureContext } from "../../../src/metrics/measureContext.ts";
import type { Scenario } from "../../../src/model/scenarioSchema.ts";

/** One replication of a scenario with its log. */
export interface Played {
  readonly scenario: Scenario;
  readonly model: CompiledModel;
  readonly log: TicketLog;
  readonly end: RunEnd;
  readonly context: MeasureContext;
}

export const seed = "property";

/** Milliseconds that one run may take: there are none in these laws that should need a tenth of it. */
const longestRun = 20_000;

export function play(scenario: Scenario, replication = 0, logs: Logs = new Map()): Played {
  const model = compile(scenario, logs);
  const sink = keepingSink();
  stopAfter(sink, longestRun);
  const end = simulate(model, { seed, replication }, sink);
  const { names, startsAt, timezone, window } = model;
  const run = { origin: "simulation", startsAt, timezone, window, endsAt: end.endsAt } as const;
  const log = logFrom(sink, { ...run, names });
  return { scenario, model, log, end, context: measureContext(scenario, names, window) };
}

/** A run that goes on and on writes rows: from one of them on it throws, so that the structure can be shrunk. */
function stopAfter(sink: LogSink, milliseconds: number): void {
  const until = performance.now() + milliseconds;
  let rows = 0;
  for (const table of Object.values(sink) as LogSink["tickets"][]) {
    const next = table.next.bind(table);
    table.next = () => {
      if (++rows % 4096 === 0 && performance.now() > until)
        throw new Error(`the run took more than ${milliseconds / 1000} s`);
      return next();
    };
  }
}
