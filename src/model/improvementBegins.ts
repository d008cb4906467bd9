import type { ImprovementModel } from "./improvementSchema.ts";
import { momentInRun } from "./momentInRun.ts";

/** When the work on an improvement begins, when it begins to show, and when all of it is there: ms since the run's start. */
export function improvementBegins(
  scenario: { readonly timezone: string; readonly start: string },
  { from, after, growsOver }: Pick<ImprovementModel, "from" | "after" | "growsOver">,
): { readonly begins: number; readonly shows: number; readonly isWhole: number } {
  const begins = momentInRun(scenario, { date: from, minutes: 0 });
  return { begins, shows: begins + after, isWhole: begins + after + growsOver };
}
