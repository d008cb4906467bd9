import type { Scenario } from "../model/scenarioSchema.ts";
import { type Logs, type Recording, recordingOf } from "./recording.ts";

/** The logs that a scenario replays and starts from, null where it doesn't. */
export interface Recordings {
  readonly replay: Recording | null;
  readonly backlog: Recording | null;
  /** The first arrival of a log it starts from, or 0: until then calendars have to reach back. */
  readonly earliest: number;
}

/** Reads the logs a scenario names, in the scenario's words. */
export function readRecordings(scenario: Scenario, logs: Logs, startsAt: number): Recordings {
  const { demand, startsFrom } = scenario;
  const replay =
    demand.replay === undefined ? null : recordingOf(scenario, demand.replay, { logs, startsAt });
  const backlog =
    typeof startsFrom === "object" ? recordingOf(scenario, startsFrom, { logs, startsAt }) : null;
  return {
    replay,
    backlog,
    earliest: backlog === null ? 0 : Math.min(0, earliestArrival(backlog)),
  };
}

function earliestArrival({ log, shift }: Recording): number {
  let earliest = 0;
  for (let row = 0; row < log.tickets.length; row++)
    earliest = Math.min(earliest, log.tickets.columns.arrivedAt[row] + shift);
  return earliest;
}
