import type { Desk } from "./desk.ts";
import type { Outbreak } from "./outbreaks.ts";
import { updateStaffing } from "./staffing.ts";
import type { TeamState } from "./teamState.ts";
import { stages } from "./ticket.ts";
import type { WarRoom } from "./warRoomState.ts";

/** How many more there should be in it; below 0 where there are too many. */
export function missingIn(desk: Desk, team: TeamState, { wanted, count }: WarRoom): number {
  let atWork = 0;
  for (const outbreak of desk.outbreaks!.active) if (isParentInHand(team, outbreak)) atWork++;
  return wanted - atWork - count;
}

/** Whether the agent works on a parent instead of being there. */
export function isAtParent({ outbreaks }: Desk, team: TeamState, agent: number): boolean {
  return outbreaks!.active.some(
    (outbreak) => outbreak.parent.agent === agent && isParentInHand(team, outbreak),
  );
}

function isParentInHand(team: TeamState, outbreak: Outbreak): boolean {
  const { stage, team: index, agent } = outbreak.parent;
  const isWorkedOn = stage === stages.working && index === team.index && agent >= 0;
  return isWorkedOn && isCalledBy(team, outbreak);
}

/** Whether the war room of the outbreak calls agents of the team. */
export function isCalledBy({ index }: TeamState, { incident }: Outbreak): boolean {
  return incident.warRoom.some(({ team }) => team === index);
}

/** An agent on duty whose hands are free goes there, instead of being idle. */
export function joinWarRoom(desk: Desk, team: TeamState, room: WarRoom, agent: number): void {
  room.isIn[agent] = 1;
  room.count++;
  updateStaffing(desk, team);
}

export function leaveWarRoom(room: WarRoom, agent: number): void {
  room.isIn[agent] = 0;
  room.count--;
}
