import { exp } from "../arithmetic/exp.ts";
import { log } from "../arithmetic/log.ts";
import { erlangC } from "./erlangC.ts";
import { requireAboveZero, requireAtLeastZero } from "./requirement.ts";

/** A team with one first-come queue: Poisson arrivals, exponential handling. Any one unit of time throughout. */
export interface MmcQueue {
  /** Tickets per unit of time, at least 0. */
  readonly arrivalRate: number;
  /** Mean handling time, above 0. */
  readonly handlingTime: number;
  /** A whole number of at least 1. */
  readonly agents: number;
}

/** What such a queue does in the long run; infinite where the load is 1 or more. */
export interface MmcMeasures {
  /** Mean busy agents ÷ agents, at most 1. */
  readonly occupancy: number;
  readonly waitProbability: number;
  /** Per ticket, zeros included. */
  readonly meanWaitingTime: number;
  /** Waiting plus handling, per ticket. */
  readonly meanSojournTime: number;
  readonly meanQueueLength: number;
  /** Waiting and in handling. */
  readonly meanInSystem: number;
}

/**
 * The long-run measures of M/M/c.
 *
 * Source: D. Gross, C. M. Harris, Fundamentals of Queueing Theory (3rd ed., 1998), section 2.3.
 *
 * @example
 * import { mmc } from "tierlab";
 * const { waitProbability, meanWaitingTime } = mmc({ arrivalRate: 0.1, handlingTime: 20, agents: 3 });
 * waitProbability // => 0.4444444444
 * meanWaitingTime // => 8.8888888889
 */
export function mmc(queue: MmcQueue): MmcMeasures {
  const { arrivalRate, handlingTime, agents } = queue;
  const waitProbability = waitProbabilityOf(queue);
  const spare = spareRate(queue);
  const meanWaitingTime = spare > 0 ? waitProbability / spare : Infinity;
  const meanSojournTime = meanWaitingTime + handlingTime;
  return {
    occupancy: Math.min(1, (arrivalRate * handlingTime) / agents),
    waitProbability,
    meanWaitingTime,
    meanSojournTime,
    meanQueueLength: arrivalRate * meanWaitingTime,
    meanInSystem: arrivalRate * meanSojournTime,
  };
}

/**
 * P(waiting time > time): those who wait do so for an exponential time. 1 where the load is 1 or more. One less this is the
 * service level of telephony, such as 80 % within 20 s.
 *
 * @param time In the queue's unit, at least 0.
 * @example
 * import { mmcWaitTail } from "tierlab";
 * mmcWaitTail({ arrivalRate: 0.1, handlingTime: 20, agents: 3 }, 20) // => 0.1635019738
 */
export function mmcWaitTail(queue: MmcQueue, time: number): number {
  const spare = spareRate(queue);
  return spare > 0 ? waitProbabilityOf(queue) * exp(-spare * time) : 1;
}

/**
 * The p-quantile of the waiting time, zeros included; Infinity where the load is 1 or more.
 *
 * @param p From 0 to below 1.
 * @example
 * import { mmcWaitQuantile } from "tierlab";
 * mmcWaitQuantile({ arrivalRate: 0.1, handlingTime: 20, agents: 3 }, 0.9) // => 29.8330975353
 */
export function mmcWaitQuantile(queue: MmcQueue, p: number): number {
  const spare = spareRate(queue);
  if (spare <= 0) return Infinity;
  return Math.max(0, log(waitProbabilityOf(queue) / (1 - p)) / spare);
}

/**
 * P(waiting plus handling > time). With one agent it is e^(−(μ−λ)t). 1 where the load is 1 or more.
 *
 * Of those who don't wait, e^(−μt); the others' time is the sum of exponential ones with the rates of spare capacity and μ.
 * The slower of the two stands outside the mean, which then can't overflow however long the time.
 *
 * @param time In the queue's unit, at least 0.
 * @example
 * import { mmcSojournTail } from "tierlab";
 * mmcSojournTail({ arrivalRate: 0.1, handlingTime: 20, agents: 3 }, 40) // => 0.2556333128
 */
export function mmcSojournTail(queue: MmcQueue, time: number): number {
  const spare = spareRate(queue);
  if (spare <= 0) return 1;
  const rate = 1 / queue.handlingTime;
  const slower = exp(-Math.min(spare, rate) * time);
  const extra = rate * time * slower * meanOfExponential(Math.abs(spare - rate) * time);
  return exp(-rate * time) + waitProbabilityOf(queue) * extra;
}

/** (1 − e⁻ˣ)/x for x of at least 0, also where it is close to 0. */
function meanOfExponential(x: number): number {
  return x < 1e-5 ? 1 - x / 2 + (x * x) / 6 : (1 - exp(-x)) / x;
}

function waitProbabilityOf({ arrivalRate, handlingTime, agents }: MmcQueue): number {
  requireAtLeastZero("arrivalRate", arrivalRate);
  requireAboveZero("handlingTime", handlingTime);
  return erlangC(agents, arrivalRate * handlingTime);
}

/** The rate at which a queue of tickets shrinks while all agents are busy. */
function spareRate({ arrivalRate, handlingTime, agents }: MmcQueue): number {
  return agents / handlingTime - arrivalRate;
}
