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
}

export const defaultFitOptions: Omit<FitOptions, "name"> = {
  staffing: null,
  minimumTickets: 30,
  mostTypes: 12,
};
