import { type Finding, fittedParts } from "../../log/finding.ts";
import { ticketOutcomes } from "../../log/ticketLog.ts";
import { countText } from "../../model/countText.ts";
import { dayTime, weekdayOf } from "../../model/localDay.ts";
import { instantOnDay, localDayAt } from "../../model/zone.ts";
import { inOrderAt } from "./inOrderAt.ts";
import { localDate, type Openings } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** By what an export's tickets were chosen. */
type Selection = "creation" | "closing" | "last change" | "still open";

/** With fewer tickets, the edges are single tickets. */
const fewestTickets = 100;
/** A desk has solved more than a twentieth of what it ever got; an export of nothing else was asked for. */
const openShare = 0.95;
const fewestStillOpen = 20;
/** Tickets at either edge that may be strays, such as one opened by a wrong clock. */
const strays = 5;
/** Of so many expected openings, less than a third come by chance in fewer than 1 of 1,000 cases (Poisson). */
const fewestExpected = 15;
const thinPart = 1 / 3;
/** A quiet day or two after a weekend or a holiday are no tail; four days in a row aren't that quiet. */
const fewestDays = 4;
/** Expected open tickets so many, and less than a fifth of them there: chance does that in fewer than 1 of 1,000 cases (Poisson). */
const fewestOpen = 15;
const openPart = 1 / 5;

/**
 * How the tickets were selected, from the edges of the data. What an export was selected by begins
 * sharply, what it wasn't trails off: selected by creation, openings begin at once and last changes
 * follow; selected by closing (or by last change), the last changes begin at once, while openings
 * have a thin tail from long before. Where openings begin sharply but none of the tickets that should
 * still be open are there, closed ones alone were asked for.
 *
 * Measured on made-up desks of 60 to 700 tickets a week, ten weeks of each exported: of 480 selected by
 * creation, 180 of them with holidays, growth and days up to three times as busy as others, 480 are
 * called so. Selected by closing, or by last change, 12 of 12 whose median ticket takes 40 hours, 10 of
 * 12 at 8 hours, 1 of 12 at 2 hours: where hardly a ticket is older than a week, the selections hardly
 * differ either. Closed ones alone: 12, 4 and none of 12, likewise.
 */
export function selection(facts: QualityFacts): Finding[] {
  const { openings } = facts;
  const changes = edgesOf(lastChanges(facts));
  const edges = { facts, openings, changes, open: countOpen(facts) };
  const { open } = edges;
  if (open >= openShare * openings.length && open >= fewestStillOpen) return [stillOpen(edges)];
  if (openings.length < fewestTickets) return [];
  return [hasThinBegin(edges) ? byEnd(edges) : byCreation(edges)];
}

/** What a selection is told from; instants are Unix epoch ms. */
interface Edges {
  readonly facts: QualityFacts;
  readonly openings: Openings;
  /** Of the last changes of all tickets. */
  readonly changes: ChangeEdges;
  readonly open: number;
}

/** The first and the last, the first that is no stray, and the median. */
type ChangeEdges = Readonly<Record<"first" | "begin" | "median" | "last", number>>;

function edgesOf(changes: Float64Array): ChangeEdges {
  const last = changes.length - 1;
  return {
    median: inOrderAt(changes, changes.length >> 1),
    begin: inOrderAt(changes, Math.min(strays, last)),
    first: inOrderAt(changes, 0),
    last: inOrderAt(changes, last),
  };
}

function stillOpen(edges: Edges): Finding {
  return finding(edges, "still open", {
    severity: "distorts",
    title: `only tickets still open: ${countText(edges.open)} of ${countText(edges.openings.length)}`,
    count: edges.open,
    first: edges.openings.at(0),
    last: edges.openings.at(-1),
    effect:
      "what was solved is missing: arrivals, routes and times can't be known from it; export all tickets that were opened in a period",
  });
}

function byEnd(edges: Edges): Finding {
  const { openings, changes, open } = edges;
  const { log } = edges.facts;
  const by = open * 500 < openings.length ? "closing" : "last change";
  const before = openings.before(changes.begin);
  const followed = Math.max(0, Math.round((log.endsAt - log.window.to) / dayTime));
  return finding(edges, by, {
    severity: "distorts",
    title: `selected by ${by}, from ${dateOf(edges, changes.begin)} to ${dateOf(edges, changes.last)}: ${countText(before)} tickets were opened before, at a thin rate`,
    count: openings.length,
    first: changes.first,
    last: changes.last,
    effect: `tickets that took long are over-represented outside the period of complete intake, and what came in late and took long is missing: rates, routes and times count only from that period, and those of tickets that took longer than the ${countText(followed)} days after it can't be in it`,
  });
}

function byCreation(edges: Edges): Finding {
  const { openings, open } = edges;
  const expected = expectedOpen(edges);
  const isClosedOnly = expected >= fewestOpen && open < expected * openPart;
  const period = `tickets opened from ${dateOf(edges, openings.at(0))} to ${dateOf(edges, openings.at(-1))}`;
  return finding(edges, "creation", {
    severity: isClosedOnly ? "caution" : "note",
    title: isClosedOnly
      ? `selected by creation, ${period}, but closed ones only: at least ${countText(Math.round(expected))} should be open at the end, and ${open === 0 ? "none is" : `${countText(open)} are`}`
      : `selected by creation: ${period}`,
    count: isClosedOnly ? Math.round(expected) - open : openings.length,
    first: openings.at(0),
    last: openings.at(-1),
    effect: isClosedOnly
      ? "tickets that took long are missing, the more the later they came in: times are too short, and the last weeks' arrivals too few"
      : "none: whatever came in is there",
  });
}

