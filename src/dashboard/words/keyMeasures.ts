import type { Phrases } from "./finding.ts";
import { shownMeasure, type ShownMeasure } from "./shownMeasure.ts";

export interface KeyMeasure extends ShownMeasure {
  readonly label: string;
  readonly note: string;
  readonly phrases: Phrases;
}

/** The three measures that a comparison is read by first. */
export const keyMeasures: readonly KeyMeasure[] = [
  {
    ...shownMeasure("cost", "perResolvedTicket"),
    label: "Cost per resolved ticket",
    note: "lower is better",
    phrases: {
      improves: (size) => `costs ${size} less per resolved ticket than the baseline`,
      noneImproves: "is shown to cost less per resolved ticket than the baseline",
      less: "less",
      more: "more",
    },
  },
  {
    ...shownMeasure("overall", "breached"),
    label: "SLA breaches",
    note: "lower is better",
    phrases: {
      improves: (size) => `breaks ${size} fewer promises than the baseline`,
      noneImproves: "is shown to break fewer promises than the baseline",
      less: "fewer",
      more: "more",
    },
  },
  {
    ...shownMeasure("overall", "imbalance"),
    label: "Tier imbalance",
    note: "0 is even, which isn’t the same as good",
    phrases: {
      improves: (size) => `lowers the imbalance between the tiers by ${size}`,
      noneImproves: "is shown to lower the imbalance between the tiers",
      less: "lower",
      more: "higher",
    },
  },
];
