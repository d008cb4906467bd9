import { parseScenario } from "../../src/model/parseScenario.ts";
import type { ScenarioPath } from "../../src/model/scenarioPath.ts";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";

/** How often something may be left out before a scenario is given up. */
const mostRounds = 12;

/**
 * The scenario without what the model refuses in it (each part only makes sense where the rest allows
 * it); as it is where even that isn't accepted.
 */
export function accepted(input: ScenarioInput): ScenarioInput {
  let left = input;
  for (let round = 0; round < mostRounds; round++) {
    const { errors } = parseScenario(left);
    if (errors.length === 0) return left;
    left = structuredClone(left);
    for (const { path } of errors.toReversed()) leaveOut(left, path);
  }
  return left;
}

/** Takes away what the path leads to, or what lacks it. */
function leaveOut(root: unknown, path: ScenarioPath): void {
  for (let depth = path.length; depth > 0; depth--) {
    const holder = path
      .slice(0, depth - 1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], root);
    const key = path[depth - 1];
    if (Array.isArray(holder) && typeof key === "number" && key < holder.length) {
      holder.splice(key, 1);
      return;
    }
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) continue;
    delete (holder as Record<string | number, unknown>)[key];
    return;
  }
}
