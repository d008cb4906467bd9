import type { CompiledModel } from "./compiledModel.ts";

/** Who of a team is in a war room: on duty and paid, but there for no ticket. */
export interface WarRoom {
  /** 1 while the agent is in it. */
  readonly isIn: Uint8Array;
  count: number;
  /** How many of the team major incidents want, whoever works on a parent included. */
  wanted: number;
}

/** Null where no major incident ever calls the team. */
export function warRoomOf(
  { majorIncidents }: CompiledModel,
  index: number,
  agents: number,
): WarRoom | null {
  const isCalled = majorIncidents.some(({ warRoom }) => warRoom.some(({ team }) => team === index));
  return isCalled ? { isIn: new Uint8Array(agents), count: 0, wanted: 0 } : null;
}

/** Whether the agent is in the team's war room. */
export function isInWarRoom(room: WarRoom | null, agent: number): boolean {
  return room !== null && room.isIn[agent] === 1;
}
