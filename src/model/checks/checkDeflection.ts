import { type DeflectionModel, trueRate } from "../deflectionSchema.ts";
import { formatDuration } from "../duration.ts";
import { momentInRun } from "../momentInRun.ts";
import { shownShare } from "../share.ts";
import { resolveVaried } from "../varied.ts";
import { type Checking, refuse, warn } from "./checking.ts";

/** A session helps, is given up, or neither; and it comes in the run. */
export function checkDeflection(checking: Checking): void {
  for (const [i, deflection] of checking.scenario.deflection.entries()) {
    checkShares(checking, deflection, i);
    checkBegin(checking, deflection, i);
  }
}

function checkShares(checking: Checking, deflection: DeflectionModel, i: number): void {
  const { scenario } = checking;
  const { solves, givenUp, types } = deflection;
  for (const type of types ?? scenario.types.map(({ name }) => name))
    for (const priority of scenario.priorities) {
      const at = { type, priority, visit: "entry" } as const;
      const helped = trueRate(deflection, resolveVaried(solves, at) ?? 0);
      const left = resolveVaried(givenUp, at) ?? 0;
      if (helped + left <= 1 + 1e-9) continue;
      const who = JSON.stringify(type);
      const sum = `${shownShare(helped)} + ${shownShare(left)}`;
      const must = `must, with the share that it truly helps, be at most 100 %, got ${sum}`;
      refuse(checking, ["deflection", i, "givenUp"], `${must} for ${who} of ${priority}`);
      return;
    }
}

function checkBegin(checking: Checking, { from }: DeflectionModel, i: number): void {
  if (from === undefined) return;
  const { start, warmUp, measured } = checking.scenario;
  if (momentInRun(checking.scenario, from) < warmUp + measured) return;
  warn(
    checking,
    ["deflection", i, "from"],
    `lies after the run, which begins on ${start} and lasts ${formatDuration(warmUp + measured)}: it doesn't show`,
  );
}
