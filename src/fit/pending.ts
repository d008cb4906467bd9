import type { z } from "zod";
import { spanStates } from "../log/ticketLog.ts";
import { type PendingReason, pendingReasons, type tierSchema } from "../model/tierSchema.ts";
import { caseShares } from "./caseShares.ts";
import { type CaseNode, type Cases, growCaseTree } from "./caseTree.ts";
import { type FitBasis, ticketFactors } from "./fitBasis.ts";
import type { FitOptions } from "./fitOptions.ts";
import type { Fitted, FittedParameter } from "./fitReport.ts";
import { percentages } from "./percentages.ts";
import type { Stay } from "./stays.ts";
import { waitDistribution } from "./waitDistribution.ts";
import { variedFromTree } from "./variedFromTree.ts";

export type PendingInput = NonNullable<z.input<typeof tierSchema>["pending"]>;

/** Time a stay was pending, ms, in all, and for what reason longest; `none` for no time at all. */
interface PendingOfStay {
  readonly time: number;
  readonly reason: number;
}

const none = pendingReasons.length;

/**
 * How often and how long visits to a staffed tier wait for a customer, a vendor, a change or an
 * approval, from the statuses in the log. A stay that waited several times counts once, with all its
 * time, for the reason that took longest.
 *
 * @param chosen Indices into `basis.stays`: ended stays at the tier.
 */
export function fitPending(
  basis: FitBasis,
  options: FitOptions,
  chosen: readonly number[],
  path: string,
): Fitted<PendingInput> {
  const all = pendingByStay(basis);
  const pending = chosen.map((stay) => longestOf(all, stay));
  const reasons = pendingReasons.filter((_, at) => pending.some(({ reason }) => reason === at));
  if (reasons.length === 0) return { value: [], parameters: [] };
  const stays = chosen.map((at) => basis.stays[at]);
  const cases = casesOf(basis, stays, pending);
  const tree = growCaseTree(cases, options.minimumTickets);
  const parameters: FittedParameter[] = [];
  const value = reasons.map((reason, at) => {
    const fitted = fitReason({ cases, tree }, reason, stays, pending, `${path}[${at}]`);
    parameters.push(...fitted.parameters);
    return fitted.value;
  });
  return { value, parameters };
}

/** Pending time by stay and reason, row by row. */
function pendingByStay(basis: FitBasis): Float64Array {
  const { columns, length } = basis.log.spans;
  const times = new Float64Array(basis.stays.length * pendingReasons.length);
  const reasonOf = spanStates.map((state) =>
    pendingReasons.findIndex((reason) => state === `pending ${reason}`),
  );
  for (let row = 0; row < length; row++) {
    const reason = reasonOf[columns.state[row]];
    const stay = basis.stayOfVisit[columns.visit[row]] ?? -1;
    if (reason < 0 || stay < 0) continue;
    times[stay * pendingReasons.length + reason] += columns.to[row] - columns.from[row];
  }
  return times;
}

function longestOf(times: Float64Array, stay: number): PendingOfStay {
  const own = times.subarray(stay * pendingReasons.length, (stay + 1) * pendingReasons.length);
  const time = own.reduce((sum, one) => sum + one, 0);
  return { time, reason: time > 0 ? own.indexOf(Math.max(...own)) : none };
}

function casesOf(
  basis: FitBasis,
  stays: readonly Stay[],
  pending: readonly PendingOfStay[],
): Cases {
  const tickets = Int32Array.from(stays, (stay) => stay.ticket);
  return {
    category: Int32Array.from(pending, ({ reason }) => reason),
    categories: none + 1,
    tickets,
    factors: ticketFactors(basis, tickets),
  };
}

function fitReason(
  { cases, tree }: { readonly cases: Cases; readonly tree: CaseNode },
  reason: PendingReason,
  stays: readonly Stay[],
  pending: readonly PendingOfStay[],
  path: string,
): Fitted<PendingInput[number]> {
  const at = pendingReasons.indexOf(reason);
  const share = variedFromTree(tree, `${path}.share`, (sample) => {
    const value = percentages(caseShares(cases, sample))[at];
    return { value, text: value };
  });
  const rows = pending.map((_, row) => row).filter((row) => pending[row].reason === at);
  const time = waitDistribution(Float64Array.from(rows, (row) => pending[row].time));
  const tickets = new Set(rows.map((row) => stays[row].ticket)).size;
  return {
    value: { reason, share: share.value, time: time.input },
    parameters: [
      ...share.parameters,
      { parameter: `${path}.time`, value: time.description, from: "measured", tickets },
      {
        parameter: `${path}.touchBefore`,
        value: "50%",
        from: "assumed",
        tickets: 0,
        note: "the log doesn't tell how much of the work is done before the wait",
      },
    ],
  };
}
