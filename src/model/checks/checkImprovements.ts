import type { ImprovementModel } from "../improvementSchema.ts";
import { improvementBegins } from "../improvementBegins.ts";
import { yearTime } from "../localDay.ts";
import { withProjectWork } from "../projectWork.ts";
import { shareAwayOn } from "../shareAway.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import { shownShare } from "../share.ts";
import { isStaffed } from "../teamsOf.ts";
import type { TeamModel } from "../tierSchema.ts";
import { checkAlerts } from "./checkAlerts.ts";
import { checkGrowth } from "./checkLearning.ts";
import { type Checking, refuse, warn } from "./checking.ts";
import { runWords } from "./runWords.ts";

/** An improvement has something to act on, and takes people who are there. */
export function checkImprovements(checking: Checking): void {
  const overdrawn = new Set<string>();
  for (const [i, improvement] of checking.scenario.improvements.entries()) {
    const path = ["improvements", i];
    checkObject(checking, improvement, path);
    checkGrowth(checking, improvement, path);
    checkAlerts(checking, improvement, path);
    checkTakes(checking, improvement, path, overdrawn);
    checkTime(checking, improvement, path);
  }
}

function checkObject(checking: Checking, improvement: ImprovementModel, path: ScenarioPath): void {
  const { tiers, triage, reopening } = checking.scenario;
  if (improvement.does === "ease triage" && triage === undefined)
    refuse(checking, [...path, "does"], "needs a triage to ease: the scenario has none");
  if (improvement.does === "prevent reopenings" && reopening === undefined)
    refuse(checking, [...path, "does"], "needs reopenings to prevent: the scenario has none");
  if (improvement.does === "speed up work")
    for (const [j, name] of (improvement.tiers ?? []).entries()) {
      const tier = tiers.find((one) => one.name === name);
      if (tier !== undefined && !isStaffed(tier))
        refuse(checking, [...path, "tiers", j], `must have teams: nobody of ours works at ${name}`);
    }
  if (improvement.does === "shift left") checkShiftLeft(checking, improvement, path);
}

type ShiftLeft = Extract<ImprovementModel, { does: "shift left" }>;

function checkShiftLeft(checking: Checking, { tier, types }: ShiftLeft, path: ScenarioPath): void {
  const { scenario } = checking;
  const at = scenario.tiers.findIndex(({ name }) => name === tier);
  if (at === 0)
    refuse(checking, [...path, "tier"], `must have a tier below it: ${tier} is the lowest`);
  if (at < 1) return;
  const below = scenario.tiers[at - 1];
  if (below.routes !== undefined)
    refuse(
      checking,
      [...path, "does"],
      `can't be used here: ${below.name} decides by routes, so nobody knows what it is able to resolve`,
    );
  const own = scenario.types.filter(({ name }) => types?.includes(name) ?? true);
  const isAny = own.some(({ resolvableFrom = {} }) => (resolvableFrom[tier] ?? 0) > 0);
  if (!isAny && own.length > 0)
    warn(checking, path, `has nothing to shift: no ticket of its types takes ${tier}`);
}

/** Nobody is taken twice, by improvements, absences and shrinkage together; of each team it is told once. */
function checkTakes(
  checking: Checking,
  improvement: ImprovementModel,
  path: ScenarioPath,
  overdrawn: Set<string>,
): void {
  const { from, takes } = improvement;
  const teams = withProjectWork(checking.scenario).tiers.flatMap((tier) => tier.teams ?? []);
  for (const [j, { team: name, to, share }] of takes.entries()) {
    const at = [...path, "takes", j];
    const team = teams.find((one) => one.name === name);
    if (to < from) refuse(checking, [...at, "to"], `must not be before from, ${from}, got ${to}`);
    else if (team?.agents === "unlimited")
      refuse(checking, [...at, "team"], `must have so many agents: ${name} has no limit`);
    else if (team !== undefined) {
      const date = firstOverdrawn(team, from, to);
      if (date === undefined || overdrawn.has(name)) continue;
      overdrawn.add(name);
      refuse(
        checking,
        [...at, "share"],
        `must leave somebody to be taken: with the shrinkage and what else there is on ${date} it makes ${shownShare(shareAwayOn(team, date))} of ${name}, got ${shownShare(share)}`,
      );
    }
  }
}

/** The first date in a span on which more of the team is away than there is: it gets so only where an absence begins. */
function firstOverdrawn(team: TeamModel, from: string, to: string): string | undefined {
  const begins = team.absences.map((absence) => absence.from);
  return [from, ...begins.sort()]
    .filter((date) => from <= date && date <= to)
    .find((date) => shareAwayOn(team, date) > 1 + 1e-9);
}

/** Something of it shows in the window. */
function checkTime(checking: Checking, improvement: ImprovementModel, path: ScenarioPath): void {
  const { scenario } = checking;
  const { warmUp, measured } = scenario;
  const { atFirst, fades, learnsFrom } = improvement;
  const { begins, shows, isWhole } = improvementBegins(scenario, improvement);
  const from = [...path, "from"];
  if (shows >= warmUp + measured)
    warn(checking, from, `comes too late for ${runWords(scenario)}: its effect doesn't show`);
  else if (learnsFrom !== undefined && begins < 0 && atFirst === 0)
    warn(
      checking,
      from,
      `lies before ${runWords(scenario)}: nothing is learnt from tickets before it, so that none of it is there at its start; say with atFirst how much is`,
    );
  else if (learnsFrom === undefined && isWhole + yearTime / fades <= warmUp)
    warn(
      checking,
      from,
      `lies too far back: at ${shownShare(fades)} a year all of it has faded before the measured weeks`,
    );
}
