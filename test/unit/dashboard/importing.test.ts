import { expect, test } from "vitest";
import { Importing, noAnswers } from "../../../src/dashboard/importing/importing.ts";
import type { ImportReply } from "../../../src/dashboard/importing/importProtocol.ts";
import type { ImportReport } from "../../../src/import/importReport.ts";

const report = { rows: 3, problems: [] } as unknown as ImportReport;
const groups = [{ name: "Desk", tier: "L1", visits: 3 }];

/** A worker whose answers are given by hand. */
class FakeWorker extends EventTarget {
  readonly asked: unknown[] = [];
  isTerminated = false;
  postMessage(request: unknown): void {
    this.asked.push(request);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  answer(reply: ImportReply): void {
    this.dispatchEvent(new MessageEvent("message", { data: reply }));
  }
}

function importing() {
  const workers: FakeWorker[] = [];
  const one = new Importing(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as unknown as Worker;
  });
  return { one, workers };
}

test("a file is read with its progress told, and reviewed", async () => {
  const { one, workers } = importing();
  const done = one.read([], noAnswers);
  const progress = { file: "a.csv", bytes: 10, size: 20, rows: 1 };
  workers[0].answer({ kind: "progress", progress });
  expect(one.phase.value).toEqual({ kind: "reading", progress });
  workers[0].answer({ kind: "imported", report, groups });
  await done;
  expect(one.phase.value).toEqual({ kind: "review", report, groups });
});

test("a file of which nothing could be imported is refused with its report", async () => {
  const { one, workers } = importing();
  const done = one.read([], noAnswers);
  workers[0].answer({ kind: "imported", report, groups: [] });
  await done;
  expect(one.phase.value).toEqual({ kind: "refused", report });
});

test("cancelling ends the worker, and what it still says is not heard", () => {
  const { one, workers } = importing();
  void one.read([], noAnswers);
  one.cancel();
  expect(workers[0].isTerminated).toBe(true);
  workers[0].answer({ kind: "progress", progress: { file: "a", bytes: 1, size: 2, rows: 1 } });
  workers[0].answer({ kind: "imported", report, groups });
  expect(one.phase.value).toEqual({ kind: "choosing" });
});

test("after a cancelled import another can be begun", async () => {
  const { one, workers } = importing();
  void one.read([], noAnswers);
  one.cancel();
  const done = one.read([], noAnswers);
  workers[1].answer({ kind: "imported", report, groups });
  await done;
  expect(one.phase.value.kind).toBe("review");
});

test("a worker that fails says why, and one that never started says so", async () => {
  const { one, workers } = importing();
  const fit = one.fit("Desk", null);
  workers[0].answer({ kind: "failed", message: "a fit needs at least one complete ticket" });
  await fit;
  expect(one.phase.value).toEqual({
    kind: "failed",
    message: "a fit needs at least one complete ticket",
  });
  const again = one.fit("Desk", null);
  workers[0].dispatchEvent(new Event("error"));
  await again;
  expect(one.phase.value).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("could not be started") as unknown,
  });
});
