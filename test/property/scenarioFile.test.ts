import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadScenario, ScenarioError } from "../../src/model/loadScenario.ts";
import { parseScenario } from "../../src/model/parseScenario.ts";
import type { ScenarioInput } from "../../src/model/scenarioSchema.ts";
import { writeScenario } from "../../src/model/writeScenario.ts";
import { anyStructure } from "./anyStructure.ts";

const text = readFileSync("scenarios/two-tiers.yaml", "utf8");

const snippets = [
  "",
  "{",
  "]",
  ":",
  "\n",
  "  ",
  "*a",
  "&a ",
  "!x ",
  "%",
  "\t",
  "\0",
  '"',
  "- ",
  "#",
  "é",
];
const edit = fc.record({
  at: fc.nat(text.length),
  removed: fc.nat(8),
  inserted: fc.constantFrom(...snippets),
});

const strange = fc.constantFrom<unknown>(
  null,
  -1,
  1.5,
  "",
  "x",
  "L1",
  "12 min",
  "30%",
  true,
  [],
  {},
  [[]],
  { toString: 1 },
  { byType: { constructor: "1 min" } },
  { distribution: { toString: null } },
);

/** Every place in plain data: what holds it, and its key there. */
function places(node: unknown): (readonly [holder: Record<string, unknown>, key: string])[] {
  if (typeof node !== "object" || node === null) return [];
  const holder = node as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...places(holder[key])]);
}

describe("any scenario file", () => {
  it("loads, or is refused with places that are in it", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const edited = edits.reduce(
          (file, { at, removed, inserted }) =>
            file.slice(0, at) + inserted + file.slice(at + removed),
          text,
        );
        const lines = edited.split("\n");
        for (const { line, column } of problemsOf(edited)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual(lines[line - 1].length + 1);
        }
      }),
      { numRuns: 300, seed: 5 },
    );
  });

  it("is either a scenario or has errors, whatever it uses and whatever stands in place of its values", () => {
    const change = fc.tuple(fc.nat(), strange);
    const changesToMake = fc.array(change, { minLength: 1, maxLength: 3 });
    const structure = fc.oneof(fc.constant(parse(text) as ScenarioInput), anyStructure);
    fc.assert(
      fc.property(structure, changesToMake, (original, changes) => {
        const written: unknown = structuredClone(original);
        for (const [which, value] of changes) {
          const all = places(written);
          const [holder, key] = all[which % all.length];
          holder[key] = structuredClone(value);
        }
        const { scenario, errors } = parseScenario(written);
        expect(scenario === null).toBe(errors.length > 0);
        for (const { message } of errors) expect(message).not.toMatch(/undefined|Invalid|\[object/);
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it("reads back the same as it was written, whatever it uses", () => {
    fc.assert(
      fc.property(anyStructure, (input) => {
        const { scenario, errors } = parseScenario(input);
        fc.pre(errors.length === 0);
        const written = writeScenario(input);
        const again = loadScenario(written, "file.yaml");
        expect(again.scenario).toEqual(scenario);
        expect(writeScenario(again.input)).toBe(written);
      }),
      { numRuns: 100, seed: 7 },
    );
  });
});

function problemsOf(edited: string): ScenarioError["problems"] {
  try {
    return loadScenario(edited, "file.yaml").warnings;
  } catch (error) {
    if (error instanceof ScenarioError) return error.problems;
    throw error;
  }
}
