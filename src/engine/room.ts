import type { Desk } from "./desk.ts";
import type { Ticket } from "./ticket.ts";
import { placeOfTier } from "./places.ts";

/** Whether the tier, and one of its teams that takes the ticket's type, have room for one more. */
export function hasRoom(desk: Desk, ticket: Ticket, index: number): boolean {
  const { model, present } = desk;
  if (present === null) return true;
  const tier = model.tiers[index];
  if (present[placeOfTier(model, index)] >= tier.room) return false;
  if (tier.kind !== "staffed") return true;
  for (const team of tier.teams) if (isTaking(desk, ticket, team, true)) return true;
  return false;
}

/** Whether the team, and its tier where the ticket comes from another, have room for one more. */
export function hasRoomAt({ model, present }: Desk, ticket: Ticket, team: number): boolean {
  if (present === null) return true;
  const { tier, room } = model.teams[team];
  const isInTier = ticket.tier === tier;
  if (!isInTier && present[placeOfTier(model, tier)] >= model.tiers[tier].room) return false;
  return present[team] < room;
}

/** Whether a ticket that comes finds the tier full, or the team it is meant for (-1: any), and isn't let in. */
export function isTurnedAway(desk: Desk, ticket: Ticket, index: number, wanted: number): boolean {
  const { model, present } = desk;
  if (present === null) return false;
  const isThereAlready = ticket.enteringAt < desk.now;
  if (isThereAlready) return false;
  const isPassedOn = ticket.visits > 0 && !ticket.isReopened;
  if (isPassedOn && model.tiers[index].isLettingIn) return false;
  if (wanted >= 0 && present[wanted] >= model.teams[wanted].room) return true;
  if (ticket.isMisrouted) return present[placeOfTier(model, index)] >= model.tiers[index].room;
  return !hasRoom(desk, ticket, index);
}

/** Whether the team takes tickets of this type, and, where that is asked, has room for one more. */
export function isTaking(
  desk: Desk,
  ticket: Ticket,
  index: number,
  isRoomNeeded: boolean,
): boolean {
  const team = desk.model.teams[index];
  if (team.takes[ticket.type] === 0) return false;
  return !isRoomNeeded || desk.present === null || desk.present[index] < team.room;
}
