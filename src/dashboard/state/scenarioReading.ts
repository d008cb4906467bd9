import { loadScenario, ScenarioError, type ScenarioProblem } from "../../model/loadScenario.ts";
import { logPathsOf } from "../../model/logPaths.ts";
import type { Scenario, ScenarioInput } from "../../model/scenarioSchema.ts";

/** What a scenario's text says, or all that is wrong with it. */
export type ScenarioReading =
  | { readonly input: ScenarioInput; readonly scenario: Scenario; readonly problems: readonly [] }
  | {
      readonly input: null;
      readonly scenario: null;
      readonly problems: readonly ScenarioProblem[];
    };

/** Reads a scenario's text; the latest readings are kept, since the same texts are asked for again and again. */
export function readScenario(text: string, file: string): ScenarioReading {
  const kept = latest.get(text);
  if (kept !== undefined) return kept;
  const reading = readAnew(text, file);
  latest.set(text, reading);
  if (latest.size > mostKept) latest.delete(latest.keys().next().value ?? "");
  return reading;
}

const mostKept = 64;
const latest = new Map<string, ScenarioReading>();

/** The same, for a text that nobody asks for again. */
export function readAnew(text: string, file: string): ScenarioReading {
  try {
    const { input, scenario } = loadScenario(text, file);
    const [log] = logPathsOf(scenario);
    if (log !== undefined) return unreadable(scenario, file, log);
    return { input, scenario, problems: [] };
  } catch (error) {
    if (!(error instanceof ScenarioError)) throw error;
    return { input: null, scenario: null, problems: error.problems };
  }
}

/** A page has no files beside it. */
function unreadable({ demand }: Scenario, file: string, log: string): ScenarioReading {
  const path = demand.replay?.log === log ? "demand.replay.log" : "startsFrom.log";
  const message = `names a ticket log, ${log}, which the dashboard can't read: simulate and compare such a scenario on the command line`;
  return {
    input: null,
    scenario: null,
    problems: [{ file, line: 1, column: 1, path, message }],
  };
}
