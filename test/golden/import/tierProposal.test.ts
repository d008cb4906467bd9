import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { GroupTier } from "../../../src/import/tiers/groupTiers.ts";
import { importFiles, type ImportResult } from "../../../src/import/importFiles.ts";
import { type ImportMapping, parseMapping } from "../../../src/import/mapping/mapping.ts";
import { round } from "./logFigures.ts";
import { missingShared, sharedText } from "./sharedData.ts";

const file = "volvo-vinst-incidents.csv.gz";
const missing = missingShared(file);
if (missing !== null) console.warn(missing);

/** Columns of the file; no cell of it is quoted. */
const [groupColumn, levelColumn] = [8, 10];

/**
 * Volvo's file states the true line of every row in `ST Level`. That column is withheld here, and the
 * proposal made without it scored by the share of visits given their true line.
 */
describe.skipIf(missing !== null)("tiers proposed for Volvo's groups, ST Level withheld", () => {
  let mapping: ImportMapping;
  let rows: string[][];
  let lineOf: Map<string, string>;

  beforeAll(() => {
    const text = readFileSync(new URL("volvo-map.yaml", import.meta.url), "utf8");
    const { tier: _withheld, ...columns } = parseMapping(text, "volvo-map.yaml").mapping!.columns;
    mapping = { ...parseMapping(text, "volvo-map.yaml").mapping!, columns };
    rows = sharedText(file)
      .trim()
      .split("\n")
      .map((row) => row.split(","));
    lineOf = new Map(
      rows.slice(1).map((cells) => [cells[groupColumn], cells[levelColumn].slice(-2)]),
    );
  });

  test("with their names, such as G230 2nd, every visit is given its true line", async () => {
    const score = scoreOf(await importRows(rows), (group) => lineOf.get(group)!);
    console.log(`Volvo, ST Level withheld, names known: ${score} of visits on their true line`);
    expect(score).toBe(1);
  });

  test("names are right in all 648 groups, against the flow in 84 of them", async () => {
    const { groups } = (await importRows(rows)).report;
    expect(groups).toHaveLength(648);
    expect(groups.filter(({ group, tier }) => tier !== lineOf.get(group))).toEqual([]);
    expect(groups.filter(({ conflict }) => conflict !== null)).toHaveLength(84);
  });

  test("without names, the confidence tells how often a group is rightly put in the front line or not", async () => {
    const { codes, nameless } = withheld();
    const groupOf = new Map([...codes].map(([group, code]) => [code, group]));
    const { groups } = (await importRows(nameless)).report;
    const right = (confidence: string) => {
      const own = groups.filter((group) => group.confidence === confidence);
      const isRight = ({ group, tier }: GroupTier) =>
        (tier === "L1") === (lineOf.get(groupOf.get(group)!) === "L1");
      const visits = (list: readonly GroupTier[]) =>
        list.reduce((sum, group) => sum + group.visits, 0);
      return [
        own.length,
        round(own.filter(isRight).length / own.length, 2),
        round(visits(own.filter(isRight)) / visits(own), 2),
      ];
    };
    expect(right("medium")).toEqual([12, 0.92, 0.97]);
    expect(right("low")).toEqual([636, 0.66, 0.74]);
  });

  test("without their names, by the flow of tickets alone, at least 0.78 are", async () => {
    const { codes, nameless } = withheld();
    const groups = new Map([...codes].map(([group, code]) => [code, group]));
    const result = await importRows(nameless);
    const score = scoreOf(result, (code) => lineOf.get(groups.get(code)!)!);
    const guess = scoreOf(result, (code) => lineOf.get(groups.get(code)!)!, "L1");
    console.log(`… names withheld too: ${score}; all on the first line would be ${guess}`);
    expect(guess).toBeCloseTo(0.695, 3);
    expect(score).toBeGreaterThanOrEqual(0.78);
    expect(result.report.tiers.map(({ tier, proposed }) => [tier, proposed])).toEqual([
      ["L1", true],
      ["L2", true],
    ]);
  });

  /** The rows with a code instead of each group's name. */
  function withheld() {
    const codes = new Map([...lineOf.keys()].map((group, i) => [group, `group ${i}`]));
    const nameless = rows.map((cells, i) =>
      i === 0
        ? cells
        : cells.with(groupColumn, codes.get(cells[groupColumn])!).with(levelColumn, ""),
    );
    return { codes, nameless };
  }

  function importRows(table: string[][]): Promise<ImportResult> {
    const bytes = new TextEncoder().encode(table.map((cells) => cells.join(",")).join("\n"));
    const source = (async function* () {
      yield bytes;
    })();
    return importFiles([{ name: "withheld.csv", bytes: source }], { mapping });
  }
});

/** Share of visits given their true line; or, of all given one and the same. */
function scoreOf({ log }: ImportResult, trueLine: (group: string) => string, all?: string): number {
  const { names, visits } = log!;
  let right = 0;
  for (let row = 0; row < visits.length; row++) {
    const proposed = all ?? names.tiers[visits.columns.tier[row]];
    if (proposed === trueLine(names.teams[visits.columns.team[row]])) right += 1;
  }
  return Number((right / visits.length).toFixed(4));
}
