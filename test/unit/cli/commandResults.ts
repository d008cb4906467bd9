import { expect } from "vitest";
import { runRecorded } from "./recordingEffects.ts";
import { largerDesk, smallDesk } from "./smallDesk.ts";

/** The files that commands find. */
export const files = { "desk.yaml": smallDesk, "larger.yaml": largerDesk };
/** Few replications, to be quick. */
export const few = ["--replications", "3"];
/** The zone of the sample's dates. */
export const zone = ["--timezone", "Europe/Berlin"];

/** What a command prints as JSON; it has nothing to complain of. */
export async function json(args: readonly string[]) {
  const { exitCode, stdout, stderr } = await runRecorded([...args, "--format", "json"], { files });
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout) as Record<string, Record<string, unknown>>;
}

/** Any estimate of `few` replications. */
export const estimate = {
  mean: expect.any(Number),
  low: expect.any(Number),
  high: expect.any(Number),
  n: 3,
};

/** One of the sample's files. */
export const data = (name: string) => new URL(`../../../data/${name}`, import.meta.url).pathname;
