import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";

const files = readdirSync("scenarios");

function desk(changes: Partial<ScenarioInput> = {}): ScenarioInput {
  return {
    name: "Desk",
    types: [{ name: "Question", ticketsPerWeek: 10 }],
    tiers: [
      { name: "L1", teams: [{ name: "Front", agents: 1, shrinkage: 0.3 }], handling: "10 min" },
    ],
    ...changes,
  };
}

describe("a scenario that is written", () => {
  it.each(files)("reads back the same: %s", (file) => {
    const { scenario, input } = loadScenario(readFileSync(`scenarios/${file}`, "utf8"), file);
    const text = writeScenario(input);
    const again = loadScenario(text, file);
    expect(again.scenario).toEqual(scenario);
    expect(writeScenario(again.input)).toBe(text);
  });

  it("reads back the same whatever its things are called, and whatever its shares", () => {
    const name = fc
      .oneof(
        fc.constantFrom(
          "yes",
          "null",
          "12",
          "1e3",
          "# no",
          "a: b",
          "- x",
          "'",
          '"',
          "~",
          "*a",
          "&b",
        ),
        fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
      )
      .filter((text) => !/\p{Cc}/u.test(text) && text !== "__proto__");
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(name, name, share, (type, team, shrinkage) => {
        const written = desk({
          description: `${type}\n${team}`,
          types: [{ name: type, ticketsPerWeek: 3 }],
          tiers: [
            {
              name: "L1",
              teams: [{ name: team, agents: 2, shrinkage }],
              handling: { byType: { [type]: "5 min" } },
            },
          ],
        });
        const { input, scenario } = loadScenario(writeScenario(written), "any");
        expect(scenario.tiers[0].teams?.[0]).toMatchObject({ name: team, shrinkage });
        expect(input).toMatchObject({ description: written.description });
        expect(scenario.types[0].name).toBe(type);
      }),
      { numRuns: 300, seed: 4 },
    );
  });

  it("has shares in per cent where that is the same number, and leaves other numbers alone", () => {
    const tier = desk().tiers[0];
    const handling = { mean: "10 min", cv: 0.5 };
    const text = writeScenario(
      desk({
        tiers: [{ ...tier, handling, prematureEscalation: { byType: { Question: 0.035 } } }],
      }),
    );
    expect(text).toContain("shrinkage: 30%");
    expect(text).toContain("{ mean: 10 min, cv: 0.5 }");
    expect(text).toContain("{ byType: { Question: 3.5% } }");
    expect(writeScenario(desk({ reopening: { share: 1 / 3, after: "1 day" } }))).toContain(
      "share: 0.3333333333333333\n",
    );
  });

  it("carries comments: at its head, beside short values, above blocks", () => {
    const text = writeScenario(desk(), {
      "": "What holds it up?",
      "tiers[0].handling": "stated\nby the team",
      tiers: "from the export",
    });
    expect(text).toBe(`# What holds it up?

name: Desk

types:
  - name: Question
    ticketsPerWeek: 10

# from the export
tiers:
  - name: L1
    teams:
      - name: Front
        agents: 1
        shrinkage: 30%
    handling: 10 min # stated by the team
`);
  });

  it("can't be broken by a comment", () => {
    const text = writeScenario(desk(), { name: "a\nname: other", tiers: "b\nevil: 1\n\n- c" });
    expect(loadScenario(text, "any").scenario.name).toBe("Desk");
  });
});
