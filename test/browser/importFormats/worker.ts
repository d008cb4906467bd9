import { importedBytes } from "./importedBytes.ts";

export type ImportedInWorker = Awaited<ReturnType<typeof importedBytes>>;

globalThis.addEventListener("message", ({ data }: MessageEvent<Uint8Array>) => {
  importedBytes(data).then(
    (imported) => globalThis.postMessage(imported, { transfer: [] }),
    (error: unknown) =>
      globalThis.postMessage({ log: String(error), report: null }, { transfer: [] }),
  );
});
