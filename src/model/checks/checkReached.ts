import type { ImprovementModel } from "../improvementSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { tiersOfLearning } from "../tiersOfLearning.ts";
import { type Checking, warn } from "./checking.ts";
import { reachableTiers, ticketKinds } from "./flow.ts";

/** An improvement acts on, and learns at, tiers that tickets of its types can get to. */
export function checkReached(checking: Checking): void {
  const { improvements, startsFrom } = checking.scenario;
  // What is shifted left, or open when the run begins, may be at tiers that it wouldn't get to otherwise.
  if (improvements.some(({ does }) => does === "shift left") || typeof startsFrom === "object")
    return;
  for (const [i, improvement] of improvements.entries()) {
    const path = ["improvements", i];
    const at = improvement.does === "speed up work" ? improvement.tiers : undefined;
    checkTiers(checking, improvement, { names: at, path: [...path, "tiers"], what: "saves" });
    const names = tiersOfLearning(improvement);
    checkTiers(checking, improvement, {
      names,
      path: [...path, "learnsFrom", "tiers"],
      what: "teaches",
    });
  }
}

interface Place {
  readonly names: readonly string[] | undefined;
  readonly path: ScenarioPath;
  readonly what: "saves" | "teaches";
}

function checkTiers(
  checking: Checking,
  { types }: ImprovementModel,
  { names, path, what }: Place,
): void {
  const { scenario } = checking;
  if (names === undefined) return;
  const isReached = ticketKinds(scenario)
    .flat()
    .some((kind) => {
      if (types?.includes(kind.type) === false) return false;
      const reached = reachableTiers(scenario, kind);
      return scenario.tiers.some(({ name }, at) => names.includes(name) && reached.has(at));
    });
  if (!isReached)
    warn(
      checking,
      path,
      `${what} nothing: no ticket of its types can get to ${names.join(" or ")}`,
    );
}
