import type { Finding } from "../../log/finding.ts";
import { spanOf, timeOfDay } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const hourTime = 3_600_000;
const busyHours = 10;
/** Around the clock, ten hours hold 42 % of the changes; with less than this share in them there is no day to tell from a night. */
const leastShare = 0.6;
/** Offices begin between 6 and 10, a late shift at 12 at the latest and an early one at 4 at the earliest. */
const earliest = 4;
const latest = 12;
const fewestRows = 200;
/** Dates without times are all at midnight: they tell of no hour, and `midnightTimes` tells of them. */
const mostTimeless = 0.5;
/** What is counted: changes from midnight to this hour. */
const nightEnds = 6;

/**
 * Work at three at night: the ten busiest hours of the day begin at an hour at which no office does, so
 * that the zone is probably not that of the desk. Told from 5 hours of difference on for a desk that
 * begins at 8; an hour or two can't be told from other habits.
 */
export function shiftedDay({ log, tickets, times }: QualityFacts): Finding[] {
  const changes = tickets.rows.length;
  if (changes < fewestRows) return [];
  const byHour = new Float64Array(24);
  let timeless = 0;
  const { rows } = tickets;
  for (let i = 0; i < changes; i++) {
    const time = timeOfDay(log.timezone, times.moment[rows[i]]);
    byHour[Math.floor(time / hourTime)] += 1;
    if (time === 0) timeless += 1;
  }
  if (timeless > mostTimeless * changes) return [];
  const { start, count } = busiest(byHour);
  if (count < leastShare * changes) return [];
  if (start >= earliest && start <= latest) return [];
  const clock = (hour: number) => `${String(hour % 24).padStart(2, "0")}:00`;
  const period = `${clock(start)} to ${clock(start + busyHours)}`;
  const atNight = byHour.slice(0, nightEnds).reduce((sum, own) => sum + own);
  return [
    {
      code: "shifted-day",
      severity: "distorts",
      title: `most work is done from ${period} in ${log.timezone}: the desk is probably in another zone, or the times are`,
      unit: "rows",
      count: atNight,
      of: changes,
      ...spanOf(Array.from(tickets.rows, (row) => times.moment[row])),
      evidence: {
        busiestHours: period,
        sharePercent: Math.round((100 * count) / changes),
      },
      touches: ["arrivals", "times"],
      effect:
        "days, weekdays and shifts are cut at the wrong hours: arrivals by hour don't fit the hours that people work; state the zone that the times are in",
    },
  ];
}

function busiest(byHour: Float64Array): { readonly start: number; readonly count: number } {
  let best = { start: 0, count: -1 };
  for (let start = 0; start < 24; start++) {
    let count = 0;
    for (let hour = start; hour < start + busyHours; hour++) count += byHour[hour % 24];
    if (count > best.count) best = { start, count };
  }
  return best;
}
