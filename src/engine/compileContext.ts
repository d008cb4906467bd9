import type { BusinessClock } from "../model/businessClock.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import { calendarClock, type CalendarSpan } from "./calendarClock.ts";
import { type DistributionList, distributionList } from "./compileCells.ts";

/** What all parts of a scenario are compiled with: its names, its calendars, and the distributions found so far. */
export interface CompileContext {
  readonly scenario: Scenario;
  readonly tierNames: readonly string[];
  readonly distributions: DistributionList;
  /** The hours of a calendar by its name; null around the clock. */
  clock(calendar: string | undefined): BusinessClock | null;
}

export function compileContext(scenario: Scenario, run: CalendarSpan): CompileContext {
  const clocks = new Map<string, BusinessClock>();
  for (const calendar of scenario.calendars)
    clocks.set(calendar.name, calendarClock(calendar, scenario.timezone, run));
  return {
    scenario,
    tierNames: scenario.tiers.map((tier) => tier.name),
    distributions: distributionList(),
    clock(calendar) {
      if (calendar === undefined) return null;
      const clock = clocks.get(calendar);
      if (clock !== undefined) return clock;
      throw new Error(
        `calendar must be one of ${[...clocks.keys()].join(", ")}, got "${calendar}"`,
      );
    },
  };
}
