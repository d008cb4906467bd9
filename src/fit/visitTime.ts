import type { VariedInput } from "../model/varied.ts";
import { type Cases, type Factor, growCaseTree, type Sample } from "./caseTree.ts";
import {
  describeQuantiles,
  type DistributionInput,
  durationQuantiles,
  quantilesInput,
} from "./durationQuantiles.ts";
import { type FitBasis, ticketFactors } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted } from "./fitReport.ts";
import type { Stay } from "./stays.ts";
import { variedFromTree } from "./variedFromTree.ts";
import { visitFactor } from "./visitFactor.ts";

/**
 * How long visits to a tier of unknown capacity last: the quantiles of the stays, by type, priority,
 * first or later visit and how the visit ends, as far as the data show a difference.
 *
 * @param stays Ended stays at the tier; at least one.
 */
export function fitVisitTime(
  basis: FitBasis,
  options: FitOptions,
  stays: readonly Stay[],
  path: string,
): Fitted<VariedInput<DistributionInput>> {
  const times = Float64Array.from(stays, (stay) => stay.endedAt - stay.joinedAt);
  const tickets = Int32Array.from(stays, (stay) => stay.ticket);
  const cases: Cases = {
    ...binned(times),
    tickets,
    factors: [visitFactor(stays), endingFactor(basis, stays), ...ticketFactors(basis, tickets)],
  };
  const order = Int32Array.from(times, (_, row) => row).sort((a, b) => times[a] - times[b]);
  return variedFromTree(growCaseTree(cases, options.minimumTickets), path, (sample) => {
    const { values, weights } = inOrder(times, order, sample);
    const knots = durationQuantiles(values, weights);
    return { value: quantilesInput(knots), text: describeQuantiles(knots) };
  });
}

/** The times of a sample, ascending, and how much each counts. */
function inOrder(times: Float64Array, order: Int32Array, { rows, weights }: Sample) {
  const weightOf = new Float64Array(times.length);
  for (const [at, row] of rows.entries()) weightOf[row] += weights[at];
  const counted = order.filter((row) => weightOf[row] > 0);
  return {
    values: Float64Array.from(counted, (row) => times[row]),
    weights: Float64Array.from(counted, (row) => weightOf[row]),
  };
}

const bins = 8;

/** Times by which eighth of all times they fall in: what tells whether two kinds of visits last alike. */
function binned(times: Float64Array): Pick<Cases, "category" | "categories"> {
  const sorted = times.slice().sort();
  const edges = Array.from(
    { length: bins - 1 },
    (_, bin) => sorted[Math.floor(((bin + 1) * sorted.length) / bins)],
  );
  const distinct = [...new Set(edges)];
  const above = (time: number) => distinct.filter((edge) => time >= edge).length;
  return { category: Int32Array.from(times, above), categories: distinct.length + 1 };
}

function endingFactor(basis: FitBasis, stays: readonly Stay[]): Factor {
  const { ofCode } = basis.tiers;
  return {
    name: "byEnding",
    levels: ["resolved", "escalated", "returned"],
    of: Int32Array.from(stays, ({ ending, tier, to }) =>
      ending !== "moved" ? 0 : ofCode[to] > ofCode[tier] ? 1 : 2,
    ),
  };
}
