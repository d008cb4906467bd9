import { localDayOf, weekdayOf } from "./localDay.ts";
import type { TeamModel } from "./tierSchema.ts";

/** Whether a shift with somebody in it begins on one of these local dates, the last of them included; around the clock one does each day. */
export function hasShift({ shifts, holidays }: TeamModel, from: string, to: string): boolean {
  const closed = new Set(holidays.map(localDayOf));
  const first = localDayOf(from);
  // so many weeks have each day of the week once more than there are holidays
  const last = Math.min(localDayOf(to), first + 7 * (closed.size + 1) - 1);
  for (let day = first; day <= last; day++) {
    if (closed.has(day)) continue;
    const isOn = ({ days, agents }: NonNullable<typeof shifts>[number]) =>
      agents > 0 && days.includes(weekdayOf(day));
    if (shifts === undefined || shifts.some(isOn)) return true;
  }
  return false;
}
