import { checkArrivals } from "./checks/checkArrivals.ts";
import { checkAtOnce } from "./checks/checkAtOnce.ts";
import { checkCalledFor } from "./checks/checkCalledFor.ts";
import { checkContradictions } from "./checks/checkContradictions.ts";
import { checkDeflection } from "./checks/checkDeflection.ts";
import { checkDemand } from "./checks/checkDemand.ts";
import { checkFlow } from "./checks/checkFlow.ts";
import { type Checking, namesOf, type ScenarioNames } from "./checks/checking.ts";
import { checkImprovements } from "./checks/checkImprovements.ts";
import { checkMajorIncidents } from "./checks/checkMajorIncidents.ts";
import { checkNames } from "./checks/checkNames.ts";
import { checkOnCall } from "./checks/checkOnCall.ts";
import { checkPending } from "./checks/checkPending.ts";
import { checkPeople } from "./checks/checkPeople.ts";
import { checkPointless } from "./checks/checkPointless.ts";
import { checkPriorities } from "./checks/checkPriorities.ts";
import { checkPromises } from "./checks/checkPromises.ts";
import { checkReached } from "./checks/checkReached.ts";
import { checkRecorded } from "./checks/checkRecorded.ts";
import { checkReferences } from "./checks/checkReferences.ts";
import { checkRuleLoops } from "./checks/checkRuleLoops.ts";
import { checkRules } from "./checks/checkRules.ts";
import { checkSwarms } from "./checks/checkSwarms.ts";
import { checkShifts } from "./checks/checkShifts.ts";
import { checkSurges } from "./checks/checkSurges.ts";
import { checkTiers } from "./checks/checkTiers.ts";
import { checkTimes } from "./checks/checkTimes.ts";
import { checkTriage } from "./checks/checkTriage.ts";
import { checkValues } from "./checks/checkValues.ts";
import type { Scenario } from "./scenarioSchema.ts";
import type { Finding } from "./scenarioPath.ts";

/** What a check of a scenario's meaning found: errors that forbid a run, and warnings. */
export interface ScenarioFindings {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/**
 * Checks what the schema can't see: that names refer to something, shares add up, tickets can be
 * resolved wherever they get to, rules don't loop. All findings at once, but for those on the flow
 * of tickets, which are only looked for where the rest is sound.
 */
export function checkScenario(scenario: Scenario): ScenarioFindings {
  const checking: Checking = { scenario, names: namesOf(scenario), errors: [], warnings: [] };
  for (const check of [...checksOfParts, ...checksOfTheWhole]) check(checking);
  if (checking.errors.length === 0) for (const check of checksOfTheFlow) check(checking);
  return checking;
}

/** The errors of what can be judged part by part, where other parts are missing but their names known. */
export function checkParts(scenario: Scenario, names: ScenarioNames): readonly Finding[] {
  const checking: Checking = { scenario, names, errors: [], warnings: [] };
  for (const check of checksOfParts) check(checking);
  return checking.errors;
}

const checksOfParts = [checkNames, checkTimes, checkReferences, checkShifts] as const;
const checksOfTheWhole = [
  checkDemand,
  checkArrivals,
  checkSurges,
  checkDeflection,
  checkRecorded,
  checkPriorities,
  checkTiers,
  checkPeople,
  checkAtOnce,
  checkOnCall,
  checkPending,
  checkTriage,
  checkImprovements,
  checkContradictions,
  checkMajorIncidents,
  checkRules,
  checkSwarms,
  checkPromises,
  checkPointless,
] as const;
const checksOfTheFlow = [
  checkFlow,
  checkValues,
  checkRuleLoops,
  checkCalledFor,
  checkReached,
] as const;
