import { expect, test } from "vitest";
import {
  type Compare,
  ComparisonRun,
  type RunJob,
} from "../../../src/dashboard/state/comparisonRun.ts";
import { comparisonOf, desk } from "./comparison.ts";

const job = (id: string): RunJob => ({
  ids: [id],
  fingerprints: [id],
  scenarios: [],
  payback: "all",
});
const comparison = comparisonOf([desk("Now", {})], {});

/** Compares when told to, and remembers what it was asked. */
function byHand() {
  const asked: {
    replications: number;
    finish: () => void;
    fail: (error: Error) => void;
    signal: AbortSignal;
  }[] = [];
  const compare: Compare = async (_, { replications, signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
      asked.push({ replications, signal, finish: () => resolve(comparison), fail: reject });
    });
  return { compare, asked };
}

const turn = async () => new Promise((resolve) => setTimeout(resolve));

test("a first look comes before as many replications as were asked for", async () => {
  const { compare, asked } = byHand();
  const run = new ComparisonRun(compare);
  const done = run.start(job("a"), [5, 20]);
  asked[0].finish();
  await turn();
  expect(run.result.value?.ids).toEqual(["a"]);
  expect(run.status.value.kind).toBe("running");
  asked[1].finish();
  await done;
  expect(asked.map(({ replications }) => replications)).toEqual([5, 20]);
  expect(run.status.value).toEqual({ kind: "idle" });
});

test("a new job stops the one before, whose results never show", async () => {
  const { compare, asked } = byHand();
  const run = new ComparisonRun(compare);
  const first = run.start(job("a"), [20]);
  const second = run.start(job("b"), [20]);
  expect(asked[0].signal.aborted).toBe(true);
  asked[1].finish();
  await Promise.all([first, second]);
  expect(run.result.value?.ids).toEqual(["b"]);
  expect(run.status.value).toEqual({ kind: "idle" });
});

test("a cancelled job leaves the results that were there", async () => {
  const { compare, asked } = byHand();
  const run = new ComparisonRun(compare);
  run.show({ comparison, ids: ["old"], fingerprints: ["old"] });
  const done = run.start(job("a"), [20]);
  run.cancel();
  await done;
  expect(asked[0].signal.aborted).toBe(true);
  expect(run.result.value?.ids).toEqual(["old"]);
  expect(run.status.value).toEqual({ kind: "cancelled" });
});

test("a failure is told in its own words", async () => {
  const { compare, asked } = byHand();
  const run = new ComparisonRun(compare);
  const done = run.start(job("a"), [20]);
  asked[0].fail(new Error("scenarios of a comparison must have the same currency"));
  await done;
  expect(run.status.value).toEqual({
    kind: "failed",
    message: "scenarios of a comparison must have the same currency",
  });
});
