import { roomAndSpeed } from "./atOnce.ts";
import type { CompiledTier } from "./compiledModel.ts";
import type { ShiftBoundary } from "./compiledTeam.ts";
import type { Desk } from "./desk.ts";
import { expectedReaction } from "./onCall.ts";
import { isTaking } from "./room.ts";
import type { TeamState } from "./teamState.ts";
import type { Ticket } from "./ticket.ts";

/**
 * The team the ticket is meant for, or of those that take its type the one with the least expected
 * wait, the first of equals; one that has no room only where none has.
 */
export function chooseTeam(
  desk: Desk,
  ticket: Ticket,
  tier: CompiledTier,
  wanted: number,
): TeamState {
  if (wanted >= 0) return desk.teams[wanted];
  if (tier.teams.length === 1) return desk.teams[tier.teams[0]];
  const withRoom = leastWaiting(desk, ticket, tier, true);
  const best = withRoom < 0 ? leastWaiting(desk, ticket, tier, false) : withRoom;
  return desk.teams[best < 0 ? tier.teams[0] : best];
}

function leastWaiting(
  desk: Desk,
  ticket: Ticket,
  tier: CompiledTier,
  isRoomNeeded: boolean,
): number {
  let best = -1;
  let leastWait = Infinity;
  for (let at = 0; at < tier.teams.length; at++) {
    const team = tier.teams[at];
    if (!isTaking(desk, ticket, team, isRoomNeeded)) continue;
    const wait = expectedWait(desk, desk.teams[team], ticket);
    if (best >= 0 && wait >= leastWait) continue;
    best = team;
    leastWait = wait;
  }
  return best;
}

/** Time until somebody is on duty, and what waits in front shared among those, or until somebody called takes it up; without anybody ever on duty, for ever. */
function expectedWait(desk: Desk, team: TeamState, ticket: Ticket): number {
  if (team.compiled.isUnlimited) return 0;
  const called = team.onCall === null ? Infinity : expectedReaction(desk, team, ticket);
  if (!team.compiled.isEverStaffed) return called;
  const { room, speed } = roomAndSpeed(desk, team, ticket);
  const inFront = (Math.max(0, team.queueLength + 1 - room) * team.compiled.meanHandling) / speed;
  const { rostered } = team;
  if (rostered > 0) return inFront / rostered;
  const opening = nextOpening(team);
  if (opening === undefined) return called;
  const open = opening.at - desk.now + inFront / team.compiled.lines[opening.line];
  return Math.min(open, called);
}

function nextOpening({ compiled, nextBoundary }: TeamState): ShiftBoundary | undefined {
  for (let at = nextBoundary; at < compiled.boundaries.length; at++)
    if (compiled.boundaries[at].kind === "start" || compiled.boundaries[at].kind === "breakEnd")
      return compiled.boundaries[at];
  return undefined;
}
