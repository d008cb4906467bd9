import { shownShare } from "../share.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import type { Scenario } from "../scenarioSchema.ts";
import { teamsOf } from "../teamsOf.ts";
import type { TierModel } from "../tierSchema.ts";
import { type Circumstances, resolveVaried, visitKinds } from "../varied.ts";
import { type Checking, refuse } from "./checking.ts";

/** An attempt waits for one of its reasons, or for none; and only a person can be waited for again. */
export function checkPending(checking: Checking): void {
  checking.scenario.tiers.forEach((tier, i) => {
    const path: ScenarioPath = ["tiers", i, "pending"];
    const all = mostPending(checking.scenario, tier);
    if (all > 1 + 1e-9)
      refuse(checking, path, `must have shares of at most 100 % together, got ${shownShare(all)}`);
    if (hasSeats(checking.scenario, tier))
      for (const [j, { resumesWith }] of tier.pending.entries())
        if (resumesWith === "same") refuse(checking, [...path, j, "resumesWith"], sameNeedsPersons);
  });
}

const sameNeedsPersons =
  "must be any or preferred in a team whose shifts end by headcount or pass-on: its agents are seats, not persons";

function hasSeats(scenario: Scenario, tier: TierModel): boolean {
  return teamsOf(scenario, tier).some(
    ({ shiftEnd }) => shiftEnd === "headcount" || shiftEnd === "pass-on",
  );
}

/** The largest sum of the pending shares in any circumstances. */
function mostPending({ types, priorities }: Scenario, tier: TierModel): number {
  const sums = types.flatMap(({ name: type }) =>
    priorities.flatMap((priority) =>
      visitKinds.map((visit) => sumOfShares(tier, { type, priority, visit })),
    ),
  );
  return Math.max(0, ...sums);
}

function sumOfShares(tier: TierModel, circumstances: Circumstances): number {
  return tier.pending.reduce(
    (sum, { share }) => sum + (resolveVaried(share, circumstances) ?? 0),
    0,
  );
}
