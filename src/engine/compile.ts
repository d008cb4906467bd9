import type { LogNames } from "../log/ticketLog.ts";
import type { BusinessClock } from "../model/businessClock.ts";
import type { Scenario } from "../model/scenarioSchema.ts";
import type { TierModel } from "../model/tierSchema.ts";
import { startOf } from "../model/startOf.ts";
import { distributionOf } from "../random/distributionOf.ts";
import { backlogSources, openTickets } from "./compileBacklog.ts";
import { calendarClock, type CalendarSpan } from "./calendarClock.ts";
import type { CompiledModel, CompiledTeam, CompiledTier } from "./compiledModel.ts";
import { compileCells, distributionList } from "./compileCells.ts";
import { compileMatrix, compileTypes } from "./compileDemand.ts";
import { compileDeflection } from "./compileDeflection.ts";
import { compileSources } from "./compileSources.ts";
import { compilePromise, compileRule, promisesOfTierTimes, promisesThat } from "./compilePolicy.ts";
import { type Logs } from "./recording.ts";
import { readRecordings } from "./readRecordings.ts";
import { replayNote, startNote } from "./recordingNotes.ts";
import { compileTeam } from "./compileTeams.ts";
import { compileLogging, compileMisrouting } from "./compileTriage.ts";
import { compileTier, type TierContext } from "./compileTier.ts";
import { indexOf } from "./lookup.ts";

const hour = 3_600_000;

/**
 * Turns a checked scenario into what the engine runs: indices for names, windows for calendars and
 * shifts in their zones, tables for what varies. The same scenario compiles to the same model on
 * every machine with the same time-zone data.
 *
 * @param logs The ticket logs that the scenario replays or starts from, by the paths it names.
 * @throws Error where a scenario that wasn't checked names what isn't there; SimulationError where a
 * log is missing or doesn't fit.
 */
export function compile(scenario: Scenario, logs: Logs = new Map()): CompiledModel {
  const startsAt = startOf(scenario);
  const to = scenario.warmUp + scenario.measured;
  const capAt = to + (scenario.cap ?? to);
  const until = capAt + hour;
  const recorded = readRecordings(scenario, logs, startsAt);
  const context = tierContext(scenario, { startsAt, from: recorded.earliest, until });
  const teams: CompiledTeam[] = [];
  const tiers: CompiledTier[] = [];
  for (const [at, tier] of scenario.tiers.entries()) {
    const meanHandling = meanHandlingOf(context, tier);
    for (const team of tier.teams ?? [])
      teams.push(compileTeam(scenario, team, { tier: at, startsAt, until, meanHandling }));
    tiers.push(compileTier(context, tier, teamIndices(scenario, tier)));
  }
  const rules = scenario.escalation.map((rule) => compileRule(context, rule));
  const promises = scenario.promises.map((promise) => compilePromise(context, promise));
  const reopening = compileReopening(context);
  const logging = compileLogging(context);
  const sources = [
    ...compileSources(context, { startsAt, until, recording: recorded.replay }),
    ...(recorded.backlog === null ? [] : backlogSources(scenario)),
  ];
  const backlog = recorded.backlog === null ? [] : openTickets(scenario, recorded.backlog, sources);
  return {
    names: namesOf(scenario, teams),
    startsAt,
    timezone: scenario.timezone,
    currency: scenario.currency,
    window: { from: scenario.warmUp, to },
    capAt,
    distributions: context.distributions.specs,
    types: compileTypes(scenario),
    sources,
    backlog,
    tiers,
    teams,
    rules,
    promises,
    promisesOfTierTimes: promisesOfTierTimes(rules),
    promisesWithReminders: promisesThat(promises, ({ reminders }) => reminders.length > 0),
    promisesOfUpdates: promisesThat(promises, ({ measure }) => measure === "update interval"),
    deflections: scenario.deflection.map((one) => compileDeflection(context, one)),
    reopening,
    logging,
    misrouting: compileMisrouting(context, tiers, teams),
    maximumMoves: scenario.maximumMoves,
    notes: [
      ...(recorded.replay === null ? [] : [replayNote(scenario, recorded.replay)]),
      ...(recorded.backlog === null ? [] : [startNote(recorded.backlog, backlog.length)]),
    ],
    priorityMatrix: compileMatrix(scenario),
  };
}

/** The tier's own teams, then those it shares with others, as indices over all tiers. */
function teamIndices(scenario: Scenario, { teams = [], sharedTeams = [] }: TierModel): number[] {
  const names = scenario.tiers.flatMap(({ teams: own = [] }) => own.map(({ name }) => name));
  const own = teams.map(({ name }) => indexOf(names, name, "teams"));
  return [...own, ...sharedTeams.map((name) => indexOf(names, name, "sharedTeams"))];
}

function tierContext(scenario: Scenario, run: CalendarSpan): TierContext {
  const clocks = new Map<string, BusinessClock>();
  for (const calendar of scenario.calendars)
    clocks.set(calendar.name, calendarClock(calendar, scenario.timezone, run));
  return {
    scenario,
    tierNames: scenario.tiers.map((tier) => tier.name),
    distributions: distributionList(),
    clock(calendar) {
      if (calendar === undefined) return null;
      const clock = clocks.get(calendar);
      if (clock !== undefined) return clock;
      throw new Error(
        `calendar must be one of ${[...clocks.keys()].join(", ")}, got "${calendar}"`,
      );
    },
  };
}

function namesOf(scenario: Scenario, teams: readonly CompiledTeam[]): LogNames {
  return {
    types: scenario.types.map((type) => type.name),
    priorities: scenario.priorities,
    impacts: scenario.impacts,
    channels: scenario.channels ?? [],
    tiers: scenario.tiers.map((tier) => tier.name),
    teams: teams.map((team) => team.name),
    teamTiers: teams.map((team) => team.tier),
    promises: scenario.promises.map((promise) => promise.name),
    rules: scenario.escalation.map((rule) => rule.name),
    agents: [],
    tickets: [],
  };
}

function compileReopening(context: TierContext): CompiledModel["reopening"] {
  const reopening = context.scenario.reopening;
  if (reopening === undefined) return null;
  return {
    share: compileCells(context.scenario, reopening.share, (share) => share),
    after: context.distributions.indexOf(reopening.after),
    isToEntry: reopening.to === "entry",
    isResolverPreferred: reopening.resumesWith === "preferred",
    work: reopening.work,
  };
}

/**
 * The mean over types as they come (all alike where none does), and over priorities and visits
 * alike: all it is for is choosing between the teams of a tier.
 */
function meanHandlingOf({ scenario, distributions }: TierContext, tier: TierModel): number {
  const { cells } = compileCells(scenario, tier.handling, distributions.indexOf);
  const perWeek = scenario.types.map(
    (type) => type.ticketsPerWeek ?? scenario.demand.ticketsPerWeek * (type.share ?? 0),
  );
  const comesAny = perWeek.some((tickets) => tickets > 0);
  let sum = 0;
  let weights = 0;
  for (const [at, cell] of cells.entries()) {
    const type = Math.floor((at * perWeek.length) / cells.length);
    const weight = comesAny ? perWeek[type] : 1;
    if (Number.isNaN(cell) || weight === 0) continue;
    sum += weight * distributionOf(distributions.specs[cell]).mean;
    weights += weight;
  }
  return weights === 0 ? 0 : sum / weights;
}
