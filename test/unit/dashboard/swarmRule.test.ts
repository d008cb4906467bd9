import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expertsFor, withCaller, withTarget } from "../../../src/dashboard/state/swarmRule.ts";
import { withItem } from "../../../src/dashboard/state/scenarioText.ts";
import { loadScenario } from "../../../src/model/loadScenario.ts";

const desk = readFileSync("scenarios/three-tiers.yaml", "utf8");

/** The desk with one more rule, and what the form knows of it. */
function withRule(rule: object) {
  const text = withItem(desk, ["escalation"], { name: "New", ...rule });
  const { input } = loadScenario(text, "");
  const at = input.escalation!.length - 1;
  return { text, input, rule: input.escalation![at], path: ["escalation", at] };
}

const afterAnHour = { from: "L1", when: { timeInTier: "1 h" }, to: "next" };

function ruleIn(text: string) {
  return loadScenario(text, "").input.escalation!.at(-1)!;
}

function aimed({ text, ...of }: ReturnType<typeof withRule>, to: string): string {
  const experts = expertsFor(of.input, of.rule);
  return withTarget(text, { ...of, to, entry: "L1", experts });
}

test("a rule that is to call a swarm says whom, where an attempt ends, and is a valid one at once", () => {
  expect(ruleIn(aimed(withRule(afterAnHour), "swarm"))).toEqual({
    name: "New",
    from: "L1",
    when: { timeInTier: "1 h", outcome: "unsolved" },
    to: "swarm",
    swarm: { teams: "Specialists", time: "10 min", resolves: "50%", source: "assumption" },
  });
});

test("one that watches all tiers calls from the first, and nothing is said of tickets in hand", () => {
  const any = withRule({ when: { priority: "P1" }, to: "next", whileHandled: "keep work" });
  const rule = ruleIn(aimed(any, "swarm"));
  expect(rule.from).toBe("L1");
  expect(rule.whileHandled).toBeUndefined();
});

test("aimed at a tier again, or at nobody, it says nothing of a swarm", () => {
  const calling = aimed(withRule(afterAnHour), "swarm");
  const { input } = loadScenario(calling, "");
  const of = { text: calling, input, rule: ruleIn(calling), path: ["escalation", 4] };
  const { to: _, ...told } = { name: "New", ...afterAnHour };
  expect(ruleIn(aimed(of, "next"))).toEqual({ name: "New", ...afterAnHour });
  expect(ruleIn(aimed(of, ""))).toEqual(told);
});

test("moved to the tier of those whom it called, it calls those above", () => {
  const calling = aimed(withRule(afterAnHour), "swarm");
  const { input } = loadScenario(calling, "");
  const of = { rule: ruleIn(calling), path: ["escalation", 4], input };
  expect(ruleIn(withCaller(calling, { ...of, from: "L2" }))).toMatchObject({
    from: "L2",
    swarm: { teams: "Engineers" },
  });
  expect(expertsFor(input, { from: "L3" })).toBeNull();
});
