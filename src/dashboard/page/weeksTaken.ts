import type { Payback } from "../../experiment/payback/payback.ts";

/** The weeks in which levers take people from their queues. */
export function weeksTaken({ phases }: Payback): readonly number[] {
  return phases.find(({ name }) => name === "while it takes people")?.weeks ?? [];
}
