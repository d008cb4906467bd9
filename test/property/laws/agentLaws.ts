import { eventKinds, spanStates } from "../../../src/log/ticketLog.ts";
import { type ShiftOccurrence, shiftOccurrences } from "../../../src/model/shiftOccurrences.ts";
import { onCallDuties } from "../../../src/model/onCallDuties.ts";
import { type Law, lawOfRun, mustBe, mustHold } from "./law.ts";
import type { Played } from "./play.ts";
import { rows, rowsBy, type Step, sumUp } from "./rows.ts";

/** Who works when: nobody twice at once, and nobody off shift unless it is called overtime. */
export const agentLaws: readonly Law[] = [
  lawOfRun("no agent works on more tickets at once than they may", workOnOne),
  lawOfRun("no more agents work than are available", workWhileAvailable),
  lawOfRun("whoever is there beyond the roster is on overtime", nameOvertime),
  lawOfRun("whoever leaves was there, and whoever is hired fills a vacancy", fillVacancies),
  lawOfRun("nobody takes up work off shift or on a break, unless called for it", startOnShift),
];

const working = new Set(
  (["handling", "diagnosing", "helping"] as const).map((state) => spanStates.indexOf(state)),
);

/** Spans of work by somebody, each team's in order of time. */
export function workByTeam({ log }: Played): Map<number, number[]> {
  const { state, agent, team, from } = log.spans.columns;
  const work = rows(log.spans.length).filter((row) => working.has(state[row]) && agent[row] >= 0);
  work.sort((a, b) => from[a] - from[b]);
  return rowsBy(work, (row) => team[row]);
}

/** How many are available in a team, in parts of agents, as steps. */
export function availability({ log }: Played, team: number): Step[] {
  const { columns, length } = log.staffing;
  const steps: Step[] = [];
  for (const row of rows(length)) {
    if (columns.team[row] !== team) continue;
    const by = whole * columns.available[row];
    steps.push({ at: columns.from[row], by }, { at: columns.to[row], by: -by });
  }
  return steps;
}

function workOnOne(run: Played): void {
  const { agent, from, to, besides } = run.log.spans.columns;
  for (const [team, work] of workByTeam(run)) {
    const most = run.model.teams[team].atOnce?.most ?? 1;
    for (const [who, spans] of rowsBy(work, (row) => agent[row])) {
      if (most > 1) mustShareWhole(run, spans, `agent ${who} of team ${team}`);
      for (let at = 1; at < spans.length; at++)
        mustHold(
          from[spans[at]] >= to[spans[at - 1]] || besides[spans[at]] > 0,
          () => `agent ${agent[spans[at]]} of team ${team} works twice at ${from[spans[at]]}`,
        );
      for (const row of spans)
        mustHold(besides[row] < most, () => `${besides[row]} besides in hand in span ${row}`);
    }
  }
}

/** The least number that one to six at once divide. */
const whole = 60;

/** Of an agent's time, each of several tickets at once has its part. */
function partOf({ log }: Played, row: number): number {
  return whole / (1 + log.spans.columns.besides[row]);
}

/** Work in parts of agents, as steps. */
export function workSteps(run: Played, work: readonly number[]): Step[] {
  const { from, to } = run.log.spans.columns;
  return work.flatMap((row) => [
    { at: from[row], by: partOf(run, row) },
    { at: to[row], by: -partOf(run, row) },
  ]);
}

/** What several tickets have of an agent is the whole of them, or nothing. */
function mustShareWhole(run: Played, spans: readonly number[], who: string): void {
  sumUp(workSteps(run, spans), (sum, at) =>
    mustHold(
      sum === 0 || sum === whole,
      () => `${who} is divided into ${sum} of ${whole} at ${at}`,
    ),
  );
}

function workWhileAvailable(run: Played): void {
  for (const [team, work] of workByTeam(run)) {
    const busy = workSteps(run, work).map(({ at, by }) => ({ at, by: -by }));
    sumUp([...availability(run, team), ...busy], (free, at) =>
      mustHold(
        free >= 0,
        () => `${-free / whole} more work than are available in team ${team} at ${at}`,
      ),
    );
  }
}

