import { localDayOf } from "./localDay.ts";
import type { MomentModel } from "./momentSchema.ts";
import { startOf } from "./startOf.ts";
import { instantOnDay } from "./zone.ts";

/** When a moment on the wall clock comes in the run: ms since its start, below 0 before it. */
export function momentInRun(
  run: { readonly timezone: string; readonly start: string },
  { date, minutes }: MomentModel,
): number {
  return instantOnDay(run.timezone, localDayOf(date), minutes) - startOf(run);
}
