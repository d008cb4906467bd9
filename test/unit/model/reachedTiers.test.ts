import { describe, expect, it } from "vitest";
import { loadScenario } from "../../../src/model/loadScenario.ts";

/** The first problem of a desk of three tiers, the second or third of which has times for A alone. */
function problemOf(tiers: string, rest: string, ofB = "resolvableFrom: L3"): string {
  const text = `name: desk
types: [{ name: A, ticketsPerWeek: 50 }, { name: B, ticketsPerWeek: 50, ${ofB} }]
tiers:
${tiers}
${rest}`;
  try {
    loadScenario(text, "desk.yaml");
    return "none";
  } catch (error) {
    return (error as Error).message;
  }
}

const team = (name: string) => `teams: [{ name: ${name} team, agents: 2 }]`;
const forA = "handling: { byType: { A: 1 h } }";
const missing = (place: string, type: string) =>
  `desk.yaml:${place} must have a value for "${type}", P4, entry visit, which can come here: add otherwise`;

/** Else a run would stop where somebody there takes the ticket up. */
describe("times are asked for at every tier that a ticket can get to", () => {
  it("by a rule on what is unsolved, of tickets that are escalated prematurely", () => {
    const tiers = (share: string) => `  - { name: L1, handling: 10 min, ${share}, ${team("L1")} }
  - { name: L2, handling: 10 min, ${team("L2")} }
  - { name: L3, handling: { byType: { B: 1 h } }, ${team("L3")} }`;
    const rule = "escalation: [{ name: up, from: L1, when: { outcome: unsolved }, to: L3 }]";
    expect(problemOf(tiers("prematureEscalation: 50%"), rule)).toBe(
      missing("6:27 tiers[2].handling", "A"),
    );
    // Nor where that happens to others only.
    const ofB = "prematureEscalation: { byType: { B: 50% } }";
    expect(problemOf(tiers(ofB), rule)).toBe("none");
  });

  const shifted = (effect: string) =>
    `improvements: [{ name: left, does: shift left, tier: L3, types: B, from: 2026-01-01, effect: ${effect}, source: assumption }]`;

  it("because they are shifted left, and sent to the lowest tier that is able", () => {
    const tiers = `  - { name: L1, handling: 10 min, escalatesTo: capable, ${team("L1")} }
  - { name: L2, ${forA}, ${team("L2")} }
  - { name: L3, handling: 1 h, ${team("L3")} }`;
    expect(problemOf(tiers, "")).toBe("none");
    expect(problemOf(tiers, shifted("80%"))).toBe(missing("5:27 tiers[1].handling", "B"));
  });

  it("because they are shifted left, and sent back to that tier", () => {
    const tiers = `  - { name: L1, handling: 10 min, escalatesTo: L3, ${team("L1")} }
  - { name: L2, ${forA}, ${team("L2")} }
  - { name: L3, handling: 1 h, returns: { share: 50%, to: L2 }, ${team("L3")} }`;
    expect(problemOf(tiers, "")).toBe("none");
    expect(problemOf(tiers, shifted("80%"))).toBe(missing("5:27 tiers[1].handling", "B"));
  });

  it("because one improvement shifts further what another has shifted", () => {
    const tiers = `  - { name: L1, ${forA}, ${team("L1")} }
  - { name: L2, handling: 1 h, returns: { share: 50%, to: L1 }, ${team("L2")} }
  - { name: L3, handling: 1 h, returns: { share: 50%, to: L2 }, ${team("L3")} }`;
    const further = `improvements:
  - { name: first, does: shift left, tier: L3, types: B, from: 2026-01-01, effect: 80%, source: assumption }
  - { name: second, does: shift left, tier: L2, types: B, from: 2026-01-01, effect: 80%, source: assumption }`;
    const entry = "resolvableFrom: L3, entry: L3";
    expect(problemOf(tiers, shifted("80%"), entry)).toBe("none");
    expect(problemOf(tiers, further, entry)).toBe(missing("4:27 tiers[0].handling", "B"));
  });

  it("to wait for somebody at a wrong place, too", () => {
    const tiers = (
      time: string,
    ) => `  - { name: L1, handling: 10 min, escalatesTo: L3, ${team("L1")} }
  - { name: L2, handling: 1 h, pending: [{ reason: customer, share: 30%, time: ${time} }], ${team("L2")} }
  - { name: L3, handling: 1 h, ${team("L3")} }`;
    const misrouting = "triage: { misrouting: { share: { byType: { B: 20% } }, to: L2 } }";
    const forA = "{ byType: { A: 1 h } }";
    expect(problemOf(tiers(forA), "")).toBe("none");
    expect(problemOf(tiers(forA), misrouting)).toBe(missing("5:80 tiers[1].pending[0].time", "B"));
  });

  it.each([
    "demand: { replay: { log: desk.log } }",
    "startsFrom: { log: desk.log }\nwarmUp: 0 min",
  ])("with any priority, where a log brings them: %s", (recorded) => {
    const tiers = `  - { name: L1, handling: { byPriority: { P4: 10 min } }, ${team("L1")} }
  - { name: L2, handling: 1 h, ${team("L2")} }
  - { name: L3, handling: 1 h, ${team("L3")} }`;
    expect(problemOf(tiers, "")).toBe("none");
    expect(problemOf(tiers, recorded)).toBe(
      'desk.yaml:4:27 tiers[0].handling must have a value for "A", P1, entry visit, which can come here: add otherwise',
    );
  });
});
