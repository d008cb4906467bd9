import { SimulationError } from "../engine/simulationError.ts";

/** The error that ended a worker thread; where that was a lack of memory, in words that say what to look at. */
export function whyWorkerDied(error: Error): Error {
  if (!("code" in error) || error.code !== "ERR_WORKER_OUT_OF_MEMORY") return error;
  return new SimulationError(
    "a run takes more memory than there is: too many tickets are open at once for this machine, so look at ticketsPerWeek and at how many agents there are",
    { cause: error },
  );
}
