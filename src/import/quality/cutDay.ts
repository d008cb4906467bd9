import { percentText } from "../../model/percentText.ts";
import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { instantOnDay, localDayAt } from "../../model/zone.ts";
import { localDate, timeOfDay } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const minute = 60_000;
/** Tickets that would still have come on that day, at the rate until then: so many stay away by chance in fewer than 1 of 1,000 cases (Poisson: e^-7). */
const fewestMissing = 7;
const fewestTickets = 100;
/** Fewer missing tickets than these don't show in a rate. */
const matteringShare = 0.01;

/** An export that was made in the middle of a day: its last day holds part of that day's tickets. */
export function cutDay({ log }: QualityFacts): Finding[] {
  const { tickets, timezone, startsAt, endsAt, window } = log;
  if (tickets.length < fewestTickets) return [];
  const end = startsAt + endsAt;
  const lastDay = localDayAt(timezone, end);
  const from = instantOnDay(timezone, lastDay, 0);
  const cutAt = timeOfDay(timezone, end);
  let [onLastDay, later] = [0, 0];
  const { arrivedAt } = tickets.columns;
  for (let ticket = 0; ticket < tickets.length; ticket++) {
    const at = startsAt + arrivedAt[ticket];
    if (at >= from) onLastDay += 1;
    else if (timeOfDay(timezone, at) > cutAt) later += 1;
  }
  const left = later / (tickets.length - onLastDay);
  const missing = (onLastDay * left) / (1 - left);
  if (missing < fewestMissing) return [];
  const isWithin = window.to > from - startsAt;
  const matters = isWithin && missing > matteringShare * tickets.length;
  const clock = new Date(Math.floor(cutAt / minute) * minute).toISOString().slice(11, 16);
  return [
    {
      code: "cut-day",
      severity: matters ? "caution" : "note",
      title: `the last day, ${localDate(timezone, end)}, ends at ${clock}: the export was probably made then`,
      unit: "tickets",
      count: onLastDay,
      of: tickets.length,
      since: new Date(from).toISOString(),
      until: new Date(end).toISOString(),
      evidence: { endsAt: clock, percentOfADayLeft: Math.round(100 * left) },
      touches: isWithin ? ["arrivals"] : [],
      effect: isWithin
        ? `that day counts as a whole one, though ${percentText(left)} of a day's tickets come later: arrivals come out a little low`
        : `none: complete intake ends before, and the ${countText(onLastDay)} tickets of that day are left out`,
    },
  ];
}
