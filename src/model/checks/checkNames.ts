import type { ScenarioPath } from "../scenarioPath.ts";
import { type Checking, refuse } from "./checking.ts";

/** Names are what draws, results and references are keyed by: each is used once, and none of those that mean something else. */
export function checkNames(checking: Checking): void {
  const { scenario } = checking;
  const teams = scenario.tiers.flatMap((tier, i) =>
    (tier.teams ?? []).map(({ name }, j) => ({ name, path: ["tiers", i, "teams", j, "name"] })),
  );
  const { surges = [] } = scenario.demand;
  const lists: readonly (readonly [string, readonly Named[]])[] = [
    ["type", named("types", scenario.types)],
    ["tier", named("tiers", scenario.tiers)],
    ["team", teams],
    ["calendar", named("calendars", scenario.calendars)],
    ["promise", named("promises", scenario.promises)],
    ["deflection", named("deflection", scenario.deflection)],
    ["improvement", named("improvements", scenario.improvements)],
    ["major incident", named("majorIncidents", scenario.majorIncidents)],
    ["escalation rule", named("escalation", scenario.escalation)],
    ["surge", surges.map(({ name }, i) => ({ name, path: ["demand", "surges", i, "name"] }))],
    ["priority", plain("priorities", scenario.priorities)],
    ["impact", plain("impacts", scenario.impacts)],
    ["channel", plain("channels", scenario.channels ?? [])],
  ];
  for (const [what, names] of lists) requireUnique(checking, what, names);
  for (const { name, path } of lists[1][1])
    if (reserved.has(name))
      refuse(checking, path, `must not be ${name}, which has a meaning of its own`);
}

function named(list: string, entries: readonly { readonly name: string }[]): Named[] {
  return entries.map(({ name }, i) => ({ name, path: [list, i, "name"] }));
}

function plain(list: string, names: readonly string[]): Named[] {
  return names.map((name, i) => ({ name, path: [list, i] }));
}

interface Named {
  readonly name: string;
  readonly path: ScenarioPath;
}

/** `next`, `capable` and `swarm` say where a ticket goes, `shared` is the part of the cost that is no tier's. */
const reserved = new Set(["next", "capable", "swarm", "shared"]);

function requireUnique(checking: Checking, what: string, names: readonly Named[]): void {
  const seen = new Set<string>();
  for (const { name, path } of names) {
    if (seen.has(name))
      refuse(
        checking,
        path,
        `must be unique, got ${JSON.stringify(name)}, which another ${what} is called`,
      );
    seen.add(name);
  }
}
