import { erlangC } from "./erlangC.ts";
import { requireAboveZero, requireAtLeastZero } from "./requirement.ts";

/** One class of tickets at one agent: handling times by their first two moments. */
export interface PriorityClass {
  readonly arrivalRate: number;
  /** Mean handling time. */
  readonly handlingTime: number;
  /** Mean of the squared handling time: variance + mean². */
  readonly handlingTimeSquared: number;
}

/**
 * Mean waiting time of each class at one agent who finishes what is in hand and then takes the most urgent (M/G/1, not
 * preemptive). With a single class this is the Pollaczek–Khinchine formula.
 *
 * Source: A. Cobham, "Priority assignment in waiting line problems", Operations Research 2 (1954), 70–76.
 *
 * @param classes The most urgent first.
 * @returns In the same order; Infinity from the class on that the agent has no time for.
 * @example
 * import { priorityWaitingTimes } from "tierlab";
 * const urgent = { arrivalRate: 0.02, handlingTime: 10, handlingTimeSquared: 200 };
 * const others = { arrivalRate: 0.05, handlingTime: 10, handlingTimeSquared: 200 };
 * priorityWaitingTimes([urgent, others]) // => [8.75, 29.1666666667]
 */
export function priorityWaitingTimes(classes: readonly PriorityClass[]): number[] {
  for (const { arrivalRate, handlingTime, handlingTimeSquared } of classes) {
    requireAtLeastZero("arrivalRate", arrivalRate);
    requireAboveZero("handlingTime", handlingTime);
    requireAboveZero("handlingTimeSquared", handlingTimeSquared);
  }
  const loads = classes.map(({ arrivalRate, handlingTime }) => arrivalRate * handlingTime);
  // A class that the agent has only some time for is in hand that often, and those below it never.
  const inHand = loads.map((load, k) => Math.min(load, Math.max(0, 1 - sumBefore(loads, k))));
  const remaining = classes.reduce(
    (sum, { handlingTime, handlingTimeSquared }, k) =>
      sum + (inHand[k] * handlingTimeSquared) / (2 * handlingTime),
    0,
  );
  return waitingTimes(remaining, loads);
}

/** Several agents; all classes have the same exponential handling time. */
export interface PriorityTeam {
  readonly agents: number;
  /** Mean handling time. */
  readonly handlingTime: number;
  /** By class, the most urgent first. */
  readonly arrivalRates: readonly number[];
}

/**
 * Mean waiting time of each class at a team (M/M/c, not preemptive).
 *
 * Source: O. Kella, U. Yechiali, "Waiting times in the non-preemptive priority M/M/c queue", Stochastic Models 1 (1985),
 * 257–262.
 *
 * @returns In the order of the rates; Infinity from the class on that the team has no time for.
 * @example
 * import { teamPriorityWaitingTimes } from "tierlab";
 * teamPriorityWaitingTimes({ agents: 2, handlingTime: 10, arrivalRates: [0.05, 0.05] }) // => [2.2222222222, 4.4444444444]
 */
export function teamPriorityWaitingTimes({
  agents,
  handlingTime,
  arrivalRates,
}: PriorityTeam): number[] {
  requireAboveZero("handlingTime", handlingTime);
  for (const arrivalRate of arrivalRates) requireAtLeastZero("arrivalRate", arrivalRate);
  const offeredLoad = sumBefore(arrivalRates, arrivalRates.length) * handlingTime;
  const untilOneIsFree = (erlangC(agents, offeredLoad) * handlingTime) / agents;
  const loads = arrivalRates.map((arrivalRate) => (arrivalRate * handlingTime) / agents);
  return waitingTimes(untilOneIsFree, loads);
}

/** Cobham's W₀ / ((1 − σₖ₋₁)(1 − σₖ)), σₖ being the load of class k and the more urgent ones. */
function waitingTimes(untilFree: number, loads: readonly number[]): number[] {
  return loads.map((load, k) => {
    const before = sumBefore(loads, k);
    return before + load < 1 ? untilFree / ((1 - before) * (1 - before - load)) : Infinity;
  });
}

function sumBefore(values: readonly number[], end: number): number {
  return values.slice(0, end).reduce((a, b) => a + b, 0);
}
