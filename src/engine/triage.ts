import type { CompiledMisrouting, CompiledTier } from "./compiledModel.ts";
import type { Desk } from "./desk.ts";
import { purpose } from "./draws.ts";
import { triageLeft } from "./improvements.ts";
import { writeEvent } from "./record.ts";
import type { Ticket } from "./ticket.ts";
import { sendTo } from "./visit.ts";
import { distributionFor, valueFor } from "./valueFor.ts";

/** An arriving ticket goes to the tier where it belongs, or, misrouted, to a wrong place. */
export function sendToEntry(desk: Desk, ticket: Ticket, entry: number): void {
  ticket.entryTier = entry;
  ticket.rightTier = entry;
  const { misrouting } = desk.model;
  if (misrouting === null || !isMisrouted(desk, ticket, misrouting)) sendTo(desk, ticket, entry);
}

/** One draw says whether the ticket goes to a wrong place, and to which. */
function isMisrouted(desk: Desk, ticket: Ticket, misrouting: CompiledMisrouting): boolean {
  const { draws, model } = desk;
  const { source, serial, entryTier } = ticket;
  const share = valueFor(desk, misrouting.share, ticket) * triageLeft(desk, ticket);
  const uniform = draws.uniform(source, draws.self, purpose.misrouting, serial, 0);
  if (!(uniform < share)) return false;
  const { tier, team, upTo } = misrouting.places[ticket.type * model.tiers.length + entryTier];
  let at = 0;
  while (at < upTo.length - 1 && uniform / share >= upTo[at]) at++;
  if (upTo.length === 0 || tier[at] < 0) return false;
  ticket.isMisrouted = true;
  ticket.entryTier = tier[at];
  ticket.visit = -1;
  writeEvent(desk, ticket, "misrouted", -1, tier[at]);
  sendTo(desk, ticket, tier[at], team[at]);
  return true;
}

/** Whoever works on a ticket first logs it, before all else; by then nothing has been done on it. */
export function logTicket(desk: Desk, ticket: Ticket): void {
  const { draws, model } = desk;
  const distribution = distributionFor(desk, model.logging!, ticket);
  const { source, serial } = ticket;
  const whole = draws.duration(distribution, source, draws.self, purpose.logging, serial, 0);
  const time = Math.floor(whole * triageLeft(desk, ticket) + 0.5);
  ticket.loggingTouch = time;
  ticket.diagnosisTouch += time;
  ticket.touchLeft += time;
}

/** Whether the ticket is at a place of the tier that says at intake what it may resolve, and belongs there. */
export function isJudgedAtIntake(ticket: Ticket, { authority }: CompiledTier): boolean {
  return authority !== null && authority.isAtIntake && !ticket.isMisrouted;
}
