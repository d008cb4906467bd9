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

/** Whether the agent is the same person as at an earlier instant, and hasn't left. */
export function isStillThere({ people }: TeamState, agent: number, since: number): boolean {
  const attrition = people?.attrition ?? null;
  if (attrition === null || agent < 0) return true;
  return attrition.isFilled[agent] === 1 && attrition.filledAt[agent] <= since;
}
