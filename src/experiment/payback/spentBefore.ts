import type { PaidBefore } from "../../metrics/ledger/paidBefore.ts";
import type { Ledger } from "./ledger.ts";
import type { Priced } from "./payback.ts";

/** What one paid before the window beyond what another did, of each kind by itself. */
export function paidBeyond(one: PaidBefore, other: PaidBefore): PaidBefore {
  return {
    fees: Math.max(0, one.fees - other.fees),
    help: Math.max(0, one.help - other.help),
  };
}

/** A scenario's prices as if so much of what it paid before the window weren't carried into its first week. */
export function notCarrying(priced: Priced, { fees, help }: PaidBefore): Priced {
  const left: Partial<Record<Parameters<Ledger["sum"]>[2], number>> = {
    cost: fees + help,
    fees,
    help,
  };
  if (fees + help === 0) return priced;
  const { ledger, once, paidBefore } = priced;
  return {
    ...priced,
    ledger: {
      ...ledger,
      sum: (replication, weeks, what, place) =>
        ledger.sum(replication, weeks, what, place) - (weeks.includes(0) ? (left[what] ?? 0) : 0),
    },
    once: once.map((paid, week) => (week === 0 ? paid - fees - help : paid)),
    paidBefore: paidBefore - fees - help,
  };
}
