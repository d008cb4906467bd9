import { turnOver } from "./attrition.ts";
import type { Desk } from "./desk.ts";
import { phases } from "./eventQueue.ts";
import { tire } from "./fatigue.ts";
import type { PeopleState } from "./peopleState.ts";
import { gainSpeed } from "./rampUp.ts";
import type { Helper } from "./swarmState.ts";
import type { TeamState } from "./teamState.ts";
import { stages } from "./ticket.ts";

/** Schedules the next local midnight of a team whose people change. */
export function scheduleMidnight(desk: Desk, team: TeamState): void {
  const { people } = team;
  if (people === null || people.nextMidnight >= people.compiled.midnights.length) return;
  const at = people.compiled.midnights[people.nextMidnight];
  desk.events.push(at, phases.midnight, team.index, team.index, 0);
}

/** A local date begins: what the team has been through until now shows from now on. */
export function passMidnight(desk: Desk, team: TeamState): void {
  const people = team.people!;
  const { fatigue, firstDay } = people.compiled;
  recordOccupancy(desk, team, people);
  const day = firstDay + people.nextMidnight++;
  if (fatigue !== null) tire(people, fatigue);
  if (people.attrition !== null) {
    turnOver(desk, team, day);
    gainSpeed(team, people.attrition, desk.now);
  }
  scheduleMidnight(desk, team);
}

/** What is in hand and who is there now hasn't been added up yet. */
function recordOccupancy({ now }: Desk, team: TeamState, { occupancy }: PeopleState): void {
  let worked = occupancy.workedByAgents;
  for (let agent = 0; agent < team.inHand.length; agent++) worked += workingTime(team, agent, now);
  const available = occupancy.available + team.available * (now - team.staffingFrom);
  const called = team.onCall?.availableSinceRows(now) ?? 0;
  occupancy.addMidnight(worked, available + called);
}

/** How long the agent has been at what isn't written down yet; of several at once each has had as much of them as the others. */
function workingTime(team: TeamState, agent: number, now: number): number {
  const several = team.atOnce?.hands[agent] ?? [];
  if (several.length < 2) return now - workingSince(team, agent, now);
  return several.reduce((sum, { spanFrom }) => sum + (now - spanFrom), 0) / several.length;
}

/** Since when the agent has been at what isn't written down yet, on a ticket or helping with another team's; now, where their hands are free. */
function workingSince(team: TeamState, agent: number, now: number): number {
  const ticket = team.inHand[agent];
  if (ticket === null || ticket.stage !== stages.working) return now;
  const isThis = (one: Helper) => one.team === team.index && one.agent === agent;
  return ticket.swarm?.helpers.find(isThis)?.from ?? ticket.spanFrom;
}
