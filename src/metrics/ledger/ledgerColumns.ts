import type { MeasureContext } from "../measureContext.ts";

/** One figure that the ledger keeps of each week: what it is, and of which team or tier. */
export interface LedgerColumn {
  readonly what: LedgerFigure;
  /** A team for hours of teams, a tier for those of tiers, else 0. */
  readonly place: number;
}

/**
 * `cost` is all cost and `fees` the improvements' part of it, both in cash: what is paid once stands whole in the week in
 * which it is paid. `help` is the cost of help before a person, `onCall` and `hiring` those of being on call and of newcomers, `staff` that of
 * all other paid hours, and `penalties` what breaches cost. Times are in ms: `free` is that of a team's agents on shift who
 * had no ticket in hand, NaN without a roster; `work`, `available` and `offered` are a tier's.
 */
export type LedgerFigure = (typeof ofDesk)[number] | "free" | (typeof ofTiers)[number];

/** Those of the whole desk. */
export const ofDesk = ["cost", "fees", "help", "onCall", "hiring", "staff", "penalties"] as const;

const ofTiers = ["work", "available", "offered"] as const;

/** The figures of a week, in the order in which the ledger keeps them. */
export function ledgerColumns({ names }: Pick<MeasureContext, "names">): readonly LedgerColumn[] {
  return [
    ...ofDesk.map((what) => ({ what, place: 0 })),
    ...names.teams.map((_, place) => ({ what: "free" as const, place })),
    ...ofTiers.flatMap((what) => names.tiers.map((_, place) => ({ what, place }))),
  ];
}
