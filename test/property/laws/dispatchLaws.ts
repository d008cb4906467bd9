import { eventKinds, spanStates } from "../../../src/log/ticketLog.ts";
import { availability, workByTeam, workSteps } from "./agentLaws.ts";
import { type Law, lawOfRun, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, rowsBy, type Step, sumUp } from "./rows.ts";

/** Who is next. */
export const dispatchLaws: readonly Law[] = [
  lawOfRun("no agent idles while a ticket waits for the team", keepBusy),
  lawOfRun("no ticket starts before one that is ahead of it in the team's order", keepOrder),
  lawOfRun("a vendor's slots are in use, as many as there are, while a ticket waits", useSlots),
  lawOfRun("a tier never holds more tickets than it has room for", keepRoom),
];

const queued = spanStates.indexOf("queued");
const atVendor = spanStates.indexOf("at vendor");
const declared = eventKinds.indexOf("declared");
const priorityChange = eventKinds.indexOf("priority");

function keepBusy(run: Played): void {
  const { from, to, state, team, visit } = run.log.spans.columns;
  const { startedAt } = run.log.visits.columns;
  const firstWaits = rows(run.log.spans.length).filter(
    (row) => state[row] === queued && !(from[row] >= startedAt[visit[row]]),
  );
  const work = workByTeam(run);
  for (const [index, waits] of rowsBy(firstWaits, (row) => team[row])) {
    // Who has as many pending as they may idles with a queue before them; a vendor has no team.
    if (!(run.model.teams[index]?.mostInHand === Infinity)) continue;
    const steps: Step[] = [];
    // One sum tells both: whoever waits counts as much as all agents there can be.
    const one = 1e9;
    for (const row of waits) steps.push({ at: from[row], by: one }, { at: to[row], by: -one });
    for (const { at, by } of availability(run, index)) steps.push({ at, by });
    for (const { at, by } of workSteps(run, work.get(index) ?? [])) steps.push({ at, by: -by });
    sumUp(steps, (sum, at) => {
      const waiting = Math.round(sum / one);
      const idle = sum - waiting * one;
      mustHold(
        waiting === 0 || idle <= 0,
        () => `${idle} of team ${index} idle at ${at} while ${waiting} wait`,
      );
    });
  }
}

/** A visit's first wait: where it stands in the order, and until when it waits. */
interface Wait {
  readonly visit: number;
  readonly key: number;
  readonly joinedAt: number;
  readonly startedAt: number;
  readonly until: number;
  /** Its resolver may take it out of turn. */
  readonly isPreferred: boolean;
}

function keepOrder(run: Played): void {
  const { log, model } = run;
  const { team, ticket, joinedAt } = log.visits.columns;
  const { kind, ticket: ofEvent } = log.events.columns;
  const changed = new Set(
    rows(log.events.length)
      .filter((row) => kind[row] === priorityChange)
      .map((row) => ofEvent[row]),
  );
  // Somebody in a war room takes its parent up before all others.
  for (const row of rows(log.events.length)) if (kind[row] === declared) changed.add(ofEvent[row]);
  // Of those open when the run began some were pending: they go on with that, and come back to the head.
  const visits = rows(log.visits.length).filter(
    (row) => !changed.has(ticket[row]) && joinedAt[row] >= 0,
  );
  for (const [index, own] of rowsBy(visits, (row) => team[row])) {
    const place = model.teams[index];
    if (place === undefined || place.isUnlimited) continue;
    const { dispatch } = model.tiers[place.tier];
    if (dispatch === "earliest-due" || dispatch === "shortest") continue;
    const keys = { "first-come": () => 0, "ticket-age": ageOf, priority: priorityOf }[dispatch];
    // Whom somebody on call comes for is taken before others, in order among themselves.
    for (const alike of rowsBy(own, (row) => calledFor(run, index, row)).values()) {
      const waits = alike.map((row) => waitOf(run, row, keys(run, row)));
      mustStartInOrder(waits.sort((a, b) => a.key - b.key || a.joinedAt - b.joinedAt));
    }
  }
}

/** 1 where somebody on call may be called for the visit's ticket. */
function calledFor({ log, model }: Played, team: number, visit: number): number {
  const { onCall } = model.teams[team];
  if (onCall === null) return 0;
  const { type, priority, ticket } = log.visits.columns;
  const { types, priorities, impacts } = onCall;
  const impact = log.tickets.columns.impact[ticket[visit]];
  return types[type[visit]] * priorities[priority[visit]] * impacts[impact];
}

function ageOf({ log }: Played, visit: number): number {
  return log.visits.columns.arrivedAt[visit];
}

function priorityOf({ log }: Played, visit: number): number {
  return log.visits.columns.priority[visit];
}

function waitOf({ log, model }: Played, visit: number, key: number): Wait {
  const { joinedAt, startedAt, endedAt, isReopened } = log.visits.columns;
  const end = Number.isNaN(endedAt[visit]) ? log.endsAt : endedAt[visit];
  const until = Number.isNaN(startedAt[visit]) ? end : startedAt[visit];
  const isPreferred = isReopened[visit] === 1 && model.reopening?.isResolverPreferred === true;
  return {
    visit,
    key,
    joinedAt: joinedAt[visit],
    startedAt: startedAt[visit],
    until,
    isPreferred,
  };
}

function mustStartInOrder(waits: readonly Wait[]): void {
  for (const [at, { visit, key, joinedAt, startedAt, isPreferred }] of waits.entries())
    for (let before = 0; before < (isPreferred ? 0 : at); before++) {
      const ahead = waits[before];
      if (ahead.key === key && ahead.joinedAt === joinedAt) break;
      mustHold(
        !(ahead.joinedAt < startedAt && startedAt < ahead.until),
        () => `visit ${visit} starts at ${startedAt}, before visit ${ahead.visit} ahead of it`,
      );
    }
}

function useSlots({ log, model }: Played): void {
  const { tier, state, from, to } = log.spans.columns;
  for (const [index, { slots, clock }] of model.tiers.entries()) {
    if (slots === Infinity) continue;
    const steps: Step[] = [];
    const one = 1e9;
    for (const row of rows(log.spans.length)) {
      const by = state[row] === queued ? one : state[row] === atVendor ? -1 : 0;
      if (tier[row] === index) steps.push({ at: from[row], by }, { at: to[row], by: -by });
    }
    sumUp(steps, (sum, at) => {
      const waiting = Math.round(sum / one);
      const used = waiting * one - sum;
      mustHold(used <= slots, () => `${used} of ${slots} slots at tier ${index} in use at ${at}`);
      const isOpen = clock === null;
      mustHold(
        waiting === 0 || used === slots || !isOpen,
        () => `${used} of ${slots} slots in use at ${at} while ${waiting} wait at tier ${index}`,
      );
    });
  }
}

function keepRoom({ log, model }: Played): void {
  const { columns, length } = log.visits;
  for (const [tier, { room, isLettingIn }] of model.tiers.entries()) {
    if (room === Infinity || isLettingIn) continue;
    const steps: Step[] = [];
    for (const row of rows(length)) {
      if (columns.tier[row] !== tier) continue;
      const until = Number.isNaN(columns.endedAt[row]) ? log.endsAt : columns.endedAt[row];
      steps.push({ at: columns.joinedAt[row], by: 1 }, { at: until, by: -1 });
    }
    sumUp(steps, (sum, at) =>
      mustHold(sum <= room, () => `${sum} at tier ${tier} at ${at}, which has room for ${room}`),
    );
  }
}
