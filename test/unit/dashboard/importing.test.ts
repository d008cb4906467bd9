import { expect, test } from "vitest";
import { Importing, noAnswers } from "../../../src/dashboard/importing/importing.ts";
import type { ImportReply } from "../../../src/dashboard/importing/importProtocol.ts";
import type { ImportReport } from "../../../src/import/importReport.ts";

const report = { rows: 3, problems: [], proposal: null, statuses: [] } as unknown as ImportReport;
const groups = [{ name: "Desk", tier: "L1", visits: 3 }];
const setAside = new Blob(["a row"]);
const imported = { report, groups, priorities: ["High"], setAside };
const desk = { name: "Desk", staffing: null, promises: null };
const fitted = { kind: "fitted", text: "", warnings: [], backtest: [] } as unknown as ImportReply;
const failed = { kind: "failed", message: "a fit needs at least one complete ticket" } as const;

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
  workers[0].answer({ kind: "imported", ...imported });
  await done;
  expect(one.phase.value).toEqual({ kind: "review", failure: null, ...imported });
});

test("a file of which nothing could be imported is refused with its report and the rows set aside", async () => {
  const { one, workers } = importing();
  const done = one.read([], noAnswers);
  workers[0].answer({ kind: "imported", ...imported, groups: [] });
  await done;
  expect(one.phase.value).toEqual({ kind: "refused", report, setAside });
});

test("cancelling ends the worker, and what it still says is not heard", () => {
  const { one, workers } = importing();
  void one.read([], noAnswers);
  one.cancel();
  expect(workers[0].isTerminated).toBe(true);
  workers[0].answer({ kind: "progress", progress: { file: "a", bytes: 1, size: 2, rows: 1 } });
  workers[0].answer({ kind: "imported", ...imported });
  expect(one.phase.value).toEqual({ kind: "choosing" });
});

test("after a cancelled import another can be begun", async () => {
  const { one, workers } = importing();
  void one.read([], noAnswers);
  one.cancel();
  const done = one.read([], noAnswers);
  workers[1].answer({ kind: "imported", ...imported });
  await done;
  expect(one.phase.value.kind).toBe("review");
});

/** An import that has been read, and its worker. */
async function reviewing() {
  const { one, workers } = importing();
  const done = one.read([], noAnswers);
  workers[0].answer({ kind: "imported", ...imported });
  await done;
  return { one, workers };
}

test("a fit that fails goes back to what was said of the desk, with why", async () => {
  const { one, workers } = await reviewing();
  one.draft.value = { ...one.draft.value, name: "Ours" };
  const fit = one.fit(desk, null);
  expect(one.phase.value.kind).toBe("fitting");
  workers[0].answer(failed);
  await fit;
  expect(one.phase.value).toEqual({ kind: "review", failure: failed.message, ...imported });
  expect(one.draft.value.name).toBe("Ours");
});

test("from a fitted desk there is a way back to what was said of it", async () => {
  const { one, workers } = await reviewing();
  const fit = one.fit(desk, null);
  workers[0].answer(fitted);
  await fit;
  expect(one.phase.value.kind).toBe("fitted");
  one.review();
  expect(one.phase.value).toEqual({ kind: "review", failure: null, ...imported });
});

test("groups that were moved are read anew before the fit", async () => {
  const { one, workers } = await reviewing();
  const tiers = [{ tier: "L2", groups: ["Desk"] }];
  const fit = one.fit(desk, tiers);
  workers[0].answer({ kind: "imported", ...imported });
  await Promise.resolve();
  await new Promise((resolve) => setTimeout(resolve));
  workers[0].answer(fitted);
  await fit;
  expect(workers[0].asked.slice(1)).toEqual([
    { kind: "import", files: [], answers: { ...noAnswers, tiers } },
    { kind: "fit", ...desk },
  ]);
});

test("a fit that is stopped can be asked for again: the export is read anew for it", async () => {
  const { one, workers } = await reviewing();
  void one.fit(desk, null);
  one.stop();
  expect(workers[0].isTerminated).toBe(true);
  expect(one.phase.value.kind).toBe("review");
  void one.fit(desk, null);
  expect(workers[1].asked).toEqual([{ kind: "import", files: [], answers: noAnswers }]);
});

test("the same files read again, in another zone, leave what was said; other files don't", async () => {
  const { one, workers } = await reviewing();
  one.draft.value = { ...one.draft.value, name: "Ours" };
  const again = one.read(one.files, { ...noAnswers, timezone: "UTC" });
  workers[0].answer({ kind: "imported", ...imported });
  await again;
  expect(one.draft.value.name).toBe("Ours");
  const other = one.read([new File([], "other-desk.csv")], noAnswers);
  workers[0].answer({ kind: "imported", ...imported });
  await other;
  expect(one.draft.value.name).toBe("Other desk");
});

test("an import that is left in the middle keeps what was said, and ends its worker", async () => {
  const { one, workers } = await reviewing();
  one.draft.value = { ...one.draft.value, name: "Ours" };
  one.stop();
  expect(workers[0].isTerminated).toBe(true);
  expect([one.phase.value.kind, one.draft.value.name]).toEqual(["review", "Ours"]);
  void one.read([], noAnswers);
  one.stop();
  expect(one.phase.value.kind).toBe("choosing");
});

test("a worker that fails while reading says why, and one that never started says so", async () => {
  const { one, workers } = importing();
  const read = one.read([], noAnswers);
  workers[0].answer(failed);
  await read;
  expect(one.phase.value).toEqual(failed);
  const again = one.read([], noAnswers);
  workers[0].dispatchEvent(new Event("error"));
  await again;
  expect(one.phase.value).toMatchObject({
    kind: "failed",
    message: expect.stringContaining("could not be started") as unknown,
  });
});
