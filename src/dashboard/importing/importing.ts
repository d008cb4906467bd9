import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { ImportProgress } from "../../import/importFiles.ts";
import type { ImportReport } from "../../import/importReport.ts";
import type { TierMapping } from "../../import/tiers/tierMapping.ts";
import { type DeskDraft, newDraft } from "./deskDraft.ts";
import { type MappingDraft, type Meaning, meaningOf } from "./mappingDraft.ts";
import type {
  DeskStatements,
  FittedDesk,
  ImportAnswers,
  ImportedDesk,
  ImportReply,
  ImportRequest,
} from "./importProtocol.ts";

export type ImportPhase =
  | { readonly kind: "choosing" }
  | { readonly kind: "reading"; readonly progress: ImportProgress | null }
  /** Nothing was imported: a question to answer, or a file that can't be read. */
  | { readonly kind: "refused"; readonly report: ImportReport; readonly setAside: Blob | null }
  /** `failure`: why what was stated there couldn't be fitted. */
  | ({ readonly kind: "review"; readonly failure: string | null } & ImportedDesk)
  | { readonly kind: "fitting" }
  | ({ readonly kind: "fitted" } & FittedDesk)
  | { readonly kind: "failed"; readonly message: string };

export const noAnswers: ImportAnswers = {};

/** What the first step says of any file that is chosen or dropped. */
export interface FirstStep {
  readonly told: ImportAnswers;
  /** Names of the files that a mapping and tiers were taken from; empty where there are none. */
  readonly mappingFile: string;
  readonly tiersFile: string;
}

/**
 * An import under way, in a worker of its own. Cancelling ends the worker and all it was doing;
 * stopping ends the worker and keeps what has been said of the desk.
 */
export class Importing {
  readonly phase: ReadonlySignal<ImportPhase>;
  /** What is being said of the desk that was read; it stays from a fit to the next. */
  readonly draft: Signal<DeskDraft> = signal(newDraft([], ""));
  /** It stays from a file to the next. */
  readonly first: Signal<FirstStep> = signal({ told: noAnswers, mappingFile: "", tiersFile: "" });
  readonly #phase = signal<ImportPhase>({ kind: "choosing" });
  readonly #openWorker: () => Worker;
  #worker: Worker | null = null;
  #files: readonly File[] = [];
  #answers: ImportAnswers = noAnswers;
  #imported: ImportedDesk | null = null;
  #meaning: Meaning | null = null;

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

  /** What columns and statuses were taken for, and what has been said of that; null where a product is known. */
  get meaning(): Meaning | null {
    return this.#meaning;
  }

  /** Keeps what is being said of columns and statuses; `read` it to have it heeded. */
  mean(draft: MappingDraft): void {
    if (this.#meaning !== null) this.#meaning = { ...this.#meaning, draft };
  }

  /** Reads files; the same ones again, in another zone say, leave what has been said of the desk. */
  async read(files: readonly File[], answers: ImportAnswers): Promise<void> {
    const isAgain = files === this.#files;
    if (!isAgain) this.#meaning = null;
    this.#files = files;
    this.#imported = null;
    this.#imported = await this.#import(answers);
    if (this.#imported === null) return;
    const { groups } = this.#imported;
    const { tierOf } = this.draft.value;
    if (!isAgain || !groups.every(({ name }) => tierOf.has(name)))
      this.draft.value = newDraft(groups, files[0]?.name ?? "");
    this.review();
  }

  /**
   * Fits a scenario to what was read; read anew where groups were moved, and where a fit that was
   * stopped took the log with its worker.
   *
   * @param tiers Where groups were moved, which group is which tier now; else null.
   */
  async fit(desk: DeskStatements, tiers: TierMapping | null): Promise<void> {
    if (tiers !== null || this.#worker === null) {
      const imported = await this.#import(
        tiers === null ? this.#answers : { ...this.#answers, tiers },
      );
      if (imported === null) return;
      this.#imported = imported;
    }
    this.#phase.value = { kind: "fitting" };
    const reply = await this.#ask({ kind: "fit", ...desk });
    if (reply?.kind === "fitted") this.#phase.value = reply;
    else if (reply?.kind === "failed") this.review(reply.message);
  }

  /** Goes back to what was read and what has been said of it. */
  review(failure: string | null = null): void {
    if (this.#imported !== null) this.#phase.value = { kind: "review", failure, ...this.#imported };
  }

  /** Ends what is under way, and goes back to what has been said of the desk, if anything could be. */
  stop(): void {
    this.#endWorker();
    const { kind } = this.#phase.value;
    if (kind === "review" || kind === "fitted") return;
    if (this.#imported === null) this.#phase.value = { kind: "choosing" };
    else this.review();
  }

  cancel(): void {
    this.#endWorker();
    this.#phase.value = { kind: "choosing" };
  }

  #endWorker(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }

  /** What was read; null where that failed, was refused or cancelled, which the phase then says. */
  async #import(answers: ImportAnswers): Promise<ImportedDesk | null> {
    this.#answers = answers;
    this.#phase.value = { kind: "reading", progress: null };
    const reply = await this.#ask({ kind: "import", files: this.#files, answers });
    if (reply?.kind === "failed") this.#phase.value = reply;
    if (reply?.kind !== "imported") return null;
    const { report, groups, priorities, setAside } = reply;
    this.#meaning = meaningOf(this.#meaning, report);
    if (groups.length > 0) return { report, groups, priorities, setAside };
    this.#phase.value = { kind: "refused", report, setAside };
    return null;
  }

  /** The answer to a request; undefined where it was cancelled. */
  async #ask(request: ImportRequest): Promise<ImportReply | undefined> {
    const worker = (this.#worker ??= this.#openWorker());
    const reply = await answerOf(worker, request, (progress) => {
      if (this.#worker === worker) this.#phase.value = { kind: "reading", progress };
    });
    return this.#worker === worker ? reply : undefined;
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
