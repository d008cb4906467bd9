import { withProjectWork } from "../model/projectWork.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { startOf } from "../model/startOf.ts";
import { compileContext } from "./compileContext.ts";
import { compileDeflection } from "./compileDeflection.ts";
import { compileDemand } from "./compileDemand.ts";
import type { CompiledModel } from "./compiledModel.ts";
import { compileImprovement, improvingBy } from "./compileImprovements.ts";
import { compileNames } from "./compileNames.ts";
import { compilePolicy } from "./compilePolicy.ts";
import { compileReopening } from "./compileReopening.ts";
import { compileStructure } from "./compileStructure.ts";
import { compileLogging, compileMisrouting } from "./compileTriage.ts";
import { readRecordings } from "./readRecordings.ts";
import type { Logs } from "./recording.ts";

const hour = 3_600_000;

/**
 * Turns a checked scenario into what the engine runs: indices for names, windows for calendars and
 * shifts in their zones, tables for what varies. The same scenario compiles to the same model on
 * every machine with the same time-zone data.
 *
 * @param logs The ticket logs that the scenario replays or starts from, by the paths it names.
 * @throws Error where a scenario that wasn't checked names what isn't there; SimulationError where a
 * log is missing or doesn't fit.
 */
export function compile(given: Scenario, logs: Logs = new Map()): CompiledModel {
  const scenario = withProjectWork(given);
  const startsAt = startOf(scenario);
  const to = scenario.warmUp + scenario.measured;
  const capAt = to + (scenario.cap ?? to);
  const run = { startsAt, until: capAt + hour };
  const recorded = readRecordings(scenario, logs, startsAt);
  const context = compileContext(scenario, { ...run, from: recorded.earliest });
  const { tiers, teams } = compileStructure(context, run);
  const policy = compilePolicy(context);
  const reopening = compileReopening(context);
  const logging = compileLogging(context);
  const demand = compileDemand(context, run, recorded);
  return {
    names: compileNames(scenario, teams),
    startsAt,
    timezone: scenario.timezone,
    currency: scenario.currency,
    window: { from: scenario.warmUp, to },
    capAt,
    distributions: context.distributions.specs,
    tiers,
    teams,
    ...policy,
    reopening,
    logging,
    ...demand,
    deflections: scenario.deflection.map((one) => compileDeflection(context, one)),
    improvements: scenario.improvements.map((one) =>
      compileImprovement(context, one, demand.sources),
    ),
    improving: improvingBy(scenario.improvements),
    misrouting: compileMisrouting(context, tiers, teams),
    maximumMoves: scenario.maximumMoves,
  };
}
