import type { TeamModel } from "./tierSchema.ts";

/** The share of a team's paid time that isn't there for tickets on a date: its shrinkage and its absences. */
export function shareAwayOn({ shrinkage, absences }: TeamModel, date: string): number {
  return absences
    .filter(({ from, to }) => from <= date && date <= to)
    .reduce((sum, { share }) => sum + share, shrinkage);
}
