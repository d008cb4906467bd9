import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { dayTime } from "../../model/localDay.ts";
import { percentText } from "../../model/percentText.ts";
import { completeIntakeRule } from "./completeIntake.ts";
import { localDate } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** A week's weekdays differ, and weeks differ: a mean of fewer than four says little of the next. */
const fewDays = 28;

/** The period in which the export holds every ticket that arrived, and how many came outside it. */
export function intakePeriod(facts: QualityFacts): Finding[] {
  const { log } = facts;
  const { tickets, window, startsAt, timezone } = log;
  const { arrivedAt } = tickets.columns;
  let outside = 0;
  for (let ticket = 0; ticket < tickets.length; ticket++)
    if (arrivedAt[ticket] < window.from || arrivedAt[ticket] >= window.to) outside += 1;
  const days = Math.round((window.to - window.from) / dayTime);
  const first = localDate(timezone, startsAt + window.from);
  const last = localDate(timezone, startsAt + window.to - 1);
  const inside = tickets.length - outside;
  const rate = rateOutside(facts, outside, inside / days);
  const isShort = days < fewDays;
  return [
    {
      code: "complete-intake",
      severity: isShort || outside > inside ? "caution" : "note",
      title:
        days === 1
          ? `intake is complete on ${first} alone: ${countText(inside)} tickets`
          : `intake is complete from ${first} to ${last}: ${countText(inside)} tickets in ${countText(days)} days`,
      unit: "tickets",
      count: outside,
      of: tickets.length,
      since: new Date(startsAt + window.from).toISOString(),
      until: new Date(startsAt + window.to - 1).toISOString(),
      evidence: { days, ticketsInside: inside, ticketsOutside: outside, rule: completeIntakeRule },
      touches: isShort || outside > inside ? ["arrivals"] : [],
      effect: `it takes arrivals, routes and times from ${takenFrom(outside)}${rate}${isShort ? "; so short a period may not be like others" : ""}`,
    },
  ];
}

function takenFrom(outside: number): string {
  if (outside === 0) return "all tickets: none came before or after";
  const others = outside === 1 ? "the one" : `the ${countText(outside)}`;
  return `the tickets that came in then and leaves out ${others} that came before or after`;
}

/** How thinly the others came, where that is over more than a day. */
function rateOutside({ log }: QualityFacts, outside: number, perDay: number): string {
  const { arrivedAt } = log.tickets.columns;
  const all = (arrivedAt[log.tickets.length - 1] - arrivedAt[0]) / dayTime;
  const days = all - (log.window.to - log.window.from) / dayTime;
  if (days < 1) return "";
  return `, which came at ${percentText(outside / days / perDay)} of that rate`;
}
