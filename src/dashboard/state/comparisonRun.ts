import { type ReadonlySignal, signal } from "@preact/signals";
import type { PaybackOf } from "../../experiment/payback/paybacks.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import type { RunResult } from "./runResult.ts";
import { keepingFiner } from "./keepingFiner.ts";
import type { ComparisonJson } from "../../experiment/resultJson.ts";

export type RunStatus =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly of: number }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly message: string };

export interface RunJob {
  readonly ids: readonly string[];
  readonly fingerprints: readonly string[];
  readonly scenarios: readonly Scenario[];
  readonly payback: PaybackOf;
}

export interface CompareOptions {
  readonly replications: number;
  readonly payback: PaybackOf;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
}

/** Simulates scenarios on common random numbers and compares them with the first. */
export type Compare = (
  scenarios: readonly Scenario[],
  options: CompareOptions,
) => Promise<ComparisonJson>;

/**
 * Simulates the latest job only: a new one stops the one before. A few replications come first, so
 * that there is something to see at once; then as many as asked for.
 */
export class ComparisonRun {
  readonly status: ReadonlySignal<RunStatus>;
  readonly result: ReadonlySignal<RunResult | null>;
  readonly #status = signal<RunStatus>({ kind: "idle" });
  readonly #result = signal<RunResult | null>(null);
  readonly #compare: Compare;
  #running: AbortController | null = null;

  constructor(compare: Compare) {
    this.#compare = compare;
    this.status = this.#status;
    this.result = this.#result;
  }

  /** Shows results that came with the page. */
  show(result: RunResult | null): void {
    this.cancel();
    this.#result.value = result;
    this.#status.value = { kind: "idle" };
  }

  cancel(): void {
    if (this.#running === null) return;
    this.#running.abort();
    this.#running = null;
    this.#status.value = { kind: "cancelled" };
  }

  async start(job: RunJob, stages: readonly number[]): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#status.value = { kind: "running", done: 0, of: 1 };
    try {
      for (const replications of stages) await this.#stage(job, replications, running.signal);
      if (this.#running === running) this.#status.value = { kind: "idle" };
    } catch (error) {
      if (this.#running === running)
        this.#status.value = {
          kind: "failed",
          message: error instanceof Error ? error.message : String(error),
        };
    }
    if (this.#running === running) this.#running = null;
  }

  async #stage(job: RunJob, replications: number, signal: AbortSignal): Promise<void> {
    const comparison = await this.#compare(job.scenarios, {
      replications,
      payback: job.payback,
      signal,
      onProgress: (done, of) => {
        if (!signal.aborted) this.#status.value = { kind: "running", done, of };
      },
    });
    signal.throwIfAborted();
    const result = {
      comparison,
      ids: job.ids,
      fingerprints: job.fingerprints,
      simulatedAt: Date.now(),
    };
    this.#result.value = keepingFiner(this.#result.value, result);
  }
}