function nameOvertime(run: Played): void {
  const { team, from, to, available, paid, overtime, calledOut } = run.log.staffing.columns;
  for (const row of rows(run.log.staffing.length)) {
    const what = () => `staffing row ${row} (team ${team[row]}, ${from[row]} to ${to[row]})`;
    mustHold(to[row] > from[row], () => `${what()} must have a length`);
    mustHold(available[row] <= paid[row], () => `${what()} has more available than paid`);
    mustHold(overtime[row] >= 0, () => `${what()} has overtime ${overtime[row]}`);
    if (calledOut[row] > 0) {
      mustBe(paid[row], calledOut[row], () => `those paid in ${what()}`);
      continue;
    }
    const heads = headsOn(run, team[row], from[row]);
    const regular = paid[row] - overtime[row];
    const vacant = mostVacant(run, team[row]);
    mustHold(
      regular <= heads && regular >= heads - vacant,
      () => `${what()} pays ${regular} regularly, rostered are ${heads}, up to ${vacant} vacant`,
    );
  }
}

const left = eventKinds.indexOf("left");
const hired = eventKinds.indexOf("hired");

/** The most places of a team that were empty at once. */
function mostVacant({ log }: Played, team: number): number {
  const { kind, value } = log.events.columns;
  let vacant = 0;
  let most = 0;
  for (const row of rows(log.events.length)) {
    if (value[row] !== team) continue;
    if (kind[row] === left) vacant++;
    if (kind[row] === hired) vacant--;
    if (vacant > most) most = vacant;
  }
  return most;
}

function fillVacancies(run: Played): void {
  const { kind, value } = run.log.events.columns;
  const vacant = run.model.teams.map(() => 0);
  for (const row of rows(run.log.events.length)) {
    if (kind[row] !== left && kind[row] !== hired) continue;
    const team = value[row];
    vacant[team] += kind[row] === left ? 1 : -1;
    const places = run.model.teams[team].lines.reduce((sum, heads) => sum + heads, 0);
    mustHold(
      vacant[team] >= 0 && vacant[team] <= places,
      () => `team ${team} has ${vacant[team]} vacancies of ${places} places in event ${row}`,
    );
  }
}

/** Agents on the roster of a team at an instant, absent ones and breaks among them. */
function headsOn(run: Played, team: number, at: number): number {
  const lines = run.model.teams[team].lines;
  return onAt(run, team, at).reduce((sum, { line }) => sum + lines[line], 0);
}

/** No shift lasts longer, unless it never ends. */
const longestShift = 3 * 86_400_000;

function onAt(run: Played, team: number, at: number): readonly ShiftOccurrence[] {
  const roster = rosterOf(run, team);
  if (roster.length > 0 && roster[0].to === Infinity) return roster;
  const on: ShiftOccurrence[] = [];
  for (let row = begunBy(roster, at) - 1; row >= 0; row--) {
    if (roster[row].from < at - longestShift) break;
    if (at < roster[row].to) on.push(roster[row]);
  }
  return on;
}

