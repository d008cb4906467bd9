import { afterAll, expect, test } from "vitest";
import type { Execution, Work } from "../../../src/execution/execution.ts";
import { inThisThread } from "../../../src/execution/inThisThread.ts";
import type { ReplicationResult } from "../../../src/execution/replicationResult.ts";
import { workerThreads } from "../../../src/execution/workerThreads.ts";
import { runnable } from "../../../src/experiment/replicate.ts";
import { simulateLog } from "../../../src/experiment/simulateLog.ts";
import { type FlowSummary, flowSummary } from "../../../src/fit/flowSummary.ts";
import { desk } from "../experiment/desk.ts";

const one = workerThreads(1);
const three = workerThreads(3);
afterAll(() => {
  one.close();
  three.close();
});

const work: Work<"measures"> = {
  asked: "measures",
  scenarios: [runnable(desk()), runnable(desk({}, 3))],
  seed: "1",
  jobs: [0, 1, 2].flatMap((replication) => [0, 1].map((scenario) => ({ scenario, replication }))),
};

async function bytesFrom(execution: Execution, work: Work<"measures">): Promise<number[][]> {
  const results: ReplicationResult[] = [];
  await execution.run(work, (place, result) => {
    results[place] = result;
  });
  return results.map(({ values, weeklyBacklog }) =>
    [values, weeklyBacklog].flatMap(({ buffer }) => Array.from(new Uint8Array(buffer))),
  );
}

test("this thread, one worker thread and three give the same bytes", async () => {
  const expected = await bytesFrom(inThisThread(), work);
  expect(expected).toHaveLength(6);
  expect(expected[0]).not.toEqual(expected[1]);
  expect(await bytesFrom(one, work)).toEqual(expected);
  expect(await bytesFrom(three, work)).toEqual(expected);
});

test("an error in a worker thread comes back with its message", async () => {
  const { model, context } = work.scenarios[0];
  const broken: Work<"measures"> = {
    ...work,
    scenarios: [{ model: { ...model, distributions: [] }, context }],
    jobs: [{ scenario: 0, replication: 0 }],
  };
  let message = "";
  await bytesFrom(inThisThread(), broken).catch((error: Error) => {
    ({ message } = error);
  });
  expect(message).not.toBe("");
  await expect(bytesFrom(one, broken)).rejects.toThrow(message);
});

test("after a failure, an execution runs the next work", async () => {
  expect(await bytesFrom(one, { ...work, jobs: work.jobs.slice(0, 1) })).toHaveLength(1);
});

test.each([
  ["this thread", inThisThread()],
  ["worker threads", three],
])("an abort stops %s between replications, with its reason", async (_, execution) => {
  const controller = new AbortController();
  let done = 0;
  const run = execution.run(
    {
      ...work,
      jobs: Array.from({ length: 50 }, (_, replication) => ({ scenario: 0, replication })),
    },
    () => {
      done++;
      controller.abort(new Error("enough"));
    },
    controller.signal,
  );
  await expect(run).rejects.toThrow("enough");
  expect(done).toBeLessThan(50);
});

test("how tickets flow is the same on any number of threads, and as in a log that is kept", async () => {
  const flows = async (execution: Execution) => {
    const results: FlowSummary[] = [];
    await execution.run({ ...work, asked: "flow" }, (place, result) => {
      results[place] = result;
    });
    return results;
  };
  const logged = work.jobs.map(({ scenario, replication }) =>
    flowSummary(simulateLog(scenario === 0 ? desk() : desk({}, 3), work.seed, { replication })),
  );
  expect(await flows(three)).toEqual(logged);
  expect(await flows(inThisThread())).toEqual(logged);
});
