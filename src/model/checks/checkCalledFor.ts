import { teamsOf } from "../teamsOf.ts";
import type { TeamModel } from "../tierSchema.ts";
import { type Checking, warn } from "./checking.ts";
import { reachableTiers, type TicketKind, ticketKinds } from "./flow.ts";

/** There are tickets for which those on call are called: their types, impacts and priorities can get to the team. */
export function checkCalledFor(checking: Checking): void {
  const { demand, startsFrom, tiers } = checking.scenario;
  // Priorities and impacts of recorded tickets are in their log.
  if (demand.replay !== undefined || typeof startsFrom === "object") return;
  tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => {
      if (team.onCall !== undefined && !isCalledForAny(checking, team))
        warn(
          checking,
          ["tiers", i, "teams", j, "onCall", "for"],
          `fits no ticket that can get to ${team.name}: nobody is ever called`,
        );
    }),
  );
}

function isCalledForAny({ scenario }: Checking, team: TeamModel): boolean {
  // What is shifted left may get to tiers that it wouldn't get to otherwise.
  const isShifting = scenario.improvements.some(({ does }) => does === "shift left");
  const own = [...scenario.tiers.keys()].filter((at) =>
    teamsOf(scenario, scenario.tiers[at]).includes(team),
  );
  return ticketKinds(scenario)
    .flat()
    .some((kind) => {
      if (!isCalledFor(team, kind)) return false;
      if (isShifting) return true;
      const reached = reachableTiers(scenario, kind);
      return own.some((at) => reached.has(at));
    });
}

function isCalledFor({ types, onCall }: TeamModel, kind: TicketKind): boolean {
  const { types: called = types, impacts, priorities } = onCall!.for;
  return (
    (called?.includes(kind.type) ?? true) &&
    (impacts?.includes(kind.impact) ?? true) &&
    (priorities?.some((priority) => kind.priorities.includes(priority)) ?? true)
  );
}
