import { type VisitEnding, visitEndings, type VisitTable } from "../../log/ticketLog.ts";
import { hasQueue, type MeasureContext } from "../measureContext.ts";
import { addDuration, createDurations, type Durations } from "./durations.ts";

const lost = visitEndings.indexOf("lost");

/** Visits of the tickets that arrived in the window, by tier. */
export interface VisitCounts {
  readonly joined: Float64Array;
  /** By tier × visitEndings. */
  readonly byEnding: Float64Array;
  /** Visits that ended, those turned away left out, and the time from joining the tier to leaving it. */
  readonly left: Float64Array;
  readonly timeAtTier: Float64Array;
  /** Touch time of the visits worked on, as far as it is known. */
  readonly handling: readonly Durations[];
  /** Waiting of the visits to tiers with a queue: zeros, leavers and those still waiting included, those turned away left out. */
  readonly waits: readonly Durations[];
  /** Of these, taken up within the time in which they should be. */
  readonly answered: Float64Array;
  visits(table: VisitTable): void;
}

export function visitCounts({ window, names, tiers, answerWithin }: MeasureContext): VisitCounts {
  const perTier = () => new Float64Array(names.tiers.length);
  const isQueue = tiers.map(hasQueue);
  const counts: VisitCounts = {
    joined: perTier(),
    byEnding: new Float64Array(names.tiers.length * visitEndings.length),
    left: perTier(),
    timeAtTier: perTier(),
    handling: names.tiers.map(() => createDurations()),
    waits: names.tiers.map(() => createDurations()),
    answered: perTier(),
    visits({ columns, length }) {
      for (let row = 0; row < length; row++) {
        const arrivedAt = columns.arrivedAt[row];
        if (!(arrivedAt >= window.from && arrivedAt < window.to)) continue;
        const tier = columns.tier[row];
        counts.joined[tier]++;
        counts.byEnding[tier * visitEndings.length + columns.ending[row]]++;
        const isStarted = columns.startedAt[row] >= 0;
        // Some exports state the touch time and not when it began; who never began has none.
        const handlingTime = columns.handlingTime[row];
        if (isStarted || handlingTime > 0) addDuration(counts.handling[tier], handlingTime);
        if (columns.ending[row] === lost) continue;
        const timeAtTier = columns.endedAt[row] - columns.joinedAt[row];
        if (timeAtTier >= 0) {
          counts.left[tier]++;
          counts.timeAtTier[tier] += timeAtTier;
        }
        if (!isQueue[tier]) continue;
        const queuedTime = columns.queuedTime[row];
        addDuration(counts.waits[tier], queuedTime);
        if (isStarted && queuedTime <= answerWithin) counts.answered[tier]++;
      }
    },
  };
  return counts;
}

/** How many visits to the tier ended in one of these ways. */
export function endedAs(
  { byEnding }: VisitCounts,
  tier: number,
  ...endings: readonly VisitEnding[]
): number {
  return endings.reduce(
    (sum, ending) => sum + byEnding[tier * visitEndings.length + visitEndings.indexOf(ending)],
    0,
  );
}

/** Visits to the tier that came to an end, whichever; one turned away never began. */
export function ended(counts: VisitCounts, tier: number): number {
  return counts.joined[tier] - endedAs(counts, tier, "open", "lost");
}
