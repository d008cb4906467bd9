import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import type { ScenarioInput } from "../../../src/model/scenarioSchema.ts";
import { writeScenario } from "../../../src/model/writeScenario.ts";

function desk(hourly: number[], description = "a desk"): ScenarioInput {
  return {
    name: "Desk",
    description,
    demand: { ticketsPerWeek: 10, profile: { hourly } },
    types: [{ name: "Question", share: "100%" }],
    tiers: [
      {
        name: "L1",
        capacity: "unknown",
        visitTime: {
          distribution: "quantiles",
          values: Array.from({ length: 41 }, (_, i) => `${i * 1.5} min`),
        },
      },
    ],
  };
}

const week = Array.from({ length: 168 }, (_, hour) => (hour % 24) / 8 + 1e-7);

describe("a long list of plain values", () => {
  const input = desk(week);
  const text = writeScenario(input);

  it("is written in filled lines, not one for each value", () => {
    const lines = text.split("\n");
    expect(lines.length).toBeLessThan(70);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(92);
  });

  it("reads back the same, value by value", () => {
    const { input: again } = loadScenario(text, "desk.yaml");
    expect(again).toEqual(input);
    expect(writeScenario(again)).toBe(text);
  });

  it("keeps its comment", () => {
    const { tiers } = loadScenario(
      writeScenario(input, { "tiers[0].visitTime.values": "of 30 visits" }),
      "desk.yaml",
    ).input;
    expect(tiers).toEqual(input.tiers);
    expect(writeScenario(input, { "tiers[0].visitTime.values": "of 30 visits" })).toContain(
      "# of 30 visits",
    );
  });

  it("isn't confused by text that reads like its mark", () => {
    const tricky = desk(week, "list0. list_list1.\n  values: list0.");
    expect(loadScenario(writeScenario(tricky), "desk.yaml").input).toEqual(tricky);
  });
});
