import type { ImprovementTerms } from "../measureContext.ts";
import { month } from "../units.ts";

/** What an improvement has cost in cash by an instant: what is paid once, whole, and its months so far. */
export function feesUntil(instant: number, { from, once, perMonth }: ImprovementTerms): number {
  return instant > from ? once + ((instant - from) / month) * perMonth : 0;
}
