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
  [
    ["1 - Low", "3 - High", "2 - Medium"],
    ["3 - High", "2 - Medium", "1 - Low"],
  ],
  [
    ["1 - Niedrig", "4 - Sehr hoch", "2 - Mittel", "3 - Hoch"],
    ["4 - Sehr hoch", "3 - Hoch", "2 - Mittel", "1 - Niedrig"],
  ],
  [
    ["Niedrig", "Mittel", "Hoch", "Kritisch"],
    ["Kritisch", "Hoch", "Mittel", "Niedrig"],
  ],
  [
    ["Faible", "Élevée", "Très haute", "Moyenne"],
    ["Très haute", "Élevée", "Moyenne", "Faible"],
  ],
  [
    ["Baixa", "Muito alta", "Média", "Alta", "Muito baixa"],
    ["Muito alta", "Alta", "Média", "Baixa", "Muito baixa"],
  ],
  [
    ["Tier 3", "Tier 1", "Tier 2 high"],
    ["Tier 1", "Tier 2 high", "Tier 3"],
  ],
  [[], []],
])("%j", (texts, expected) => {
  const places = urgencyOrder(texts);
  const ordered = new Array<string>(texts.length);
  for (const [i, place] of places.entries()) ordered[place] = texts[i];
  expect(ordered).toEqual(expected);
});
