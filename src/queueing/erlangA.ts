import { exp } from "../arithmetic/exp.ts";
import { regularisedBeta } from "../arithmetic/regularisedBeta.ts";
import { erlangB } from "./erlangB.ts";
import type { MmcQueue } from "./mmc.ts";
import { requireAboveZero, requireAgents, requireAtLeastZero } from "./requirement.ts";

/** A team with one first-come queue that people leave when their exponential patience ends. */
export interface ErlangAQueue extends MmcQueue {
  /** Mean time somebody would wait before leaving, above 0. */
  readonly patience: number;
}

/** What such a queue does in the long run; it always settles. */
export interface ErlangAMeasures {
  /** Mean busy agents ÷ agents. */
  readonly occupancy: number;
  readonly waitProbability: number;
  /** Share of tickets that leave the queue unhandled. */
  readonly abandonmentShare: number;
  /** Of all tickets: zeros and leavers included. */
  readonly meanWaitingTime: number;
  readonly meanQueueLength: number;
}

/**
 * The long-run measures of M/M/c+M (Erlang A), from its birth-and-death chain.
 *
 * Source: A. Mandelbaum, S. Zeltyn, "Service engineering in action: the Palm/Erlang-A queue, with applications to call
 * centers", in Advances in Services Innovations (Springer 2007), 17–45.
 *
 * @example
 * import { erlangA } from "tierlab";
 * const { abandonmentShare } = erlangA({ arrivalRate: 6, handlingTime: 4, agents: 28, patience: 5 });
 * abandonmentShare // => 0.0227775395
 */
export function erlangA(queue: ErlangAQueue): ErlangAMeasures {
  const { arrivalRate, handlingTime, agents, patience } = queue;
  const chances = busyStates(queue);
  const waitProbability = chances.reduce((a, b) => a + b, 0);
  const meanQueueLength = chances.reduce((sum, chance, waiting) => sum + waiting * chance, 0);
  const abandonmentRate = meanQueueLength / patience;
  return {
    occupancy: ((arrivalRate - abandonmentRate) * handlingTime) / agents,
    waitProbability,
    abandonmentShare: arrivalRate === 0 ? 0 : abandonmentRate / arrivalRate,
    meanWaitingTime: arrivalRate === 0 ? 0 : meanQueueLength / arrivalRate,
    meanQueueLength,
  };
}

/**
 * P(a ticket waits longer than `time`), whether handled or leaving then.
 *
 * With j ahead in the queue, the time until an agent would be free is a sum of exponential times with the rates cμ, cμ + θ, …,
 * cμ + jθ (θ = 1/patience), and e^(−θ·that) has a beta(cμ/θ, j + 1) distribution (a Yule process backwards).
 *
 * @param time In the queue's unit, at least 0.
 * @example
 * import { erlangAWaitTail } from "tierlab";
 * const impatient = { arrivalRate: 3, handlingTime: 2, agents: 5, patience: 7 };
 * erlangAWaitTail(impatient, 1.3) // => 0.4698036401
 */
export function erlangAWaitTail(queue: ErlangAQueue, time: number): number {
  const { handlingTime, agents, patience } = queue;
  const stays = exp(-time / patience);
  const completions = (agents * patience) / handlingTime;
  return busyStates(queue).reduce(
    (sum, chance, ahead) =>
      sum + chance * stays * regularisedBeta(completions, ahead + 1, stays, 1 - stays),
    0,
  );
}

/** The probabilities of all agents busy and 0, 1, 2, … waiting, as far as they count in double precision. */
function busyStates(queue: ErlangAQueue): number[] {
  requireAgents(queue.agents, 1);
  requireAtLeastZero("arrivalRate", queue.arrivalRate);
  requireAboveZero("handlingTime", queue.handlingTime);
  requireAboveZero("patience", queue.patience);
  const weights = relativeWeights(queue);
  // The states up to "all busy, none waiting" are those of the loss system: together 1/B times the last.
  const upToBusy = weights[0] / erlangB(queue.agents, queue.arrivalRate * queue.handlingTime);
  const total = weights.slice(1).reduce((a, b) => a + b, upToBusy);
  return weights.map((weight) => weight / total);
}

/** Relative to the most frequent of these states, so that nothing overflows however long the queue. */
function relativeWeights({ arrivalRate, handlingTime, agents, patience }: ErlangAQueue): number[] {
  const leavingRate = (waiting: number): number => agents / handlingTime + waiting / patience;
  const peak = Math.max(0, Math.floor((arrivalRate - leavingRate(0)) * patience));
  const weights = Array.from({ length: peak + 1 }, () => 1);
  for (let waiting = peak; waiting > 0; waiting -= 1)
    weights[waiting - 1] = (weights[waiting] * leavingRate(waiting)) / arrivalRate;
  for (let waiting = peak + 1, weight = 1; weight > 1e-18; waiting += 1) {
    weight *= arrivalRate / leavingRate(waiting);
    weights.push(weight);
  }
  return weights;
}
