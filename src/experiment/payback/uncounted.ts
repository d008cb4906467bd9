import type { MeasuredWindow } from "../../metrics/measureContext.ts";
import type { Lever } from "../../model/levers.ts";
import { momentInRun } from "../../model/momentInRun.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";

/** A lever of which something counts nowhere in a payback. */
export interface Uncounted {
  readonly lever: string;
  /** Since when there is it; null where it is there all along. */
  readonly from: string | null;
  /**
   * `sessions`: what its sessions cost and spared before the window, of which only the run's own are known; `all`: all it cost
   * before the window, since it has no date on which it began; `gains`: what it gained or lost before the window otherwise
   * than by its fees and the hours it took, which do count; `later`: it begins after the window.
   */
  readonly what: "sessions" | "all" | "gains" | "later";
}

/** Of the levers of a scenario that began before the window, or begin after it. */
export function uncountedOf(
  scenario: Scenario,
  levers: readonly Lever[],
  { from: begin, to: end }: MeasuredWindow,
): readonly Uncounted[] {
  return levers.flatMap((lever): Uncounted[] => {
    const { name } = lever;
    const [perSession, perMonth] =
      lever.key === "deflection" ? [lever.costPerSession, lever.costPerMonth] : [0, 0];
    if (lever.from === undefined)
      return perSession + perMonth > 0 ? [{ lever: name, from: null, what: "all" }] : [];
    const moment =
      typeof lever.from === "string" ? { date: lever.from, minutes: 0 } : { ...lever.from };
    const from = moment.date;
    const begins = momentInRun(scenario, moment);
    if (begins >= end) return [{ lever: name, from, what: "later" }];
    if (begins >= begin) return [];
    return [{ lever: name, from, what: perSession > 0 ? "sessions" : "gains" }];
  });
}
