import { expect, it } from "vitest";
import { didYouMean } from "../../../src/model/didYouMean.ts";

const known = ["handling", "diagnosis", "timeBox"];

it.each<readonly [written: string, suggestion: string]>([
  ["handlng", '; did you mean "handling"?'],
  ["Handling", '; did you mean "handling"?'],
  ["hanlding", '; did you mean "handling"?'],
  ["timebox", '; did you mean "timeBox"?'],
  ["diagnose", '; did you mean "diagnosis"?'],
  ["skill", ""],
  ["", ""],
])("%j is answered %j", (written, suggestion) => {
  expect(didYouMean(written, known)).toBe(suggestion);
});

it("names of one or two letters, where every other is close, are answered nothing", () => {
  expect(didYouMean("P3", ["P1", "P2"])).toBe("");
});
