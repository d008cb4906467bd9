import { expect, test } from "vitest";
import type { Work } from "../../../src/execution/execution.ts";
import { workerPool } from "../../../src/execution/workerPool.ts";
import type { WorkerPort } from "../../../src/execution/workerPort.ts";
import type { Answer, Request } from "../../../src/execution/workerProtocol.ts";

/** Ports that answer by a script, and tell how many were opened and ended. */
function scripted(answer: (request: Request, port: number) => Promise<Answer>) {
  const log = { opened: 0, ended: 0 };
  const open = (): WorkerPort => {
    const port = log.opened++;
    return {
      ask: (request) => answer(request, port),
      terminate() {
        log.ended++;
      },
    };
  };
  return { log, open };
}

const work = (jobs: number): Work<"measures"> => ({
  asked: "measures",
  scenarios: [],
  seed: "1",
  jobs: Array.from({ length: jobs }, (_, replication) => ({ scenario: 0, replication })),
});

function answered(request: Request): Answer {
  if (!("job" in request)) return { result: null };
  const values = Float64Array.of(request.job.replication);
  return { result: { values, weeklyBacklog: values, events: 0, blockedRules: [] } };
}

test("each job is run once, on at most as many workers as there are jobs", async () => {
  const { log, open } = scripted(async (request) => answered(request));
  const seen: number[] = [];
  await workerPool(8, open).run(work(3), (place, { values }) => {
    expect(values[0]).toBe(place);
    seen.push(place);
  });
  expect(new Set(seen)).toEqual(new Set([0, 1, 2]));
  expect(seen).toHaveLength(3);
  expect(log.opened).toBe(3);
});

test("a free worker takes the next job: a slow one delays nothing but its own", async () => {
  const finish: (() => void)[] = [];
  const { open } = scripted(async (request, port) => {
    if ("job" in request && port === 0) await new Promise<void>((resolve) => finish.push(resolve));
    return answered(request);
  });
  const seen: number[] = [];
  await workerPool(2, open).run(work(5), (place) => {
    seen.push(place);
    if (seen.length === 4) finish[0]();
  });
  expect(seen).toEqual([1, 2, 3, 4, 0]);
});

test("workers stay for the next run, until the pool is closed", async () => {
  const { log, open } = scripted(async (request) => answered(request));
  const pool = workerPool(2, open);
  await pool.run(work(4), () => {});
  await pool.run(work(4), () => {});
  expect(log).toEqual({ opened: 2, ended: 0 });
  pool.close();
  expect(log).toEqual({ opened: 2, ended: 2 });
});

test("a job's failure ends the run with its message, and the workers", async () => {
  const { log, open } = scripted(async (request) =>
    "job" in request && request.job.replication === 2
      ? { error: "no such tier", name: "Error" }
      : answered(request),
  );
  await expect(workerPool(2, open).run(work(9), () => {})).rejects.toThrow("no such tier");
  expect(log.ended).toBe(2);
});

test("a worker's death ends the run with its cause", async () => {
  const { log, open } = scripted(async () => {
    throw new Error("a worker thread stopped with code 1");
  });
  await expect(workerPool(1, open).run(work(1), () => {})).rejects.toThrow("stopped with code 1");
  expect(log.ended).toBe(1);
});

test("an abort ends the run at once with its reason, and the workers", async () => {
  const { log, open } = scripted(async (request) =>
    "job" in request ? new Promise<Answer>(() => {}) : answered(request),
  );
  const controller = new AbortController();
  const run = workerPool(2, open).run(work(9), () => {}, controller.signal);
  setTimeout(() => controller.abort(new Error("changed my mind")));
  await expect(run).rejects.toThrow("changed my mind");
  expect(log.ended).toBe(2);
});

test("a signal aborted before starts nothing", async () => {
  const { log, open } = scripted(async (request) => answered(request));
  const run = workerPool(2, open).run(work(9), () => {}, AbortSignal.abort(new Error("too late")));
  await expect(run).rejects.toThrow("too late");
  expect(log.opened).toBe(0);
});

test.each([0, -1, 1.5])("%s threads are refused", (size) => {
  expect(() =>
    workerPool(size, () => scripted(async (request) => answered(request)).open()),
  ).toThrow(`threads must be a whole number of at least 1, got ${size}`);
});
