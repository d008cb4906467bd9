import { isStaffed, teamsOf } from "../teamsOf.ts";
import { resolveVaried } from "../varied.ts";
import { type Checking, refuse, refuseKey } from "./checking.ts";
import { tierOf } from "./flow.ts";

/** A misrouted ticket has a wrong place to go to, and somebody there to see that it is wrong. */
export function checkTriage(checking: Checking): void {
  const { scenario, names } = checking;
  const misrouting = scenario.triage?.misrouting;
  if (misrouting === undefined) return;
  const path = ["triage", "misrouting"];
  for (const name of Object.keys(misrouting.to ?? {})) {
    const tier = scenario.tiers[tierOf(scenario.tiers, name)];
    if (tier !== undefined && !isStaffed(tier))
      refuseKey(checking, [...path, "to", name], "must have teams: nobody else finds out");
  }
  if (misrouting.to !== undefined) return;
  for (const type of scenario.types) {
    const isAny = names.priority.some((priority) =>
      resolveVaried(misrouting.share, { type: type.name, priority, visit: "entry" }),
    );
    const entry = Object.keys(type.entry ?? { [names.tier[0]]: 1 });
    const teams = scenario.tiers.flatMap((tier) =>
      entry.includes(tier.name) ? teamsOf(scenario, tier) : [],
    );
    const isTakenByAll = teams.every(({ types }) => types?.includes(type.name) ?? true);
    if (!isAny || !isTakenByAll) continue;
    const who = JSON.stringify(type.name);
    refuse(checking, path, `must say to where: all teams of ${entry.join(", ")} take ${who}`);
    return;
  }
}
