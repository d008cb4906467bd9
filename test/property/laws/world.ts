import type { Logs } from "../../../src/engine/recording.ts";
import { logPathsOf } from "../../../src/model/logPaths.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import type { Scenario, ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { without } from "../without.ts";
import { play, type Played } from "./play.ts";

const week = 604_800_000;

/** A support structure, its run, and the runs of others that a law compares it with. */
export interface World {
  readonly input: ScenarioInput;
  readonly scenario: Scenario;
  /** Its first replication. */
  readonly run: Played;
  /** A run of another structure, or another replication of this one. */
  play(input: ScenarioInput, replication?: number): Played;
}

/** The world of a scenario; null where the scenario is refused. */
export function worldOf(input: ScenarioInput): World | null {
  const { scenario } = parseScenario(input);
  if (scenario === null) return null;
  let run: Played | null = null;
  return {
    input,
    scenario,
    get run() {
      return (run ??= play(scenario, 0, logsOf(scenario, input)));
    },
    play: (other, replication = 0) => play(taken(other), replication, logsOf(taken(other), input)),
  };
}

function taken(input: ScenarioInput): Scenario {
  const { scenario, errors } = parseScenario(input);
  if (scenario !== null) return scenario;
  const [{ path, message }] = errors;
  throw new Error(`the compared scenario is refused: ${path.join(".")} ${message}`);
}

/** Where a scenario replays a log, or starts from one, that is what the structure itself did from three days before it to long after. */
function logsOf(scenario: Scenario, input: ScenarioInput): Logs {
  const paths = logPathsOf(scenario);
  if (paths.length === 0) return new Map();
  const rest = without(input, "startsFrom");
  const demand = without(input.demand ?? {}, "replay");
  const start = new Date(Date.parse(scenario.start) - 3 * 86_400_000).toISOString().slice(0, 10);
  const measured = `${scenario.warmUp + scenario.measured + week} ms`;
  const { log } = play(taken({ ...rest, demand, start, warmUp: "0 min", measured }), 1);
  return new Map(paths.map((path) => [path, log]));
}
