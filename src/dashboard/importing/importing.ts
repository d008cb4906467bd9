import { type ReadonlySignal, signal } from "@preact/signals";
import type { Staffing } from "../../fit/staffing.ts";
import type { ImportProgress } from "../../import/importFiles.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { ImportedGroup } from "./importedGroups.ts";
import type { FittedDesk, ImportAnswers, ImportReply, ImportRequest } from "./importProtocol.ts";

export type ImportPhase =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly progress: ImportProgress | null }
  /** Nothing was imported: a question to answer, or a file that can't be read. */
  | { readonly kind: "refused"; readonly report: ImportReport }
  | {
      readonly kind: "review";
      readonly report: ImportReport;
      readonly groups: readonly ImportedGroup[];
    }
  | { readonly kind: "fitting" }
  | ({ readonly kind: "fitted" } & FittedDesk)
  | { readonly kind: "failed"; readonly message: string };

export const noAnswers: ImportAnswers = { timezone: null, mapping: null, tiers: null };

/** An import under way, in a worker of its own; cancelling ends the worker and all it was doing. */
export class Importing {
  readonly phase: ReadonlySignal<ImportPhase>;
  readonly #phase = signal<ImportPhase>({ kind: "choosing" });
  readonly #openWorker: () => Worker;
  #worker: Worker | null = null;
  #files: readonly File[] = [];
  #answers: ImportAnswers = noAnswers;

  constructor(openWorker: () => Worker) {
    this.#openWorker = openWorker;
    this.phase = this.#phase;
  }

  get files(): readonly File[] {
    return this.#files;
  }

  get answers(): ImportAnswers {
    return this.#answers;
  }

  async read(files: readonly File[], answers: ImportAnswers): Promise<void> {
    this.#files = files;
    this.#answers = answers;
    this.#phase.value = { kind: "reading", progress: null };
    const reply = await this.#ask({ kind: "import", files, answers });
    if (reply?.kind !== "imported") return;
    const { report, groups } = reply;
    this.#phase.value =
      groups.length === 0 ? { kind: "refused", report } : { kind: "review", report, groups };
  }

  async fit(name: string, staffing: Staffing | null): Promise<void> {
    this.#phase.value = { kind: "fitting" };
    const reply = await this.#ask({ kind: "fit", name, staffing });
    if (reply?.kind === "fitted") this.#phase.value = reply;
  }

  cancel(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#phase.value = { kind: "choosing" };
  }

  /** The answer to a request; undefined where it failed, which the phase then says, or was cancelled. */
  async #ask(request: ImportRequest): Promise<ImportReply | undefined> {
    const worker = (this.#worker ??= this.#openWorker());
    const reply = await answerOf(worker, request, (progress) => {
      if (this.#worker === worker) this.#phase.value = { kind: "reading", progress };
    });
    if (this.#worker !== worker) return undefined;
    if (reply.kind === "failed") this.#phase.value = reply;
    return reply;
  }
}

/** Asks a worker, and waits for its answer; a worker that dies has failed. */
async function answerOf(
  worker: Worker,
  request: ImportRequest,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReply> {
  const done = new AbortController();
  const { signal } = done;
  const answer = new Promise<ImportReply>((resolve) => {
    const onMessage = ({ data }: MessageEvent<ImportReply>) =>
      data.kind === "progress" ? onProgress(data.progress) : resolve(data);
    const onError = ({ message }: ErrorEvent) =>
      resolve({ kind: "failed", message: message || notStarted });
    worker.addEventListener("message", onMessage, { signal });
    worker.addEventListener("error", onError, { signal });
  });
  worker.postMessage(request, []);
  return answer.finally(() => done.abort());
}

const notStarted = "The import’s worker could not be started: reload the page and try again.";

export function openImportWorker(): Worker {
  return new Worker(new URL("./importWorker.ts", import.meta.url), { type: "module" });
}
