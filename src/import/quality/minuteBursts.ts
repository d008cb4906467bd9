import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { offsetAt } from "../../model/zone.ts";
import { knownInstants, sortInstants, spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

const minute = 60_000;
/**
 * A minute is a burst with ten tickets or more and at least half of those of the hour around it. Of 20
 * tickets that come within an hour as they like, chance puts ten into one minute in 2 of 10¹¹ hours;
 * of more tickets, half of them even more rarely.
 */
const fewestInBurst = 10;
const hourPart = 1 / 2;
/** Where this share of the instants are on the hour, they are rounded, and no bursts. */
const roundedShare = 0.9;
/** More than these in bursts move the means that a fit takes. */
const matteringShare = 0.01;

const kinds = [
  {
    column: "arrivedAt",
    roles: ["opened", "start", "time"],
    word: "opened",
    touches: ["arrivals"],
    effect:
      "arrivals are taken to come one by one: an alarm's storm or an import of old tickets makes queues that the model won't show",
  },
  {
    column: "resolvedAt",
    roles: ["resolved", "closed", "end", "time"],
    word: "resolved",
    touches: ["times"],
    effect:
      "they were cleared away together, so that the time to their resolution is no working time: times get too long",
  },
  {
    column: "closedAt",
    roles: ["closed"],
    word: "closed",
    touches: [],
    effect: "none, as a ticket's time ends with its resolution and not with its closing",
  },
] as const;

/** Many tickets opened, resolved or closed within one minute. */
export function minuteBursts({ log, isDayAlone, room }: QualityFacts): Finding[] {
  return kinds.flatMap(({ column, roles, word, touches, effect }): Finding[] => {
    const instants = sortInstants(knownInstants(log, column, room(log.tickets.length)));
    if (isRounded(instants)) return [];
    const isDay = (at: number) => roles.some((role) => isDayAlone(role, at, at + 1));
    const bursts = burstsOf(instants, isDay);
    if (bursts.length === 0) return [];
    const count = bursts.reduce((sum, burst) => sum + burst.count, 0);
    const largest = bursts.reduce((most, burst) => (burst.count > most.count ? burst : most));
    const when = localMinute(log.timezone, largest.at);
    const times = bursts.length === 1 ? "at once" : `in ${countText(bursts.length)} bursts`;
    return [
      {
        code: `burst-${word}`,
        severity:
          touches.length > 0 && count > matteringShare * instants.length ? "caution" : "note",
        title: `${countText(count)} tickets were ${word} ${times}, up to ${countText(largest.count)} within one minute (${when})`,
        unit: "tickets",
        count,
        of: instants.length,
        ...spanOf(bursts.map(({ at }) => at)),
        touches,
        evidence: { bursts: bursts.length, largest: largest.count, largestAt: when },
        effect,
      },
    ];
  });
}

interface Burst {
  /** Its minute, Unix epoch ms. */
  readonly at: number;
  readonly count: number;
}

/** Of dates without times, which are midnights, tells `midnightTimes`. */
function burstsOf(sorted: Float64Array, isDay: (at: number) => boolean): Burst[] {
  const bursts: Burst[] = [];
  let [from, to] = [0, 0];
  for (let first = 0; first < sorted.length;) {
    const at = Math.floor(sorted[first] / minute) * minute;
    let end = first;
    while (end < sorted.length && sorted[end] < at + minute) end += 1;
    while (sorted[from] < at - 30 * minute) from += 1;
    to = Math.max(to, end);
    while (to < sorted.length && sorted[to] < at + 31 * minute) to += 1;
    const count = end - first;
    const isBurst = count >= fewestInBurst && count >= (to - from) * hourPart;
    const isAtOnce = sorted[first] === sorted[end - 1];
    if (isBurst && !(isAtOnce && isDay(sorted[first]))) bursts.push({ at, count });
    first = end;
  }
  return bursts;
}

function isRounded(instants: Float64Array): boolean {
  let onTheHour = instants.length;
  for (const at of instants)
    if (at % (60 * minute) !== 0) {
      onTheHour -= 1;
      if (onTheHour < roundedShare * instants.length) return false;
    }
  return true;
}

function localMinute(timezone: string, at: number): string {
  return new Date(at + offsetAt(timezone, at)).toISOString().slice(0, 16).replace("T", " ");
}
