import { expect, test } from "vitest";
import { urgencyOrder } from "../../../../src/import/codes/urgencyOrder.ts";

test.each([
  [
    ["3 - Moderate", "1 - Critical", "4 - Low", "2 - High"],
    ["1 - Critical", "2 - High", "3 - Moderate", "4 - Low"],
  ],
  [
    ["P2", "P10", "P1"],
    ["P1", "P2", "P10"],
  ],
  [
    ["Low", "Medium", "Major", "High"],
    ["Major", "High", "Medium", "Low"],
  ],
  [
    ["normal", "URGENT", "lowest"],
    ["URGENT", "normal", "lowest"],
  ],
  [
    ["High priority", "Very low", "Low priority"],
    ["High priority", "Low priority", "Very low"],
  ],
  [
    ["blue", "high", "green"],
    ["high", "blue", "green"],
  ],
  [[], []],
])("%j", (texts, expected) => {
  const places = urgencyOrder(texts);
  const ordered = new Array<string>(texts.length);
  for (const [i, place] of places.entries()) ordered[place] = texts[i];
  expect(ordered).toEqual(expected);
});
