import type { Scenario } from "../model/scenarioSchema.ts";
import { compileCells } from "./compileCells.ts";
import type { CompiledMisrouting, CompiledModel, CompiledTier } from "./compiledModel.ts";
import type { CompiledTeam } from "./compiledTeam.ts";
import type { CompileContext } from "./compileContext.ts";
import { indexOf } from "./lookup.ts";

export function compileLogging({
  scenario,
  distributions,
}: CompileContext): CompiledModel["logging"] {
  const logging = scenario.triage?.logging;
  return logging === undefined ? null : compileCells(scenario, logging, distributions.indexOf);
}

/** For each type and right tier, the wrong places at which some tickets enter. */
export function compileMisrouting(
  { scenario, tierNames }: CompileContext,
  tiers: readonly CompiledTier[],
  teams: readonly CompiledTeam[],
): CompiledMisrouting | null {
  const misrouting = scenario.triage?.misrouting;
  if (misrouting === undefined) return null;
  const places = scenario.types.flatMap((_, type) =>
    tierNames.map((_, tier) =>
      misrouting.to === undefined
        ? otherTeams(tiers, teams, type, tier)
        : namedPlaces(scenario, teams, misrouting.to).map((place) =>
            isRight(teams, place, type, tier) ? { ...place, tier: -1 } : place,
          ),
    ),
  );
  return {
    share: compileCells(scenario, misrouting.share, (share) => share),
    places: places.map((of) => ({
      tier: Int32Array.from(of, ({ tier }) => tier),
      team: Int32Array.from(of, ({ team }) => team),
      upTo: Float64Array.from(of, (_, at) =>
        of.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0),
      ),
    })),
  };
}

/** Of a ticket that enters there instead; `team` -1 is any team of the tier. */
interface Place {
  readonly tier: number;
  readonly team: number;
  readonly share: number;
}

/** The teams of the right tier, those it shares with others among them, that don't take the type. */
function otherTeams(
  tiers: readonly CompiledTier[],
  teams: readonly CompiledTeam[],
  type: number,
  tier: number,
): Place[] {
  const wrong = tiers[tier].teams.filter((team) => teams[team].takes[type] === 0);
  return wrong.map((team) => ({ tier, team, share: 1 / wrong.length }));
}

function namedPlaces(
  { tiers }: Scenario,
  teams: readonly CompiledTeam[],
  shares: Readonly<Record<string, number>>,
): Place[] {
  const tierNames = tiers.map(({ name }) => name);
  const teamNames = teams.map(({ name }) => name);
  return Object.entries(shares).map(([name, share]) => {
    if (tierNames.includes(name)) return { tier: tierNames.indexOf(name), team: -1, share };
    const team = indexOf(teamNames, name, "triage.misrouting.to");
    return { tier: teams[team].tier, team, share };
  });
}

/** Whether a ticket sent there is where it belongs. */
function isRight(
  teams: readonly CompiledTeam[],
  { tier, team }: Place,
  type: number,
  rightTier: number,
): boolean {
  return tier === rightTier && (team < 0 || teams[team].takes[type] === 1);
}
