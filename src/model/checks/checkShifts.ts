import type { ScenarioPath } from "../scenarioPath.ts";
import { shownShare } from "../share.ts";
import { shareAwayOn } from "../shareAway.ts";
import { breakHours } from "../shiftOccurrences.ts";
import type { TeamModel } from "../tierSchema.ts";
import { type Checking, refuse, refuseKey, warn } from "./checking.ts";

/** Breaks lie within their shift, one after the other; a team that is never staffed is pointed out. */
export function checkShifts(checking: Checking): void {
  checking.scenario.tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => {
      const path = ["tiers", i, "teams", j];
      (team.shifts ?? []).forEach((shift, k) =>
        checkBreaks(checking, shift, [...path, "shifts", k, "breaks"]),
      );
      checkMostInHand(checking, team, path);
      checkAbsences(checking, team, path);
      if (isNeverStaffed(team)) warn(checking, path, neverStaffed(team));
    }),
  );
}

/** Only a person goes on having a ticket that is pending. */
function checkMostInHand(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  if (team.mostInHand === undefined) return;
  const reason = whyNobody(team);
  if (reason !== null) refuseKey(checking, [...path, "mostInHand"], `must be left out: ${reason}`);
}

/** Why none of the team's agents is a person who can be told from the others; null where they are. */
function whyNobody({ agents, shiftEnd }: TeamModel): string | null {
  if (agents === "unlimited") return "agents without limit are nobody in particular";
  return shiftEnd === "headcount" || shiftEnd === "pass-on"
    ? "where shifts end by headcount or pass-on, agents are seats, not persons"
    : null;
}

/** Nobody can be away twice: on no date more than the whole team. */
function checkAbsences(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  for (const [i, { from, share }] of team.absences.entries()) {
    const away = shareAwayOn(team, from);
    if (away <= 1 + 1e-9) continue;
    refuse(
      checking,
      [...path, "absences", i, "share"],
      `must leave somebody to be away: with the shrinkage and what else there is on ${from} it makes ${shownShare(away)}, got ${shownShare(share)}`,
    );
    return;
  }
}

type Shift = NonNullable<TeamModel["shifts"]>[number];

function checkBreaks(checking: Checking, { hours, breaks }: Shift, path: ScenarioPath): void {
  let free = hours.from;
  const inOrder = breaks
    .map((pause, i) => Object.assign(breakHours(hours, pause), { i }))
    .sort((a, b) => a.from - b.from);
  for (const { i, from, to } of inOrder) {
    if (to > hours.to) refuse(checking, [...path, i], "must lie within the hours of the shift");
    else if (from < free) refuse(checking, [...path, i], "must not overlap another break");
    free = Math.max(free, to);
  }
}

function neverStaffed({ name, onCall }: TeamModel): string {
  return onCall === undefined
    ? `is never staffed: what ${name} gets waits for ever`
    : `is never on shift: what ${name} isn't on call for waits for ever`;
}

function isNeverStaffed({ agents, shifts, shrinkage }: TeamModel): boolean {
  if (agents === "unlimited") return false;
  const heads = agents ?? (shifts ?? []).reduce((sum, shift) => sum + shift.agents, 0);
  return heads === 0 || shrinkage === 1;
}
