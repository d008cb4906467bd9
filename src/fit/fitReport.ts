import type { FitCounts } from "./fitBasis.ts";

/** One fitted parameter: where it stands in the scenario, what it is, where it came from and how many tickets stand behind it. */
export interface FittedParameter {
  readonly parameter: string;
  /** As in the scenario file, in short. */
  readonly value: string;
  readonly from: "measured" | "stated" | "derived" | "assumed" | "proposed";
  readonly tickets: number;
  readonly note?: string;
}

/** A part of a scenario, and the evidence for it. */
export interface Fitted<T> {
  readonly value: T;
  readonly parameters: readonly FittedParameter[];
}

export interface FitReport {
  readonly parameters: readonly FittedParameter[];
  readonly counts: FitCounts;
}