/** How many shifts, sorted by their begin, have begun at an instant. */
function begunBy(roster: readonly ShiftOccurrence[], at: number): number {
  let low = 0;
  let high = roster.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (roster[middle].from <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rosters = new WeakMap<Played, Map<number, readonly ShiftOccurrence[]>>();

function rosterOf(run: Played, team: number): readonly ShiftOccurrence[] {
  const ofRun = rosters.get(run) ?? new Map<number, readonly ShiftOccurrence[]>();
  rosters.set(run, ofRun);
  const known = ofRun.get(team);
  if (known !== undefined) return known;
  const { scenario, model } = run;
  const teams = scenario.tiers.flatMap((tier) => tier.teams ?? []);
  const until = model.capAt + 3_600_000;
  const roster = shiftOccurrences(teams[team], scenario.timezone, model.startsAt, until);
  ofRun.set(team, roster);
  return roster;
}

function startOnShift(run: Played): void {
  for (const [team, work] of workByTeam(run)) {
    const { shiftEnd } = run.model.teams[team];
    const areSeats = shiftEnd === "headcount" || shiftEnd === "pass-on";
    const { agent } = run.log.spans.columns;
    const rostered = run.model.teams[team].lines.reduce((sum, agents) => sum + agents, 0);
    const onRoster = work.filter((row) => agent[row] < rostered);
    const called = work.filter((row) => agent[row] >= rostered);
    if (called.length > 0) mustBeOnCall(run, team, begun(run, called));
    if (areSeats) takeFreeSeats(run, team, onRoster);
    else for (const row of begun(run, onRoster)) mustBeOn(run, team, row);
  }
}

/** Who was called starts within a duty, or when they come whom one called, on a ticket of a type they are called for. */
function mustBeOnCall(run: Played, team: number, work: readonly number[]): void {
  const { from, ticket } = run.log.spans.columns;
  const teams = run.scenario.tiers.flatMap((tier) => tier.teams ?? []);
  const { startsAt, capAt } = run.model;
  const duties = onCallDuties(teams[team], run.scenario.timezone, startsAt, capAt + 3_600_000);
  const { types, impacts } = run.model.teams[team].onCall!;
  const { type, impact } = run.log.tickets.columns;
  for (const row of work) {
    const isOn = [from[row], ...cameSince(run, team, from[row])].some((at) =>
      duties.some((duty) => duty.from <= at && at < duty.to),
    );
    const what = () => `span ${row} of team ${team}, which begins at ${from[row]},`;
    mustHold(isOn, () => `${what()} is by somebody called outside of any duty`);
    const isFor = types[type[ticket[row]]] === 1 && impacts[impact[ticket[row]]] === 1;
    mustHold(isFor, () => `${what()} is for a ticket that nobody is called for`);
  }
}

/** When those were called who have come at this instant. */
function cameSince({ log }: Played, index: number, at: number): number[] {
  const { team, from, to, available, calledOut } = log.staffing.columns;
  return rows(log.staffing.length)
    .filter((row) => team[row] === index && calledOut[row] > 0 && available[row] === 0)
    .filter((row) => to[row] === at)
    .map((row) => from[row]);
}

/** The spans with which an agent takes a ticket up; one that goes on from diagnosis to handling doesn't. */
function begun({ log }: Played, work: readonly number[]): number[] {
  const { visit, agent, from, to } = log.spans.columns;
  const ends = new Set(work.map((row) => `${visit[row]} ${agent[row]} ${to[row]}`));
  return work.filter((row) => !ends.has(`${visit[row]} ${agent[row]} ${from[row]}`));
}

/** A person starts within a shift of their line, between its breaks. */
function mustBeOn(run: Played, team: number, row: number): void {
  const { from, agent } = run.log.spans.columns;
  const at = from[row];
  const { lines } = run.model.teams[team];
  let line = 0;
  for (let first = lines[0]; first <= agent[row]; first += lines[line]) line++;
  const isOn = onAt(run, team, at).some(
    (shift) => shift.line === line && !shift.breaks.some((one) => one.from <= at && at < one.to),
  );
  mustHold(isOn, () => `agent ${agent[row]} of team ${team} starts at ${at}, off shift`);
}

/** Where agents are seats, nothing starts while as many are busy as are rostered and not on a break. */
function takeFreeSeats(run: Played, team: number, work: readonly number[]): void {
  const { from } = run.log.spans.columns;
  const starts = new Set(begun(run, work).map((row) => from[row]));
  const { lines } = run.model.teams[team];
  sumUp(workSteps(run, work), (sum, at) => {
    const count = sum / whole;
    if (!starts.has(at)) return;
    const seats = onAt(run, team, at)
      .filter(({ breaks }) => !breaks.some((one) => one.from <= at && at < one.to))
      .reduce((sum, { line }) => sum + lines[line], 0);
    mustHold(count <= seats, () => `${count} work at ${at} on the ${seats} seats of team ${team}`);
  });
}
