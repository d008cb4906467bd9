import { logStatuses, type LogStatus } from "../mapping/logStatus.ts";
import type { ColumnPlan } from "../mapping/columnPlan.ts";
import { leastConfidence } from "../proposals/proposal.ts";
import { proposeStatus, type StatusProposal } from "../proposals/proposeStatus.ts";

export const unknownStatus = -2;
export const missingStatus = -1;

/**
 * Reads a row's status: an index into logStatuses, `missingStatus`, or `unknownStatus` for one that
 * neither preset nor mapping tells the meaning of, nor, where the plan allows it, its words. What was
 * taken by its words is put into `proposed`. `Status / Sub-status` goes before `Status`, and
 * `* / Sub-status` stands for any status that is in none of them.
 */
export function statusReader(
  plan: ColumnPlan,
  proposed: Map<string, StatusProposal>,
): (cells: readonly string[]) => number {
  const known = new Map<string, number>();
  for (const [text, status] of plan.statuses) known.set(keyOf(text), indexOf(status));
  const seen = new Map<string, Map<string, number>>();
  const { status: statusAt, subStatus: subStatusAt } = plan.at;
  if (statusAt < 0) return () => missingStatus;
  let latest = { status: "", subStatus: "", code: missingStatus };
  return (cells) => {
    const status = cells[statusAt];
    const subStatus = subStatusAt < 0 ? "" : cells[subStatusAt];
    if (status === latest.status && subStatus === latest.subStatus) return latest.code;
    const ofStatus = seen.get(status) ?? new Map<string, number>();
    let code = ofStatus.get(subStatus);
    if (code === undefined) {
      code = plan.missing.has(status.trim()) ? missingStatus : lookUp(known, status, subStatus);
      if (code === unknownStatus && plan.proposesStatuses)
        code = byWords(status, subStatus, proposed);
      ofStatus.set(subStatus, code);
      seen.set(status, ofStatus);
    }
    latest = { status, subStatus, code };
    return code;
  };
}

function lookUp(known: ReadonlyMap<string, number>, status: string, subStatus: string): number {
  const both = known.get(keyOf(`${status.trim()} / ${subStatus.trim()}`));
  const own = both ?? known.get(keyOf(status));
  return own ?? known.get(keyOf(`* / ${subStatus.trim()}`)) ?? unknownStatus;
}

/** By the words of the status; where these only say that somebody waits, the sub-status may say for whom. */
function byWords(status: string, subStatus: string, proposed: Map<string, StatusProposal>): number {
  const own = proposeStatus(status);
  const both = own?.state === "pending other" ? proposeStatus(`${status} ${subStatus}`) : null;
  const isMore = both !== null && both.state !== "pending other" && isSure(both);
  const best = isMore ? both : own;
  if (best === null || !isSure(best)) return unknownStatus;
  proposed.set(isMore ? `${status.trim()} / ${subStatus.trim()}` : status.trim(), best);
  return indexOf(best.state);
}

function isSure({ confidence }: StatusProposal): boolean {
  return confidence >= leastConfidence;
}

/** Case and surplus spaces don't make another status. */
function keyOf(text: string): string {
  return text.trim().replace(/\s+/g, " ").toLowerCase();
}

function indexOf(status: LogStatus): number {
  return logStatuses.indexOf(status);
}
