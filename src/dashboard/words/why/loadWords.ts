import type { ComparisonJson } from "../../../experiment/resultJson.ts";
import { shownMeasure } from "../shownMeasure.ts";
import { shownDifference, type ShownDifference } from "./shownDifference.ts";

interface Load {
  readonly tier: string;
  readonly occupancy: ShownDifference | null;
  readonly waiting: ShownDifference | null;
  readonly queue: ShownDifference | null;
}

/** Of the largest change of a queue: tiers with less are left out. */
const leastShare = 0.1;
const mostTiers = 2;

/** At which tiers queues grow or shrink, by how much, and how busy people are there. */
export function loadWords(pair: ComparisonJson): string[] {
  const loads = Object.keys(pair.scenarios[0].tiers).map((tier) => loadOf(pair, tier));
  const queued = loads
    .filter(({ waiting, queue }) => waiting !== null || queue !== null)
    .sort((a, b) => sizeOf(b.queue) - sizeOf(a.queue));
  if (queued.length === 0) return busyWords(loads);
  const most = sizeOf(queued[0].queue);
  return queued
    .filter(({ queue }, at) => at === 0 || sizeOf(queue) > leastShare * most)
    .slice(0, mostTiers)
    .map((load) => queueWords(load, pair));
}

function loadOf(pair: ComparisonJson, tier: string): Load {
  const at = (name: string) => shownDifference(pair, shownMeasure("tier", name, tier));
  return {
    tier,
    occupancy: at("occupancy"),
    waiting: at("waitingTime"),
    queue: at("queueLength"),
  };
}

function sizeOf(difference: ShownDifference | null): number {
  return Math.abs(difference?.mean ?? 0);
}

function queueWords({ tier, occupancy, waiting, queue }: Load, pair: ComparisonJson): string {
  const isMore = (queue ?? waiting)?.isMore === true;
  const parts = [
    occupancy && `occupancy ${occupancy.beforeNumber} → ${occupancy.after}`,
    waiting &&
      `waiting ${waiting.isMore ? "+" : "−"}${waiting.size} per visit (${waiting.after} instead of ${waiting.before})`,
    queue && backlogWords(queue, pair),
  ];
  const said = parts.filter((part) => part !== null).join(", ");
  return `${tier}’s queue ${isMore ? "grows" : "shrinks"}: ${said}.`;
}

/** How much longer or shorter the queue is; where the whole backlog grows, how much of that it is. */
function backlogWords(queue: ShownDifference, pair: ComparisonJson): string {
  const backlog = shownDifference(pair, shownMeasure("overall", "backlog"));
  const [count, word] = [queue.size, queue.isMore ? "more" : "fewer"];
  const isPart = backlog?.isMore === true && queue.isMore && sizeOf(queue) <= sizeOf(backlog);
  return isPart
    ? `${count} of the ${backlog.size} more open tickets wait here`
    : `${count} ${word} tickets queued on average`;
}

/** Of a point of occupancy; less explains nothing. */
const leastOccupancy = 0.01;

/** Where no queue is shown to change: who is busier or less so. */
function busyWords(loads: readonly Load[]): string[] {
  const changed = loads
    .filter(({ occupancy }) => sizeOf(occupancy) >= leastOccupancy)
    .sort((a, b) => sizeOf(b.occupancy) - sizeOf(a.occupancy));
  return changed.slice(0, mostTiers).flatMap(({ tier, occupancy }) => {
    if (occupancy === null) return [];
    const { isMore, beforeNumber, after } = occupancy;
    return [
      `${tier} is ${isMore ? "busier" : "less busy"}: occupancy ${beforeNumber} → ${after}; no difference in its queue is shown.`,
    ];
  });
}
