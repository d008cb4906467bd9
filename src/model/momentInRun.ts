import { localDayOf } from "./localDay.ts";
import type { MomentModel } from "./momentSchema.ts";
import { instantOnDay } from "./zone.ts";

/** When a moment on the wall clock comes in the run: ms since its start, below 0 before it. */
export function momentInRun(
  { timezone, start }: { readonly timezone: string; readonly start: string },
  { date, minutes }: MomentModel,
): number {
  const startsAt = instantOnDay(timezone, localDayOf(start), 0);
  return instantOnDay(timezone, localDayOf(date), minutes) - startsAt;
}
