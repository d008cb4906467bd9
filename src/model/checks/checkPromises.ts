import type { PromiseModel } from "../promiseSchema.ts";
import { shownShare } from "../share.ts";
import { resolveVaried } from "../varied.ts";
import { type Checking, refuse, warn } from "./checking.ts";

/** A promise covers somebody, and what it pauses for can happen. */
export function checkPromises(checking: Checking): void {
  const { scenario, names } = checking;
  scenario.promises.forEach((promise, i) => {
    const covered = names.type.some((type) =>
      names.priority.some((priority) => isCovered(promise, type, priority)),
    );
    if (!covered) warn(checking, ["promises", i], "covers no ticket: its limits fit none");
    checkReminders(checking, promise, i);
    const cap = promise.penalty?.cap;
    if (cap !== undefined && cap < (promise.penalty?.once ?? 0))
      refuse(
        checking,
        ["promises", i, "penalty", "cap"],
        `must be at least once, which is ${promise.penalty?.once}, got ${cap}`,
      );
  });
}

function checkReminders(checking: Checking, { reminders }: PromiseModel, i: number): void {
  reminders.forEach((share, j) => {
    const path = ["promises", i, "reminders", j];
    if (share === 0) refuse(checking, path, "must be above 0 %");
    else if (j > 0 && share <= reminders[j - 1])
      refuse(
        checking,
        path,
        `must be above the one before it, ${shownShare(reminders[j - 1])}, got ${shownShare(share)}`,
      );
  });
}

function isCovered(promise: PromiseModel, type: string, priority: string): boolean {
  const { types, priorities } = promise.covers;
  return (
    (types?.includes(type) ?? true) &&
    (priorities?.includes(priority) ?? true) &&
    resolveVaried(promise.limit, { type, priority, visit: "entry" }) !== undefined
  );
}
