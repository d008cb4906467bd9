import type { Staffing } from "./staffing.ts";

/** What a fit may be told. */
export interface FitOptions {
  /** Name of the scenario. */
  readonly name: string;
  /** Who works at the tiers, as far as it is stated. */
  readonly staffing: Staffing | null;
  /** Tickets that a type, and visits that any other circumstance, must have for parameters of its own. */
  readonly minimumTickets: number;
  /** Types at most; the smaller ones together are the last, `other`. */
  readonly mostTypes: number;
  /** Whether tickets of which rows were set aside at import count as if nothing of them were missing. */
  readonly withIncomplete: boolean;
}

export const defaultFitOptions: Omit<FitOptions, "name"> = {
  staffing: null,
  minimumTickets: 30,
  mostTypes: 12,
  withIncomplete: false,
};
