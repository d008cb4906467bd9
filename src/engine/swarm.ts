import { askForDispatch, occupy } from "./agents.ts";
import type { CompiledSwarm } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { dismiss, noteWait } from "./experts.ts";
import { planLearning } from "./learning.ts";
import { raisePriority } from "./priority.ts";
import { writeEvent } from "./record.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";
import { scheduleTimer } from "./timers.ts";
import { awaitCompletion, bookWork } from "./booking.ts";
import { goOnFor } from "./work.ts";

/** The attempt has failed, and a rule says so: whoever has the ticket in hand calls experts, and waits for them with it. */
export function callSwarm(desk: Desk, ticket: Ticket, rule: number): void {
  const { isNotifying, raiseTo } = desk.model.rules[rule];
  const { teams, waitsAtMost } = swarmOf(desk, rule);
  bookWork(desk, ticket);
  ticket.isHeld = false;
  desk.tickets.firedRules.add(ticket.slot, rule);
  desk.tickets.firedRules.spend(ticket.slot, rule);
  writeEvent(desk, ticket, "swarm", rule, -1);
  if (isNotifying) writeEvent(desk, ticket, "notification", rule, -1);
  if (raiseTo >= 0) {
    raisePriority(desk, ticket, raiseTo);
    scheduleTimer(desk, ticket);
  }
  ticket.swarm = { rule, calledAt: desk.now, helpers: [], awaited: [...teams] };
  ticket.touchLeft = waitsAtMost;
  awaitCompletion(desk, ticket);
  for (const index of teams) {
    const team = desk.teams[index];
    if (team.compiled.isUnlimited) join(desk, team, ticket, -1);
    else {
      team.asked!.push(ticket);
      askForDispatch(desk, team);
    }
  }
}

/** Of the team the one idle longest goes to whoever has called first. */
export function answerCall(desk: Desk, team: TeamState): void {
  const ticket = team.asked!.shift()!;
  const agent = team.idleFirst;
  occupy(team, agent, ticket);
  join(desk, team, ticket, agent);
}

function join(desk: Desk, team: TeamState, ticket: Ticket, agent: number): void {
  const { rule, helpers, awaited } = ticket.swarm!;
  helpers.push({ team: team.index, agent, from: desk.now });
  awaited.splice(awaited.indexOf(team.index), 1);
  if (awaited.length > 0) return;
  const { time } = swarmOf(desk, rule);
  goOnFor(desk, ticket, drawTime(desk, ticket, purpose["swarm time"], time));
  noteWait(desk, ticket);
}

/** They have worked on it together, or not all came in time. True where the agent goes on with it, alone. */
export function endSwarm(desk: Desk, ticket: Ticket): boolean {
  const { rule, awaited } = ticket.swarm!;
  const { resolves, afterwards } = swarmOf(desk, rule);
  const isHelped =
    awaited.length === 0 && desk.draws.uniformOf(ticket, purpose["swarm outcome"]) < resolves;
  bookWork(desk, ticket);
  if (awaited.length > 0) noteWait(desk, ticket);
  dismiss(desk, ticket);
  ticket.touchLeft = 0;
  writeEvent(desk, ticket, isHelped ? "swarm resolved" : "swarm in vain", rule, -1);
  if (!isHelped) return false;
  ticket.ending = "resolved";
  ticket.touchLeft = drawTime(desk, ticket, purpose["after a swarm"], afterwards);
  if (desk.model.improving.learn.length > 0) planLearning(desk, ticket);
  if (ticket.touchLeft === 0) return false;
  awaitCompletion(desk, ticket);
  return true;
}

function swarmOf({ model }: Desk, rule: number): CompiledSwarm {
  return model.rules[rule].swarm!;
}

function drawTime(desk: Desk, ticket: Ticket, what: number, distribution: number): number {
  return desk.draws.durationOf(ticket, what, desk.distributions[distribution]);
}
