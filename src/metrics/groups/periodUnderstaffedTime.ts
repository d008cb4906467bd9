import type { Measure } from "../measure.ts";
import { ratio } from "../ratio.ts";
import { understaffedHours } from "../tallies/understaffedHours.ts";

export const periodUnderstaffedTime: Measure = {
  name: "understaffedTime",
  label: "Understaffed time",
  unit: "share",
  direction: "lower",
  scope: "group",
  dimensions: ["hourOfWeek", "week"],
  definition:
    "Hours in which a team had on average more tickets in hand and waiting than agents available ÷ all hours with somebody on shift, each team counted by itself.",
  probe(use) {
    const hours = use(understaffedHours);
    let counts: ReturnType<typeof hours.counts> | null = null;
    return (group) => {
      counts ??= hours.counts();
      return ratio(counts.understaffed[group], counts.staffed[group]);
    };
  },
};
