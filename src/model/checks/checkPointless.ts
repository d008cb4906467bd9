import { hasShift } from "../hasShift.ts";
import { momentInRun } from "../momentInRun.ts";
import type { ScenarioPath } from "../scenarioPath.ts";
import type { TeamModel } from "../tierSchema.ts";
import type { Varied } from "../varied.ts";
import { type Checking, warn } from "./checking.ts";
import { runWords } from "./runWords.ts";
import { variedNodes } from "./variedFields.ts";

/** What is legal and comes to nothing: a lever that is written down and pulls nothing. */
export function checkPointless(checking: Checking): void {
  checkDeflections(checking);
  checkImprovements(checking);
  checkIncidents(checking);
  checkCalls(checking);
  checkMisrouting(checking);
  checking.scenario.tiers.forEach(({ teams = [] }, i) =>
    teams.forEach((team, j) => checkTeam(checking, team, ["tiers", i, "teams", j])),
  );
}

/** Whether a share is 0 in every circumstance. */
function isNothing(varied: Varied<number>): boolean {
  return variedNodes(varied, []).every((node) => !("value" in node) || node.value === 0);
}

function checkDeflections(checking: Checking): void {
  const isForEver = checking.scenario.tiers.every(({ patience }) => patience === undefined);
  checking.scenario.deflection.forEach(({ tried, solves, failed }, i) => {
    const path = ["deflection", i];
    if (isNothing(tried)) warn(checking, [...path, "tried"], "is 0 %: nobody tries it");
    if (isNothing(solves)) warn(checking, [...path, "solves"], "is 0 %: it spares no ticket");
    if (failed.patience < 1 && isForEver)
      warn(
        checking,
        [...path, "failed", "patience"],
        "changes nothing: no tier has a patience, such as { time: 10 min, then: leave }",
      );
  });
}

function checkImprovements(checking: Checking): void {
  const teams = checking.scenario.tiers.flatMap((tier) => tier.teams ?? []);
  checking.scenario.improvements.forEach(({ effect, from, takes }, i) => {
    const path = ["improvements", i];
    if (effect === 0) warn(checking, [...path, "effect"], "is 0 %: it changes nothing");
    takes.forEach(({ share, team: name, to }, j) => {
      const at = [...path, "takes", j];
      const team = teams.find((one) => one.name === name);
      if (share === 0) warn(checking, [...at, "share"], "is 0 %: it takes nobody");
      else if (team !== undefined && from <= to && !hasShift(team, from, to))
        warn(checking, [...at, "to"], `takes nobody: ${noShift(team, from, to)}`);
    });
  });
}

function noShift({ name }: TeamModel, from: string, to: string): string {
  return `${name} has no shift that begins from ${from} to ${to}`;
}

function checkIncidents(checking: Checking): void {
  checking.scenario.majorIncidents.forEach(({ announcement, statusCalls }, i) => {
    const path = ["majorIncidents", i];
    if (announcement?.fewerChildren === 0 && announcement.fewerCalls === 0)
      warn(
        checking,
        [...path, "announcement"],
        "changes nothing: it says neither fewerChildren nor fewerCalls, such as fewerCalls: 50%",
      );
    if (statusCalls?.share === 0)
      warn(checking, [...path, "statusCalls", "share"], "is 0 %: nobody calls");
  });
}

function checkCalls(checking: Checking): void {
  const { scenario } = checking;
  const run = scenario.warmUp + scenario.measured;
  scenario.escalation.forEach(({ swarm }, i) => {
    const path = ["escalation", i, "swarm"];
    if (swarm?.from !== undefined && momentInRun(scenario, swarm.from) >= run)
      warn(checking, [...path, "from"], `lies after ${runWords(scenario)}: nobody is called`);
    if (swarm?.share === 0) warn(checking, [...path, "share"], "is 0 %: nobody is called");
    if (swarm?.resolves === 0)
      warn(checking, [...path, "resolves"], "is 0 %: it takes time and resolves nothing");
  });
}

/** A wrong place is another than the one where a ticket enters anyway. */
function checkMisrouting(checking: Checking): void {
  const { triage, types, tiers } = checking.scenario;
  if (triage?.misrouting === undefined) return;
  const { share, to } = triage.misrouting;
  const path = ["triage", "misrouting"];
  if (isNothing(share)) warn(checking, [...path, "share"], "is 0 %: nothing is misrouted");
  const places = to === undefined ? [] : Object.keys(to);
  const entries = new Set(
    types.flatMap(({ entry }) => Object.keys(entry ?? { [tiers[0].name]: 1 })),
  );
  if (places.length === 1 && entries.size === 1 && entries.has(places[0]))
    warn(checking, [...path, "to"], `is ${places[0]}, where all tickets enter anyway`);
}

function checkTeam(checking: Checking, team: TeamModel, path: ScenarioPath): void {
  const { fatigue, attrition, absences } = team;
  if (fatigue?.slower === 0)
    warn(checking, [...path, "fatigue", "slower"], "is 0 %: nobody gets slower");
  if (attrition?.yearlyRate === 0 && attrition.rises === undefined)
    warn(checking, [...path, "attrition", "yearlyRate"], "is 0 %: nobody leaves");
  if (attrition?.rampUp?.startSpeed === 1)
    warn(
      checking,
      [...path, "attrition", "rampUp", "startSpeed"],
      "is 100 %: newcomers are as fast as the others from the first day",
    );
  absences.forEach(({ share, from, to }, i) => {
    const at = [...path, "absences", i];
    if (share === 0) warn(checking, [...at, "share"], "is 0 %: nobody is away");
    if (team.agents === "unlimited")
      warn(checking, at, `changes nothing: ${team.name} has agents without limit`);
    checkDates(checking, team, { from, to }, at);
  });
}

function checkDates(
  checking: Checking,
  team: TeamModel,
  { from, to }: { readonly from: string; readonly to: string },
  path: ScenarioPath,
): void {
  const { scenario } = checking;
  const run = scenario.warmUp + scenario.measured;
  const isBefore = momentInRun(scenario, { date: to, minutes: 1440 }) <= 0;
  if (isBefore || momentInRun(scenario, { date: from, minutes: 0 }) >= run)
    warn(checking, [...path, "from"], `lies outside ${runWords(scenario)}: nobody is missed`);
  else if (from <= to && !hasShift(team, from, to))
    warn(checking, [...path, "from"], `misses nobody: ${noShift(team, from, to)}`);
}
