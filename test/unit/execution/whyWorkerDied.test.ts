import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { whyWorkerDied } from "../../../src/execution/whyWorkerDied.ts";

/** What ends a worker thread that runs this. */
function deathOf(code: string): Promise<Error> {
  const worker = new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } });
  return new Promise((resolve) => worker.on("error", resolve));
}

it("tells that there is too little memory for the open tickets", async () => {
  const death = await deathOf("const kept = []; for (;;) kept.push({ ticket: kept.length });");
  expect(whyWorkerDied(death)).toMatchObject({
    name: "SimulationError",
    message: expect.stringMatching(/^a run takes more memory than there is: .* ticketsPerWeek/),
    cause: death,
  });
});

it("leaves any other error as it is", async () => {
  const death = await deathOf("throw new Error('at work')");
  expect(whyWorkerDied(death)).toBe(death);
});
