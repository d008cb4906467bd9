import { none } from "../log/ticketLog.ts";
import { free } from "./agents.ts";
import type { Desk } from "./desk.ts";
import { states, writeEvent } from "./record.ts";
import type { Helper } from "./swarmState.ts";
import type { Ticket } from "./ticket.ts";

/** The swarm is over: who came goes back to their own team, and of the others nobody is awaited any more. */
export function dismiss(desk: Desk, ticket: Ticket): void {
  const { helpers, awaited } = ticket.swarm!;
  ticket.swarm = null;
  for (const team of awaited) {
    const asked = desk.teams[team].asked!;
    asked.splice(asked.indexOf(ticket), 1);
  }
  for (const helper of helpers) {
    const team = desk.teams[helper.team];
    writeHelp(desk, ticket, helper);
    if (team.people !== null) team.people.occupancy.worked += desk.now - helper.from;
    if (helper.agent >= 0) free(desk, team, helper.agent);
  }
}

/** Waiting for experts is over: it was time with the ticket in hand, but no work. */
export function noteWait(desk: Desk, ticket: Ticket): void {
  ticket.lengthening!.time += desk.now - ticket.swarm!.calledAt;
}

/** The ticket is taken out of the hands of who called: where they get it back they call again. */
export function breakOff(desk: Desk, ticket: Ticket): void {
  const { rule, awaited } = ticket.swarm!;
  if (awaited.length > 0) noteWait(desk, ticket);
  dismiss(desk, ticket);
  writeEvent(desk, ticket, "swarm in vain", rule, -1);
  desk.tickets.firedRules.remove(ticket.slot, rule);
  ticket.touchLeft = 0;
}

/** Writes down what an expert has done for a ticket that is another team's. */
export function writeHelp(desk: Desk, ticket: Ticket, { team, agent, from }: Helper): void {
  if (from === desk.now) return;
  const row = desk.sink.spans.next();
  const { columns } = desk.sink.spans;
  columns.visit[row] = ticket.visit;
  columns.ticket[row] = ticket.id;
  columns.tier[row] = desk.model.teams[team].tier;
  columns.team[row] = team;
  columns.agent[row] = agent;
  columns.state[row] = states.helping;
  columns.from[row] = from;
  columns.to[row] = desk.now;
  columns.offShiftTime[row] = 0;
  columns.isMisplaced[row] = none.uint8;
  columns.isRework[row] = 0;
  columns.besides[row] = 0;
}
