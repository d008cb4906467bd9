import type { Phase, PhaseName } from "./phases.ts";

/** The weeks of a window in which levers are being introduced, and those in which all of them is there; counted from 1. */
export interface Introduction {
  readonly during: readonly number[];
  readonly after: readonly number[];
}

/** In none of them are the weeks before any lever begins. */
export function introductionOf(phases: readonly Phase[]): Introduction {
  const weeksOf = (isMeant: (name: PhaseName) => boolean) =>
    phases
      .filter(({ name }) => isMeant(name))
      .flatMap(({ weeks }) => weeks)
      .sort((a, b) => a - b);
  const after = weeksOf((name) => name === "all of it there");
  const during = weeksOf((name) => name !== "all of it there" && name !== "before it begins");
  return { during, after };
}
