import { checkCases, type ImportJob } from "./import/importJob.ts";

/** Checks imports in a process of its own, one job a message; tells of each case that it begins, so that one that never ends is known. */
process.on("message", (job: ImportJob) => {
  checkCases(job, (begun) => process.send?.({ begun })).then(
    (checked) => process.send?.({ checked }),
    (error: unknown) => {
      throw error;
    },
  );
});
