import { parentPort } from "node:worker_threads";
import { checkStructures, type StructureJob } from "./structureJob.ts";

/** Checks structures, one job a message; tells of each structure that it begins, so that one that never ends is known. */
parentPort?.on("message", (job: StructureJob) => {
  const tell = (message: unknown) =>
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort!.postMessage(message);
  tell({ checked: checkStructures(job, (begun) => tell({ begun })) });
});
