import { requireAgents, requireAtLeastZero } from "./requirement.ts";

/**
 * Erlang's loss formula: the share of arrivals that find all agents busy, where whoever does leaves at once (M/G/c/c).
 *
 * Source: A. K. Erlang (1917); the recursion over the number of agents as in R. B. Cooper, Introduction to Queueing Theory
 * (2nd ed., 1981), section 3.3.
 *
 * @param agents A whole number of at least 0.
 * @param offeredLoad Arrival rate · mean handling time, in erlangs, at least 0.
 * @example
 * import { erlangB } from "tierlab";
 * erlangB(10, 4.461) // => 0.0099977867
 */
export function erlangB(agents: number, offeredLoad: number): number {
  requireAgents(agents, 0);
  requireAtLeastZero("offeredLoad", offeredLoad);
  let blocked = 1;
  for (let n = 1; n <= agents; n += 1)
    blocked = (offeredLoad * blocked) / (n + offeredLoad * blocked);
  return blocked;
}
