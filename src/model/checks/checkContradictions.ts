import { alertsOf } from "../alertsOf.ts";
import { improvementBegins } from "../improvementBegins.ts";
import type { ImprovementModel } from "../improvementSchema.ts";
import type { Scenario } from "../scenarioSchema.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { isStaffed } from "../teamsOf.ts";
import { type Checking, refuse } from "./checking.ts";

/** Improvements don't leave each other nothing to act on, and don't shift work to those who mayn't do it. */
export function checkContradictions(checking: Checking): void {
  const { improvements } = checking.scenario;
  for (const [i, improvement] of improvements.entries()) {
    const path = ["improvements", i];
    const other = improvements.find(
      (one, j) => j !== i && leavesNothing(checking.scenario, one, improvement, j < i),
    );
    if (other !== undefined)
      refuse(
        checking,
        path,
        `has nothing left to act on: by the time it shows, ${JSON.stringify(other.name)} does all of it`,
      );
    if (improvement.does === "shift left") checkAuthority(checking, improvement, path);
    checkLessons(checking, improvement, path);
  }
}

/** Whether one, once it is whole, does all that the other could; of two that do the same at the same time the first does. */
function leavesNothing(
  scenario: Scenario,
  one: ImprovementModel,
  other: ImprovementModel,
  isFirst: boolean,
): boolean {
  if (!isTotal(one) || !coversTypes(scenario, one, other)) return false;
  if (one.does !== "prevent tickets" && !coversObject(scenario, one, other)) return false;
  const { isWhole } = improvementBegins(scenario, one);
  const { shows } = improvementBegins(scenario, other);
  return isFirst ? isWhole <= shows : isWhole < shows;
}

/** All of what it is about, for good. */
function isTotal(improvement: ImprovementModel): boolean {
  const { effect, fades, learnsFrom } = improvement;
  const isInTime = alertsOf(improvement)?.ahead === undefined;
  return effect === 1 && fades === 0 && learnsFrom === undefined && isInTime;
}

function coversTypes(
  { types }: Scenario,
  { types: all = types.map(({ name }) => name) }: ImprovementModel,
  { types: some = types.map(({ name }) => name) }: ImprovementModel,
): boolean {
  return some.every((name) => all.includes(name));
}

/** Whether it does the same, at least where the other does it. */
function coversObject(
  { tiers }: Scenario,
  one: ImprovementModel,
  other: ImprovementModel,
): boolean {
  if (one.does === "shift left") return other.does === one.does && other.tier === one.tier;
  if (one.does !== "speed up work" || other.does !== one.does) return one.does === other.does;
  const staffed = tiers.filter(isStaffed).map(({ name }) => name);
  return (other.tiers ?? staffed).every((name) => (one.tiers ?? staffed).includes(name));
}

type ShiftLeft = Extract<ImprovementModel, { does: "shift left" }>;

function checkAuthority(checking: Checking, { tier, types }: ShiftLeft, path: ScenarioPath): void {
  const { scenario } = checking;
  const below = scenario.tiers[scenario.tiers.findIndex(({ name }) => name === tier) - 1];
  const allowed = below?.authority?.types;
  if (allowed === undefined) return;
  const own = types ?? scenario.types.map(({ name }) => name);
  if (own.some((name) => allowed.includes(name))) return;
  refuse(
    checking,
    [...path, types === undefined ? "does" : "types"],
    `must name a type that ${below.name} may resolve, one of ${allowed.join(", ")}: the others it passes on, able to or not`,
  );
}

function checkLessons(checking: Checking, improvement: ImprovementModel, path: ScenarioPath): void {
  const { atFirst, effect, learnsFrom } = improvement;
  if (learnsFrom?.share !== 0 || atFirst === effect) return;
  refuse(
    checking,
    [...path, "learnsFrom", "share"],
    "must be above 0 %, since it grows with the tickets learnt from, got 0 %",
  );
}
