import { erlangB } from "./erlangB.ts";
import { requireAgents } from "./requirement.ts";

/**
 * Erlang's delay formula: the share of arrivals that must wait, where all do until an agent is free (M/M/c).
 *
 * Source: A. K. Erlang (1917); from the loss formula as in R. B. Cooper, Introduction to Queueing Theory (2nd ed., 1981),
 * section 3.4.
 *
 * @param agents A whole number of at least 1.
 * @param offeredLoad Arrival rate · mean handling time, in erlangs, at least 0; from `agents` on everybody waits.
 * @example
 * import { erlangC } from "tierlab";
 * erlangC(3, 2) // => 0.4444444444
 */
export function erlangC(agents: number, offeredLoad: number): number {
  requireAgents(agents, 1);
  const blocked = erlangB(agents, offeredLoad);
  const occupancy = offeredLoad / agents;
  return occupancy >= 1 ? 1 : blocked / (1 - occupancy * (1 - blocked));
}
