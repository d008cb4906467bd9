import { describe, expect, it } from "vitest";
import { comparisonText } from "../../../src/report/comparisonText.ts";
import { madeUpComparison, madeUpResult } from "./madeUpResult.ts";

const figures = {
  "overall.resolutionTime": [120, 5],
  "overall.deflectionRate": [0, 0],
  "overall.swarms": [0, 0],
  "tiers.L1.occupancy": [0.8, 0.01],
} as const;

const baseline = madeUpResult(figures);
const portal = madeUpResult(
  { ...figures, "overall.deflectionRate": [0.07, 0.01] },
  { scenario: "A portal for everybody", features: ["deflection"] },
);
const swarm = madeUpResult(
  { ...figures, "overall.swarms": [300, 10] },
  { scenario: "Swarms for hard tickets", features: ["swarms"] },
);
const quiet = madeUpResult(figures, {
  scenario: "Swarms that nobody calls",
  features: ["swarms"],
});

/** The parts of a comparison so narrow that each alternative has one of its own, by its head. */
function partsOf(...alternatives: readonly (typeof baseline)[]): string[] {
  const comparison = madeUpComparison(
    [baseline, ...alternatives],
    alternatives.map(() => ({})),
  );
  return comparisonText(comparison, { width: 60 })
    .split("\n\n")
    .filter((part) => part.includes("All tickets"));
}

describe("a row of a lever stands where somebody pulls it", () => {
  const [first, second, third] = partsOf(portal, swarm, quiet);

  it("and not in the parts of others", () => {
    expect(first).toContain("Deflection rate");
    expect(first).not.toContain("Swarms  ");
    expect(second).toContain("Swarms  ");
    expect(second).not.toContain("Deflection rate");
  });

  it("a 0 of a lever that comes to nothing stays", () => {
    expect(third).toMatch(/Swarms +0 ± 0 +0 ± 0/);
  });

  it("what every desk has is in all of them, and headings only above rows", () => {
    for (const part of [first, second, third]) {
      expect(part).toContain("Resolution time, mean");
      expect(part).toMatch(/^L1$/m);
      expect(part).not.toMatch(/^L2$/m);
    }
  });

  it("of the baseline's levers too", () => {
    const [part] = partsOf(portal).map((text) => text);
    expect(part).toContain("Deflection rate");
    const { baseline: name } = madeUpComparison([portal, swarm], [{}]);
    const text = comparisonText(madeUpComparison([portal, swarm], [{}]), { width: 60 });
    expect(name).toBe("A portal for everybody");
    expect(text).toContain("Deflection rate");
  });
});
