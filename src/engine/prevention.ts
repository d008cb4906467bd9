import type { CompiledAlerts } from "./compiledLevers.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { phases } from "./eventQueue.ts";
import { effectFor } from "./improvements.ts";
import { admit, makeTicket } from "./newTicket.ts";
import { writeEvent } from "./record.ts";
import { returnToThinking } from "./requesters.ts";
import type { Ticket } from "./ticket.ts";

/** More alerts there never are for a ticket: the least precision is 2 %. */
const alertsPerTicket = 64;

/** Whether the ticket that would arrive now doesn't: it is prevented, or seen coming and perhaps averted in time. */
export function isPrevented(desk: Desk, ticket: Ticket): boolean {
  const { improvements, improving } = desk.model;
  for (const at of improving.prevent) {
    const effect = effectFor(desk, ticket, at);
    if (effect === 0) continue;
    const { alerts } = improvements[at];
    if (alerts !== null) raiseFalseAlarms(desk, ticket, at, effect * alerts.falseAlarms);
    const place = desk.draws.ofImprovement(at);
    const { source, serial } = ticket;
    if (!(desk.draws.uniform(source, place, purpose.prevention, serial, 0) < effect)) continue;
    if (alerts === null) prevent(desk, ticket, at);
    else foresee(desk, ticket, at, alerts);
    return true;
  }
  return false;
}

/** Nobody ever hears of the ticket, but for an event. */
export function prevent(desk: Desk, ticket: Ticket, at: number): void {
  writeEvent(desk, { id: -1, visit: -1 }, "prevented", -1, at);
  returnToThinking(desk, ticket);
  desk.tickets.release(ticket);
}

/** Behind this alert there is a ticket to come: it comes unless the alert is resolved by then. */
function foresee(desk: Desk, ticket: Ticket, at: number, { ahead }: CompiledAlerts): void {
  const { events, foreseen, model, now } = desk;
  const alert = raiseAlert(desk, ticket, at, 0);
  if (ahead === Infinity) return prevent(desk, ticket, at);
  const number = foreseen.add(ticket.source, ticket.serial, at);
  alert.foreseen = number;
  desk.tickets.release(ticket);
  if (now + ahead < model.capAt) events.push(now + ahead, phases.foreseen, number, number, 0);
}

/** In the mean so many for each ticket, whether that one is prevented or not. */
function raiseFalseAlarms(desk: Desk, ticket: Ticket, at: number, mean: number): void {
  const { draws } = desk;
  const place = draws.ofImprovement(at);
  const uniform = draws.uniform(ticket.source, place, purpose["false alarm"], ticket.serial, 0);
  const whole = Math.floor(mean);
  const count = uniform < mean - whole ? whole + 1 : whole;
  for (let nth = 1; nth <= count; nth++) raiseAlert(desk, ticket, at, nth);
}

/** An alert is a ticket of its own type, with draws in step with the ticket that it is about. */
function raiseAlert(desk: Desk, { source, serial }: Ticket, at: number, nth: number): Ticket {
  const alertSource = desk.model.improvements[at].alerts!.sources[source];
  const alert = makeTicket(desk, desk.sources[alertSource], serial * alertsPerTicket + nth);
  admit(desk, alert);
  return alert;
}
