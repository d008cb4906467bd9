import type { TeamState } from "./teamState.ts";

/** How many of a shift line's places somebody has. */
export function headsOf({ compiled, people }: TeamState, line: number): number {
  const attrition = people?.attrition ?? null;
  return attrition === null ? compiled.lines[line] : attrition.heads[line];
}

/** Whether somebody has the agent's place. */
export function isFilled({ people }: TeamState, agent: number): boolean {
  const attrition = people?.attrition ?? null;
  return attrition === null || attrition.isFilled[agent] === 1;
}

/** Whoever has the agent's place comes to a shift: if they are new, whoever had it before is gone by now. */
export function beginShift({ people }: TeamState, agent: number): void {
  const attrition = people?.attrition ?? null;
  if (attrition !== null) attrition.leaverSpeed[agent] = 0;
}

/** Whether the agent who is there comes back to another shift, and hasn't left. */
export function isComingBack({ people }: TeamState, agent: number): boolean {
  const attrition = people?.attrition ?? null;
  if (attrition === null) return true;
  return attrition.isFilled[agent] === 1 && attrition.leaverSpeed[agent] === 0;
}
