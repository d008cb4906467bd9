import { expect, test } from "vitest";
import { whyNotComparable } from "../../../src/dashboard/state/whyNotComparable.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const read = (text: string) => loadScenario(text, "desk").scenario;

test("scenarios that differ in agents and rules are comparable", () => {
  expect(
    whyNotComparable(read(deskText), read(deskText.replace("agents: 3", "agents: 1"))),
  ).toBeNull();
});

test("another currency, zone or window makes differences meaningless, and is named", () => {
  const other = `${deskText}currency: USD\nmeasured: 8 weeks\n`;
  expect(whyNotComparable(read(deskText), read(other))).toBe(
    "its currency (USD, not EUR), its measured window",
  );
});
