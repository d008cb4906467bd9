/** Tickets of a vendor's price list and the fee of each; the last bracket has no end. */
export interface FeeBracket {
  /** How many tickets it holds, beyond those of the brackets before; Infinity in the last one. */
  readonly tickets: number;
  readonly fee: number;
}

/**
 * What so many tickets cost by a price list in marginal brackets: each ticket costs the fee of the bracket in which it is
 * counted, and a further bracket changes nothing of those before. A list covers the period of its contract, such as a month:
 * count the tickets of one period.
 *
 * A scenario has one fee per ticket: `gradedFee(tickets, brackets) / tickets` is the one that costs as much.
 *
 * @param tickets At least 0; a mean needn't be whole.
 * @param brackets From the first ticket on; the last one has Infinity tickets.
 * @throws RangeError where tickets or a bracket's are below 0 or no number, or the brackets end before the tickets.
 * @example
 * import { gradedFee } from "tierlab";
 * const brackets = [{ tickets: 100, fee: 45 }, { tickets: 400, fee: 38 }, { tickets: Infinity, fee: 30 }];
 * gradedFee(101, brackets) // => 4538
 */
export function gradedFee(tickets: number, brackets: readonly FeeBracket[]): number {
  requireCount("tickets", tickets);
  let left = tickets;
  let cost = 0;
  for (const bracket of brackets) {
    requireCount("tickets of a bracket", bracket.tickets);
    const here = Math.min(left, bracket.tickets);
    cost += here * bracket.fee;
    left -= here;
  }
  if (left > 0)
    throw new RangeError(`brackets must hold all ${tickets} tickets, ${left} are beyond`);
  return cost;
}

function requireCount(name: string, count: number): void {
  if (!(count >= 0)) throw new RangeError(`${name} must be at least 0, got ${count}`);
}
