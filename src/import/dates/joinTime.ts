import { dayTime } from "../../model/localDay.ts";
import { formatBits } from "./dateFormat.ts";
import type { DateText } from "./dateText.ts";
import type { TimeOfDayText } from "./timeOfDayText.ts";

const epochs = formatBits["epoch-seconds"] | formatBits["epoch-milliseconds"];

/**
 * Gives a date the time of day that stands beside it. A date that has a time of its own, other than
 * midnight, keeps it: false, unless both are the same.
 */
export function joinTime(date: DateText, beside: TimeOfDayText): boolean {
  if (date.family === "unreadable") return true;
  const isEpoch = (date.fits & epochs) !== 0;
  if (isEpoch || date.time !== 0 || date.clock !== "plain")
    return date.time === beside.time && date.clock === beside.clock;
  date.value += date.family === "number" ? beside.time / dayTime : beside.time;
  date.time = beside.time;
  date.clock = beside.clock;
  date.hasHalf ||= beside.hasHalf;
  date.isDateOnly = false;
  date.zone ??= beside.zone;
  return true;
}
