import { dayTime } from "../../model/localDay.ts";
import { instantOnDay, localDayAt } from "../../model/zone.ts";

/**
 * Whether an instant is the midnight with which the local day of a later one begins. Where it can't have come before that, it was
 * told by its date alone: what is resolved on the day of its opening isn't resolved before. Unix epoch ms.
 */
export function isDayAlone(timezone: string, at: number, later: number): boolean {
  if (!(at < later) || later - at > longestDay) return false;
  return at === instantOnDay(timezone, localDayAt(timezone, later), 0);
}

/** When the clocks go back. */
const longestDay = dayTime + 2 * 3_600_000;
