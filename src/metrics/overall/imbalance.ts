import type { Measure } from "../measure.ts";
import { offeredTime, offeredWork } from "../tallies/offeredWork.ts";
import { stateTimes } from "../tallies/stateTimes.ts";
import { tierHours } from "../tallies/tierHours.ts";

export const imbalance: Measure = {
  name: "imbalance",
  label: "Tier imbalance",
  unit: "ratio",
  direction: "neither",
  scope: "overall",
  definition:
    "How far the tiers' loads lie from the desk's mean load, as a share of it: at 0.16 a typical tier is 16 % busier or less busy than the mean. √Σwᵢ(xᵢ − x̄)² ÷ x̄, with xᵢ the work offered to tier i ÷ its available hours (of several tickets in hand at once each its part of the agent), wᵢ the tier's share of available hours, and x̄ = Σwᵢxᵢ; tiers without hours of ours are left out. 0 is even, and even isn't the same as good; of one tier alone there is nothing to compare.",
  probe(use, { tiers }) {
    const hours = use(tierHours);
    const work = use(offeredWork);
    const times = use(stateTimes);
    return () => {
      const staffed = [...tiers.keys()].filter((tier) => hours.available(tier) > 0);
      if (staffed.length < 2) return NaN;
      return relativeSpread(
        staffed.map((tier) => offeredTime(work, times, tier)),
        staffed.map((tier) => hours.available(tier)),
      );
    };
  },
};

/** Standard deviation of the loads work ÷ hours, weighted by hours, relative to their mean. */
function relativeSpread(work: readonly number[], hours: readonly number[]): number {
  const allHours = sum(hours);
  const mean = sum(work) / allHours;
  const variance = sum(work.map((time, i) => hours[i] * square(time / hours[i] - mean))) / allHours;
  return mean > 0 ? Math.sqrt(variance) / mean : NaN;
}

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);
const square = (value: number): number => value * value;
