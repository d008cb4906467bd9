import type { MeasuredWindow } from "./measureContext.ts";
import { week } from "./units.ts";

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"] as const;

/** The 168 hours of the week by their begins, from `Mon 00:00` to `Sun 23:00`. */
export const hourNames: readonly string[] = weekdays.flatMap((day) =>
  Array.from({ length: 24 }, (_, hour) => `${day} ${String(hour).padStart(2, "0")}:00`),
);

/** The weeks of a window, from `week 1` on; the last may be a part of one. */
export function weekNames(window: MeasuredWindow | undefined): readonly string[] {
  const count = window === undefined ? 1 : Math.ceil((window.to - window.from) / week);
  return Array.from({ length: count }, (_, i) => `week ${i + 1}`);
}