interface Said extends Pick<Finding, "severity" | "title" | "count" | "effect"> {
  readonly first: number;
  readonly last: number;
}

function finding(
  { openings, changes, open, facts }: Edges,
  selectedBy: Selection,
  { severity, title, count, first, last, effect }: Said,
): Finding {
  const day = (at: number) => localDate(facts.log.timezone, at);
  return {
    code: "selection",
    touches: severity === "note" ? [] : fittedParts,
    severity,
    title,
    unit: "tickets",
    count,
    of: Math.max(count, openings.length),
    since: new Date(first).toISOString(),
    until: new Date(last).toISOString(),
    evidence: {
      selectedBy,
      firstOpened: day(openings.at(0)),
      medianOpened: day(openings.at(openings.length >> 1)),
      firstLastChange: day(changes.first),
      medianLastChange: day(changes.median),
      openTickets: open,
    },
    effect,
  };
}

function dateOf({ facts }: Edges, at: number): string {
  return localDate(facts.log.timezone, at);
}

/** What a list of tickets or stays tells of their ends. */
const endRoles = ["end", "updated", "resolved", "closed"] as const;

/** The latest that each ticket's rows tell of: the last change of a history, whatever came last of a list. */
function lastChanges({ rows, tickets, times, room }: QualityFacts): Float64Array {
  const { plan } = rows.files[0];
  const roles = plan.shape === "event log" ? [] : endRoles.filter((role) => plan.at[role] >= 0);
  const ends = roles.map((role) => times[role]);
  const { rows: own, starts } = tickets;
  const instants = room(starts.length - 1);
  let count = 0;
  for (let ticket = 0; ticket < instants.length; ticket++) {
    if (starts[ticket] === starts[ticket + 1]) continue;
    let last = times.moment[own[starts[ticket + 1] - 1]];
    for (const at of ends)
      for (let i = starts[ticket]; i < starts[ticket + 1]; i++)
        if (at[own[i]] > last) last = at[own[i]];
    instants[count++] = last;
  }
  return instants.subarray(0, count);
}

function countOpen({ log }: QualityFacts): number {
  const { outcome } = log.tickets.columns;
  const open = ticketOutcomes.indexOf("open");
  let count = 0;
  for (let ticket = 0; ticket < log.tickets.length; ticket++)
    if (outcome[ticket] === open) count += 1;
  return count;
}

/**
 * Whether openings reach back from the first last change at a thin rate: on the earlier half of the
 * whole days before it, less than a third of what these weekdays usually bring, which is their mean in
 * the middle half of all openings.
 */
function hasThinBegin({ facts, openings, changes }: Edges): boolean {
  const { timezone } = facts.log;
  const from = localDayAt(timezone, openings.at(strays)) + 1;
  const to = from + Math.ceil((localDayAt(timezone, changes.begin) - from) / 2);
  if (to - from < fewestDays) return false;
  const usual = usualByWeekday({ facts, openings });
  let expected = 0;
  for (let day = from; day < to; day++) expected += usual[weekdayOf(day)];
  if (expected < fewestExpected) return false;
  const bounds = [from, to].map((day) => instantOnDay(timezone, day, 0));
  return openings.before(bounds[1]) - openings.before(bounds[0]) < expected * thinPart;
}

/** Openings on a Monday, …, Sunday of the middle half; where that has no such day, on any of its days. */
function usualByWeekday({ facts, openings }: Pick<Edges, "facts" | "openings">): number[] {
  const { timezone } = facts.log;
  const length = openings.length;
  const from = localDayAt(timezone, openings.at(length >> 2));
  const to = localDayAt(timezone, openings.at((3 * length) >> 2));
  const tickets = new Float64Array(7);
  const days = new Float64Array(7);
  for (let day = from; day <= to; day++) days[weekdayOf(day)] += 1;
  for (const [day, count] of openings.byDay(timezone))
    if (day >= from && day <= to) tickets[weekdayOf(day)] += count;
  const mean = tickets.reduce((a, b) => a + b) / (to + 1 - from);
  return Array.from(days, (count, weekday) => (count === 0 ? mean : tickets[weekday] / count));
}

/** Open tickets that there should be at the end, at least, as those that aren't there are missing from it: for each opening, the share of tickets of the complete intake that took longer than it is old. */
function expectedOpen({ facts, openings }: Pick<Edges, "facts" | "openings">): number {
  const { log } = facts;
  const { arrivedAt, resolvedAt } = log.tickets.columns;
  const end = log.startsAt + log.endsAt;
  let [count, sum] = [0, 0];
  for (let ticket = 0; ticket < log.tickets.length; ticket++) {
    const isWithin = arrivedAt[ticket] >= log.window.from && arrivedAt[ticket] < log.window.to;
    if (!isWithin || Number.isNaN(resolvedAt[ticket])) continue;
    count += 1;
    sum += openings.length - openings.before(end - (resolvedAt[ticket] - arrivedAt[ticket]));
  }
  return count === 0 ? 0 : sum / count;
}
