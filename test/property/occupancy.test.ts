import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { OccupancyRecord } from "../../src/engine/occupancyRecord.ts";
import { staffedTime } from "../../src/metrics/tallies/staffedTime.ts";
import { teamWork } from "../../src/metrics/tallies/teamWork.ts";
import { parseScenario } from "../../src/model/parseScenario.ts";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { accepted } from "./accepted.ts";
import { anyStructure } from "./anyStructure.ts";
import { extras } from "./extras/extras.ts";
import { play } from "./laws/play.ts";
import { without } from "./without.ts";

const runs = Number(process.env["TIERLAB_PROPERTY_RUNS"] ?? 100);

afterEach(() => vi.restoreAllMocks());

/** One team of the structure, the last with people who can be counted, whose occupancy is watched. */
function watched(input: ScenarioInput): ScenarioInput {
  const teams = input.tiers.flatMap((tier) => tier.teams ?? []);
  const last = teams.findLast(({ agents }) => agents !== "unlimited");
  const people = extras["people who leave"](extras["people who get tired"](input));
  const tiers = people.tiers.map((tier) => ({
    ...tier,
    ...(tier.teams !== undefined && {
      teams: tier.teams.map((team) =>
        team.name === last?.name ? team : without(team, "fatigue", "attrition"),
      ),
    }),
  }));
  return accepted({ ...people, tiers });
}

describe("the occupancy that tires people and makes them leave", () => {
  it("is, by each midnight, what the metrics measure of the log up to then", () => {
    let midnights = 0;
    const check = (input: ScenarioInput) => {
      const { scenario } = parseScenario(watched(input));
      if (scenario === null || scenario.measured > 26 * 604_800_000) return;
      const seen = vi.spyOn(OccupancyRecord.prototype, "addMidnight");
      const { model, log, context } = play(scenario);
      const { calls } = seen.mock;
      seen.mockRestore();
      const team = model.teams.findIndex(({ people }) => people !== null);
      for (const [at, [worked, available]] of calls.entries()) {
        const until = {
          ...context,
          window: { from: 0, to: model.teams[team].people!.midnights[at] },
        };
        const work = teamWork(until);
        const staff = staffedTime(until);
        work.spans(log.spans);
        staff.staffing(log.staffing);
        expect([worked, available]).toEqual([work.of(team), staff.available[team]]);
        if (worked > 0) midnights++;
      }
    };
    fc.assert(fc.property(anyStructure.filter(isPlainStart), check), {
      numRuns: Math.ceil(runs / 3),
      seed: 12,
    });
    expect(midnights).toBeGreaterThan(runs / 3);
  });
});

/** Logs are another test's. */
function isPlainStart({ startsFrom, demand }: ScenarioInput): boolean {
  return typeof startsFrom !== "object" && demand?.replay === undefined;
}
