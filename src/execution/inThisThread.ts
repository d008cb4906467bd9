import type { Execution } from "./execution.ts";
import { runAsked } from "./runAsked.ts";

/** Runs one replication after the other in this thread, and lets other things happen between two. */
export function inThisThread(): Execution {
  return {
    async run({ asked, scenarios, seed, jobs }, onResult, signal) {
      for (const [place, { scenario, replication }] of jobs.entries()) {
        signal?.throwIfAborted();
        onResult(place, runAsked(asked, scenarios[scenario], { seed, replication }));
        await nextTurn();
      }
      signal?.throwIfAborted();
    },
    close() {},
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
