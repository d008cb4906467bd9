import type { MeasureContext } from "../measureContext.ts";
import { month } from "../units.ts";

/** In cash, in the scenario's currency. */
export interface PaidBefore {
  /** For improvements: what is paid once, whole, and their months. */
  readonly fees: number;
  /** For help before a person: its months. */
  readonly help: number;
}

/** What was paid before the window for what has a date on which it began. What is there all along has none, and its sessions aren't known. */
export function paidBefore({
  window,
  improvements = [],
  deflections = [],
}: Pick<MeasureContext, "window" | "improvements" | "deflections">): PaidBefore {
  const monthsFrom = (from: number) =>
    from < window.from && from > -Infinity ? (window.from - from) / month : 0;
  return {
    fees: improvements.reduce((sum, { from, once, perMonth }) => {
      const paidOnce = from < window.from ? once : 0;
      return sum + paidOnce + monthsFrom(from) * perMonth;
    }, 0),
    help: deflections.reduce((sum, { from, perMonth }) => sum + monthsFrom(from) * perMonth, 0),
  };
}
