import type { Desk } from "./desk.ts";
import { callStages } from "./onCallState.ts";
import { writeCallOut } from "./record.ts";
import type { TeamState } from "./teamState.ts";

/** What somebody on call was doing ends now and another stage begins; what was paid of it is written down. */
export function enterStage(desk: Desk, team: TeamState, person: number, stage: number): void {
  writePaid(desk, team, person);
  team.onCall!.enter(person, stage, desk.now);
}

/** The run ends: what has been paid so far is written down. */
export function closeCallOuts(desk: Desk, team: TeamState): void {
  const people = team.onCall?.stage.length ?? 0;
  for (let person = 0; person < people; person++) writePaid(desk, team, person);
}

/** From the call on all of it is paid, and of the rest after it what is left of the least time. */
function writePaid(desk: Desk, team: TeamState, person: number): void {
  const { stage, since, paidUntil } = team.onCall!;
  const from = since[person];
  const isResting = stage[person] === callStages.resting;
  const to = isResting ? Math.min(paidUntil[person], desk.now) : desk.now;
  if (to <= from) return;
  const available = stage[person] === callStages.working ? 1 : 0;
  writeCallOut(desk, team, { from, to, available });
  if (team.people !== null) team.people.occupancy.available += available * (to - from);
}
