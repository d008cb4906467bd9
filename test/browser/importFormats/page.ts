import type { ImportedInWorker } from "./worker.ts";

declare global {
  var importInWorker: (bytes: readonly number[]) => Promise<ImportedInWorker>;
}

globalThis.importInWorker = async (bytes) => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const imported = await new Promise<ImportedInWorker>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<ImportedInWorker>) => resolve(data));
    worker.addEventListener("error", ({ message }) => reject(new Error(message)));
    worker.postMessage(Uint8Array.from(bytes), { transfer: [] });
  });
  worker.terminate();
  return imported;
};
