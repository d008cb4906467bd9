import { expect, test } from "vitest";
import { withValue } from "../../../src/dashboard/state/scenarioText.ts";
import { agentCounts, agentLabel, emptyTiers } from "../../../src/dashboard/words/agentCounts.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";
import { deskText } from "./desk.ts";

const counts = (text: string) => agentCounts(loadScenario(text, "desk").input);

test("two shifts of a team are told apart by what their fields are called", () => {
  const all = counts(deskText);
  expect(all.map((one) => agentLabel(one, all))).toEqual([
    { label: "L1 Front, mon-fri 08:00-16:00", detail: "shift 1 of 2" },
    { label: "L1 Front, mon-fri 10:00-18:00", detail: "shift 2 of 2" },
    { label: "L2 Back", detail: "around the clock" },
  ]);
});

test("a tier is empty where all its teams and shifts have no agents", () => {
  const shifts = ["tiers", 0, "teams", 0, "shifts"] as const;
  const half = withValue(deskText, [...shifts, 0, "agents"], 0);
  expect(emptyTiers(counts(half))).toEqual([]);
  expect(emptyTiers(counts(withValue(half, [...shifts, 1, "agents"], 0)))).toEqual(["L1"]);
});
