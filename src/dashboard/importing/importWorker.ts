import "../withoutEval.ts";
import { fittedPriorities } from "../../fit/fitBasis.ts";
import { importFiles, type ImportProgress } from "../../import/importFiles.ts";
import { setAsideCsv } from "../../import/setAside/setAsideCsv.ts";
import type { SetAsideRow } from "../../import/setAside/setAsideRow.ts";
import type { TicketLog } from "../../log/ticketLog.ts";
import { fitDesk } from "./fitDesk.ts";
import { importedGroups } from "./importedGroups.ts";
import type { ImportReply, ImportRequest } from "./importProtocol.ts";

let log: TicketLog | null = null;

globalThis.addEventListener("message", ({ data }: MessageEvent<ImportRequest>) => {
  answer(data).then(reply, (error: unknown) =>
    reply({ kind: "failed", message: error instanceof Error ? error.message : String(error) }),
  );
});

function reply(message: ImportReply): void {
  globalThis.postMessage(message, { transfer: [] });
}

async function answer(request: ImportRequest): Promise<ImportReply> {
  if (request.kind === "fit") return { kind: "fitted", ...fitDesk(imported(), request) };
  const { extractedAt = {}, ...told } = request.answers;
  const sources = request.files.map((file) => ({
    name: file.name,
    size: file.size,
    bytes: file.stream(),
    ...(Object.hasOwn(extractedAt, file.name) && { extractedAt: extractedAt[file.name] }),
  }));
  const result = await importFiles(sources, {
    ...told,
    onProgress: atMostEvery(
      100,
      (progress: ImportProgress) => reply({ kind: "progress", progress }),
      isRead,
    ),
  });
  log = result.log;
  return {
    kind: "imported",
    report: result.report,
    groups: log === null ? [] : importedGroups(log),
    priorities: log === null ? [] : fittedPriorities(log),
    setAside: fileOf(result.setAside),
  };
}

/** As a file, which needs no worker to be saved later, and which the browser may keep off its memory. */
function fileOf(rows: readonly SetAsideRow[]): Blob | null {
  return rows.length === 0 ? null : new Blob([...setAsideCsv(rows)], { type: "text/csv" });
}

function imported(): TicketLog {
  if (log === null) throw new Error("a fit needs an imported log, and there is none");
  return log;
}

/** The last that is told of a file, before a log is made of it. */
function isRead({ bytes, size }: ImportProgress): boolean {
  return bytes === size;
}

/** Passes calls on, no two of them within so many milliseconds, but those that must be. */
function atMostEvery<T>(
  time: number,
  tell: (value: T) => void,
  must: (value: T) => boolean,
): (value: T) => void {
  let last = -Infinity;
  return (value) => {
    if (performance.now() - last < time && !must(value)) return;
    last = performance.now();
    tell(value);
  };
}
