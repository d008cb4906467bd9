import { localDayOf } from "../../model/localDay.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";

const day = 86_400_000;

/** An absence to begin with: a fifth of a team, for the first two weeks of the measured window. */
export function usualAbsence({ start, warmUp }: Pick<Scenario, "start" | "warmUp">): {
  readonly from: string;
  readonly to: string;
  readonly share: string;
} {
  const first = localDayOf(start) + Math.round(warmUp / day);
  const dateOf = (at: number) => new Date(at * day).toISOString().slice(0, 10);
  return { from: dateOf(first), to: dateOf(first + 13), share: "20%" };
}
