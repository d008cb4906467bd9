import { expect, test } from "vitest";
import { whyNotComparable } from "../../../src/dashboard/state/whyNotComparable.ts";
import { readScenario } from "../../../src/dashboard/state/scenarioReading.ts";
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
    "currency (USD, not EUR) and measured window (8 weeks, not 4 weeks)",
  );
});

test("what they start from has to be the same, said or not", () => {
  const empty = `${deskText}warmUp: 0 min\nstartsFrom: empty\n`;
  const steady = `${deskText}startsFrom: steady state\n`;
  expect(whyNotComparable(read(deskText), read(steady))).toBeNull();
  expect(whyNotComparable(read(deskText), read(empty))).toBe("what they start from");
});

test("a scenario that names a ticket log is not for the page, and told so", () => {
  const replaying = deskText.replace("demand: {", "demand: { replay: { log: past.log },");
  const { scenario, problems } = readScenario(replaying, "desk.yaml");
  expect(scenario).toBeNull();
  expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    "demand.replay.log names a ticket log, past.log, which the dashboard can't read: simulate and compare such a scenario on the command line",
  ]);
});
