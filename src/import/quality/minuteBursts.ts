import type { Finding } from "../../log/finding.ts";
import type { ColumnView } from "../../log/table.ts";
import type { TicketLog } from "../../log/ticketLog.ts";
import { countText } from "../../model/countText.ts";
import { offsetAt } from "../../model/zone.ts";
import { spanOf } from "./instants.ts";
import { minutesInOrder, type OrderedMinutes } from "./minutesInOrder.ts";
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
    const { length, columns } = log.tickets;
    const values = columns[column].subarray(0, length);
    const minutes = minutesInOrder(values, log.startsAt, room(length));
    const all = minutes.after.length;
    if (isRounded(values, log.startsAt, all)) return [];
    const isDay = (at: number) => roles.some((role) => isDayAlone(role, at, at + 1));
    const found = burstsOf(minutes);
    const days = daysAlone(
      found.filter(({ at }) => isDay(at)),
      values,
      log,
    );
    const bursts = found.filter(({ at }) => !days.has(at));
    if (bursts.length === 0) return [];
    const count = bursts.reduce((sum, burst) => sum + burst.count, 0);
    const largest = bursts.reduce((most, burst) => (burst.count > most.count ? burst : most));
    const when = localMinute(log.timezone, largest.at);
    const times = bursts.length === 1 ? "at once" : `in ${countText(bursts.length)} bursts`;
    return [
      {
        code: `burst-${word}`,
        severity: touches.length > 0 && count > matteringShare * all ? "caution" : "note",
        title: `${countText(count)} tickets were ${word} ${times}, up to ${countText(largest.count)} within one minute (${when})`,
        unit: "tickets",
        count,
        of: all,
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

function burstsOf({ first, after }: OrderedMinutes): Burst[] {
  const bursts: Burst[] = [];
  let [from, to] = [0, 0];
  for (let begin = 0, end = 0; begin < after.length; begin = end) {
    const own = after[begin];
    while (end < after.length && after[end] === own) end += 1;
    const count = end - begin;
    if (count < fewestInBurst) continue;
    while (after[from] < own - 30) from += 1;
    to = Math.max(to, end);
    while (to < after.length && after[to] <= own + 30) to += 1;
    if (count >= (to - from) * hourPart) bursts.push({ at: (first + own) * minute, count });
  }
  return bursts;
}

/** The minutes of bursts of which all instants are where they begin: of dates without times, which are midnights, tells `midnightTimes`. */
function daysAlone(
  bursts: readonly Burst[],
  values: ColumnView,
  { startsAt }: Pick<TicketLog, "startsAt">,
): Set<number> {
  const alone = new Set(bursts.map(({ at }) => at));
  for (let ticket = 0; alone.size > 0 && ticket < values.length; ticket++) {
    const at = startsAt + values[ticket];
    const begin = Math.floor(at / minute) * minute;
    if (at > begin) alone.delete(begin);
  }
  return alone;
}

/** @param known How many of the values there are, NaN left out. */
function isRounded(values: ColumnView, startsAt: number, known: number): boolean {
  let onTheHour = known;
  for (let ticket = 0; ticket < values.length; ticket++) {
    const at = startsAt + values[ticket];
    if (Number.isNaN(at) || at % (60 * minute) === 0) continue;
    onTheHour -= 1;
    if (onTheHour < roundedShare * known) return false;
  }
  return true;
}

function localMinute(timezone: string, at: number): string {
  return new Date(at + offsetAt(timezone, at)).toISOString().slice(0, 16).replace("T", " ");
}
