import { expect, test } from "vitest";
import { whyUnknown } from "../../../src/dashboard/words/whyUnknown.ts";

test.each([
  ["a desk without staff", ["occupancy", "costShare"], "Nobody has stated who works there."],
  [
    "a desk with staff and without wages",
    ["costShare"],
    "Nobody has stated what anything costs there.",
  ],
  ["a desk that nothing came to", ["resolvedShare"], ""],
])("%s has figures that aren't known, for its own reason", (_, names, why) => {
  expect(whyUnknown(names)).toBe(why);
});
