import type {
  Asked,
  Execution,
  Outcomes,
  RunnableScenario,
  Work,
} from "../../execution/execution.ts";

/**
 * Runs only those replications that weren't run before, since a replication's result depends on
 * nothing but the compiled scenario, the seed and its number: after a change of one scenario the
 * others' are there already. The results of the latest `mostKept` scenarios are kept.
 */
export function rememberingExecution(inner: Execution, mostKept = 24): Execution {
  const kept = new Map<string, Map<string, Outcomes[Asked]>>();
  return {
    async run<A extends Asked>(
      work: Work<A>,
      onResult: (job: number, result: Outcomes[A]) => void,
      signal?: AbortSignal,
    ) {
      const known = work.scenarios.map((scenario) => resultsOf(kept, scenario, mostKept));
      const places: number[] = [];
      for (const [place, job] of work.jobs.entries()) {
        const result = known[job.scenario].get(keyOf(work, job.replication));
        if (result === undefined) places.push(place);
        else onResult(place, result as Outcomes[A]);
      }
      if (places.length === 0) return signal?.throwIfAborted();
      const missing = { ...work, jobs: places.map((place) => work.jobs[place]) };
      await inner.run(
        missing,
        (at, result) => {
          const { scenario, replication } = missing.jobs[at];
          known[scenario].set(keyOf(work, replication), result);
          onResult(places[at], result);
        },
        signal,
      );
    },
    close: () => inner.close(),
  };
}

function keyOf({ asked, seed }: Work, replication: number): string {
  return `${asked} ${replication} ${seed}`;
}

function resultsOf(
  kept: Map<string, Map<string, Outcomes[Asked]>>,
  scenario: RunnableScenario,
  mostKept: number,
): Map<string, Outcomes[Asked]> {
  const key = JSON.stringify(scenario, plain);
  const results = kept.get(key) ?? new Map<string, Outcomes[Asked]>();
  kept.delete(key);
  kept.set(key, results);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? "");
  return results;
}

/** Typed arrays as text, and numbers that JSON has no word for. */
function plain(_: string, value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return (value as unknown as readonly number[]).join();
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}
