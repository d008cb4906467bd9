import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const hour = 3_600_000;
/** Sooner than this, people close what they have resolved, many within the same hour. */
const soonest = 12 * hour;
/**
 * A fifth of all closings within one and the same hour after the resolution. Closings at people's own
 * choice spread over days: even a lognormal of 24 hours that is as narrow as 0.5 has at most 3 % of
 * them in an hour.
 */
const leastShare = 0.2;
const fewest = 20;

/** Tickets that a timer closed, a fixed time after they were resolved. */
export function closingTimer({ log }: QualityFacts): Finding[] {
  const { resolvedAt, closedAt } = log.tickets.columns;
  const times: number[] = [];
  let all = 0;
  for (let ticket = 0; ticket < log.tickets.length; ticket++) {
    const after = closedAt[ticket] - resolvedAt[ticket];
    if (Number.isNaN(after)) continue;
    all += 1;
    if (after >= soonest) times.push(after);
  }
  const timed = densestHour(Float64Array.from(times).sort());
  if (timed.length < fewest || timed.length < leastShare * all) return [];
  const median = timed[timed.length >> 1];
  const isTimed = (at: number, ticket: number) =>
    at - resolvedAt[ticket] >= timed[0] && at - resolvedAt[ticket] <= timed[timed.length - 1];
  const closings = closedAt.subarray(0, log.tickets.length).filter(isTimed);
  return [
    {
      code: "closing-timer",
      severity: "note",
      title: `${countText(timed.length)} tickets were closed by a timer, ${spanWords(median)} after they were resolved`,
      unit: "tickets",
      count: timed.length,
      of: all,
      ...spanOf(closings.map((at) => log.startsAt + at)),
      evidence: {
        hours: Number((median / hour).toFixed(1)),
        sharePercent: Math.round((100 * timed.length) / all),
      },
      touches: [],
      effect:
        "none, as a ticket's time ends with its resolution; where only a closing is known, it counts as resolved that much too late",
    },
  ];
}

/** The stretch of sorted values, an hour long, that holds most of them. */
function densestHour(sorted: Float64Array): Float64Array {
  let best = { from: 0, to: 0 };
  let from = 0;
  for (let to = 1; to <= sorted.length; to++) {
    while (sorted[to - 1] - sorted[from] > hour) from += 1;
    if (to - from > best.to - best.from) best = { from, to };
  }
  return sorted.subarray(best.from, best.to);
}

/** `5 days`, where it is that to the hour; else `31 hours`. */
function spanWords(time: number): string {
  const hours = Math.round(time / hour);
  const days = Math.round(hours / 24);
  if (Math.abs(hours - 24 * days) > 1) return `${hours} hours`;
  return days === 1 ? "a day" : `${days} days`;
}
