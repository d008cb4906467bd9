import { countText } from "../model/countText.ts";
import type { ScenarioInput } from "../model/scenarioSchema.ts";
import { caseShares } from "./caseShares.ts";
import { type Cases, growCaseTree } from "./caseTree.ts";
import { type FitBasis, ticketFactors } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted } from "./fitReport.ts";
import { percentages } from "./percentages.ts";
import type { Stay } from "./stays.ts";
import { waitDistribution } from "./waitDistribution.ts";
import { variedFromTree } from "./variedFromTree.ts";

type ReopeningInput = NonNullable<ScenarioInput["reopening"]>;

/** A resolution, and the stay that follows where it didn't hold. */
interface Resolution {
  readonly stay: Stay;
  readonly next: Stay | undefined;
}

/** How many resolutions don't stand, after how long the ticket comes back, and to which tier; null where all stood. */
export function fitReopening(basis: FitBasis, options: FitOptions): Fitted<ReopeningInput> | null {
  const resolutions = resolutionsOf(basis.stays);
  const reopened = resolutions.filter(({ next }) => next !== undefined);
  if (reopened.length === 0) return null;
  const share = fitShare(basis, options, resolutions);
  const after = waitDistribution(
    Float64Array.from(reopened, ({ stay, next }) => Math.max(next!.joinedAt - stay.endedAt, 0)),
  );
  const target = targetOf(basis, reopened);
  const tickets = new Set(reopened.map(({ stay }) => stay.ticket)).size;
  return {
    value: { share: share.value, after: after.input, to: target.to },
    parameters: [
      ...share.parameters,
      { parameter: "reopening.after", value: after.description, from: "measured", tickets },
      { parameter: "reopening.to", value: target.to, from: "measured", tickets, note: target.note },
    ],
  };
}

function resolutionsOf(stays: readonly Stay[]): Resolution[] {
  return stays.flatMap((stay, at) => {
    if (stay.ending !== "resolved") return [];
    const next = stays[at + 1];
    return [{ stay, next: next?.ticket === stay.ticket ? next : undefined }];
  });
}

/** Where every resolution was followed by a reopening, one more is taken to have stood: no ticket comes back for ever. */
function fitShare(basis: FitBasis, options: FitOptions, resolutions: readonly Resolution[]) {
  const tickets = Int32Array.from(resolutions, ({ stay }) => stay.ticket);
  const cases: Cases = {
    category: Int32Array.from(resolutions, ({ next }) => (next === undefined ? 1 : 0)),
    categories: 2,
    tickets,
    factors: ticketFactors(basis, tickets),
  };
  return variedFromTree(
    growCaseTree(cases, options.minimumTickets),
    "reopening.share",
    (sample) => {
      const stood = Math.max(caseShares(cases, sample)[1], 1 / (sample.rows.length + 1));
      const value = percentages([1 - stood, stood])[0];
      return { value, text: value };
    },
  );
}

/** To the resolver's tier or to the entry tier, whichever explains more of the tickets where the two differ. */
function targetOf(
  basis: FitBasis,
  reopened: readonly Resolution[],
): { readonly to: "resolver" | "entry"; readonly note: string } {
  const { entryTier } = basis.log.tickets.columns;
  const toResolver = reopened.filter(({ stay, next }) => next!.tier === stay.tier).length;
  const toEntry = reopened.filter(({ next }) => next!.tier === entryTier[next!.ticket]).length;
  const to = toEntry > toResolver ? "entry" : "resolver";
  return {
    to,
    note: `${countText(toResolver)} came back to the resolving tier, ${countText(toEntry)} to the tier they had entered at`,
  };
}
