import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";
import { parse } from "yaml";
import { measurePaths } from "../../../src/metrics/measurePaths.ts";
import { measureLog } from "../../../src/metrics/measureRun.ts";
import { type Law, LawBroken, mustHold } from "./law.ts";
import { mustBeSameRows } from "./sameRows.ts";
import { unusedFeatures } from "./unusedFeatures.ts";
import type { World } from "./world.ts";

/** What stays the same when a structure is changed in a way that doesn't matter. */
export const comparedLaws: readonly Law[] = [
  { name: "the same structure and seed give the same bytes", check: repeat },
  { name: "a scenario written to a file and read again is the same", check: writeAndRead },
  { name: "what rules, promises and calendars are called changes no byte", check: rename },
  { name: "twice the prices are twice the cost, and change nothing else", check: doublePrices },
  { name: "promises that nothing asks about change no ticket's way", check: watch },
  ...Object.entries(unusedFeatures).map(([what, add]) => ({
    name: `${what} changes no byte`,
    check: (world: World) => {
      const changed = add(world.input);
      mustBeSameRows(world.run, world.play(changed));
    },
  })),
];

function repeat(world: World): void {
  mustBeSameRows(world.run, world.play(world.input));
}

function writeAndRead({ input, scenario }: World): void {
  const read = parseScenario(parse(writeScenario(input))).scenario;
  if (JSON.stringify(read) !== JSON.stringify(scenario))
    throw new LawBroken("the scenario isn't the same when it has been written and read");
}

/** Names of these kinds, wherever a text is one of them: none is anything else's name in a generated scenario. */
function rename(world: World): void {
  const { escalation = [], promises = [], calendars = [] } = world.input;
  const names = [...escalation, ...promises, ...calendars].map(({ name }) => name);
  const others = new Map(names.map((name) => [name, `${name} by another name`]));
  const renamed = JSON.parse(JSON.stringify(world.input), (key, value: unknown) => {
    if (typeof value !== "string" || key === "measure") return value;
    return others.get(value) ?? value;
  }) as ScenarioInput;
  mustBeSameRows(world.run, world.play(renamed));
}

const prices = new Set([
  "hourlyCost",
  "standbyPerHour",
  "feePerTicket",
  "retainerPerMonth",
  "once",
  "perHour",
  "cost",
  "costPerSession",
  "costPerMonth",
  "perMonth",
  "replacementCost",
]);

/** Doubling is exact in binary, so that the costs are exactly twice as high. */
function doublePrices(world: World): void {
  const dearer = JSON.parse(JSON.stringify(world.input), (key, value: unknown) => {
    const isPrice = prices.has(key) || key === "cap";
    return typeof value === "number" && isPrice ? 2 * value : value;
  }) as ScenarioInput;
  const other = world.play(dearer);
  mustBeSameRows(world.run, other);
  const before = measureLog(world.run.log, world.run.context).values;
  const after = measureLog(other.log, other.context).values;
  for (const [at, { keys, measure }] of measurePaths(world.run.context).entries()) {
    const expected = measure.unit === "money" ? 2 * before[at] : before[at];
    mustHold(
      Object.is(after[at], expected),
      () => `${keys.join(".")} goes from ${before[at]} to ${after[at]} at twice the prices`,
    );
  }
}

/** Without rules, and with no order by due instants, promises only watch. */
function watch(world: World): void {
  const tiers = world.input.tiers.map((tier) =>
    tier.dispatch === "earliest-due" ? { ...tier, dispatch: "first-come" as const } : tier,
  );
  const unwatched = { ...world.input, tiers, promises: [], escalation: [] };
  const watched: ScenarioInput = {
    ...unwatched,
    promises: [{ name: "watch", measure: "resolution", limit: "1 h", pauses: ["customer"] }],
  };
  mustBeSameRows(world.play(unwatched), world.play(watched), ["clocks"]);
}
