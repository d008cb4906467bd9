import { formatDuration } from "../duration.ts";
import { type Checking, refuse } from "./checking.ts";

const week = 604_800_000;
const longestRun = 200 * 52 * week;

/** The measured window is made of whole weeks, so that every hour of the week weighs the same in it. */
export function checkTimes(checking: Checking): void {
  const { warmUp, measured, cap = warmUp + measured } = checking.scenario;
  for (const [name, time] of Object.entries({ warmUp, measured }))
    if (time % week !== 0)
      refuse(checking, [name], `must be whole weeks, got ${formatDuration(time)}`);
  if (measured === 0) refuse(checking, ["measured"], "must be at least 1 week, got 0");
  if (warmUp + measured + cap > longestRun)
    refuse(
      checking,
      ["measured"],
      `must be at most 200 years together with warmUp and cap, got ${formatDuration(warmUp + measured + cap)}`,
    );
}
