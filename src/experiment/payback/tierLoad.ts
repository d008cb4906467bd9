import { hour, week } from "../../metrics/units.ts";
import { pairedDifference } from "../../statistics/pairedDifference.ts";
import type { Estimate } from "../../statistics/estimate.ts";
import { studentInterval } from "../../statistics/studentInterval.ts";
import { unlessRounding } from "../unlessRounding.ts";
import type { Ledger } from "./ledger.ts";
import type { Phase } from "./phases.ts";

/** What happens to the load of a tier that both have: week by week, and by phase. */
export interface TierLoad {
  readonly tier: string;
  readonly weeks: readonly Load[];
  /** In the order of the payback's phases. */
  readonly phases: readonly Load[];
}

export interface Load {
  /** Working time ÷ available time. */
  readonly occupancy: Change;
  /** Erlangs: touch time of the visits that joined in this time ÷ its length. */
  readonly offeredLoad: Change;
  /** Touch time in it, hours a week. */
  readonly workHours: Change;
  /** Agents' time on shift, hours a week. */
  readonly availableHours: Change;
}

/** Means over the replications, and the paired difference: alternative minus baseline. */
export interface Change {
  readonly baseline: number | null;
  readonly alternative: number | null;
  readonly difference: Estimate;
}

export function tierLoads(
  baseline: Ledger,
  alternative: Ledger,
  phases: readonly Phase[],
): TierLoad[] {
  const weeks = Array.from({ length: baseline.weeks }, (_, i) => i);
  const loadOf = (tier: string) => (of: readonly number[]) =>
    loadIn(baseline, alternative, tier, of);
  return baseline.tiers
    .filter((tier) => alternative.tiers.includes(tier))
    .map((tier) => ({
      tier,
      weeks: weeks.map((one) => loadOf(tier)([one])),
      phases: phases.map((phase) => loadOf(tier)(phase.weeks.map((number) => number - 1))),
    }));
}

function loadIn(
  baseline: Ledger,
  alternative: Ledger,
  tier: string,
  weeks: readonly number[],
): Load {
  const change = (value: (ledger: Ledger, replication: number) => number) => {
    const runs = Array.from({ length: baseline.replications }, (_, r) => r);
    const before = runs.map((r) => value(baseline, r));
    const after = runs.map((r) => unlessRounding(before[r], value(alternative, r)));
    const { mean, low, high, n } = pairedDifference(before, after);
    return {
      baseline: studentInterval(before).mean,
      alternative: studentInterval(after).mean,
      difference: { mean, low, high, n },
    };
  };
  const sumOf = (ledger: Ledger, r: number, what: "work" | "available" | "offered") =>
    ledger.sum(r, weeks, what, tier);
  return {
    occupancy: change((ledger, r) => {
      const available = sumOf(ledger, r, "available");
      return available > 0 ? sumOf(ledger, r, "work") / available : NaN;
    }),
    offeredLoad: change((ledger, r) => sumOf(ledger, r, "offered") / (weeks.length * week)),
    workHours: change((ledger, r) => sumOf(ledger, r, "work") / (weeks.length * hour)),
    availableHours: change((ledger, r) => sumOf(ledger, r, "available") / (weeks.length * hour)),
  };
}
