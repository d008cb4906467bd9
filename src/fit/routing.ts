import type { VariedInput } from "../model/varied.ts";
import { caseShares } from "./caseShares.ts";
import { type Cases, growCaseTree, sampleOf } from "./caseTree.ts";
import { type FitBasis, ticketFactors } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted } from "./fitReport.ts";
import { percentages } from "./percentages.ts";

import type { Stay } from "./stays.ts";
import { variedFromTree } from "./variedFromTree.ts";
import { visitFactor } from "./visitFactor.ts";

type Routes = Record<string, string>;

/**
 * Where visits to a tier lead: shares that move on to each other tier, by type, priority and first
 * or later visit as far as the data show a difference; the rest is resolved there (or left, since a
 * scenario knows no other way out of a tier of unknown capacity).
 *
 * What happened at the tier at all has at least 0.01 % everywhere, so that no kind of ticket is
 * caught between tiers by the accident that none of it was seen resolved there.
 *
 * @param stays Ended stays at the tier; an open one counts as resolved.
 */
export function fitRouting(
  basis: FitBasis,
  options: FitOptions,
  stays: readonly Stay[],
  path: string,
): Fitted<VariedInput<Routes>> {
  const { names, ofCode } = basis.tiers;
  const resolved = names.length;
  const tickets = Int32Array.from(stays, (stay) => stay.ticket);
  const cases: Cases = {
    category: Int32Array.from(stays, ({ ending, to }) =>
      ending === "moved" ? ofCode[to] : resolved,
    ),
    categories: names.length + 1,
    tickets,
    factors: [visitFactor(stays), ...ticketFactors(basis, tickets)],
  };
  const tree = growCaseTree(cases, options.minimumTickets);
  const least = caseShares(cases, sampleOf(tree)).map((share) => (share > 0 ? leastShare : 0));
  return variedFromTree(tree, path, (sample) => {
    const shares = caseShares(cases, sample).map((share, at) => Math.max(share, least[at]));
    const value = routesOf(names, shares);
    return { value, text: describe(value) };
  });
}

const leastShare = 0.0001;

function routesOf(names: readonly string[], shares: readonly number[]): Routes {
  if (shares.every((share) => share === 0)) return {};
  const texts = percentages(shares);
  return Object.fromEntries(
    names.flatMap((name, at) => (texts[at] === "0%" ? [] : [[name, texts[at]]])),
  );
}

function describe(routes: Routes): string {
  const moves = Object.entries(routes).map(([name, share]) => `${share} to ${name}`);
  return [...moves, moves.length === 0 ? "all resolved" : "rest resolved"].join(", ");
}
