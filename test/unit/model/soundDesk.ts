import { expect, it } from "vitest";
import { loadScenario, ScenarioError } from "../../../src/model/loadScenario.ts";

/** A sound scenario; every row of a table of wrong values changes one thing in it. */
export const sound = `name: Desk
warmUp: 1 week
measured: 2 weeks
priorities: [P1, P2]
impacts: [site, person]
calendars:
  - name: office
    hours: [{ days: mon-fri, hours: "09:00-17:00" }]
demand: { ticketsPerWeek: 100 }
types:
  - { name: Password, share: 60%, priority: P2 }
  - { name: Outage, share: 40%, resolvableFrom: L2 }
tiers:
  - name: L1
    teams:
      - { name: Front, agents: 3 }
    handling: 10 min
    pending:
      - { reason: customer, share: 10%, time: 1 h, calendar: office }
  - name: L2
    teams:
      - name: Back
        shifts:
          - { days: mon-fri, hours: "09:00-17:00", agents: 2, breaks: ["12:00-13:00"] }
    handling: { mean: 30 min, cv: 1.2 }
escalation:
  - { name: Hurry, from: L1, when: { priority: P1, timeInTier: 1 h }, to: next }
promises:
  - { name: Fix, measure: resolution, limit: { byPriority: { P1: 4 h } }, calendar: office }
`;

/** All that is said about a scenario file; nothing where it is sound. */
export function problemsOf(text: string): string {
  try {
    loadScenario(text, "desk.yaml");
    return "";
  } catch (error) {
    if (error instanceof ScenarioError) return error.message;
    throw error;
  }
}

/** The sound scenario with another text where this one stands. */
export function changed(from: string, to: string): string {
  expect(sound.split(from)).toHaveLength(2);
  return sound.replace(from, () => to);
}

/** What is changed in the sound scenario, to what, and all that is then said. */
export type WrongValue = readonly [from: string, to: string, said: string];

/** Each is told with its file, line, column, path and what would be right. */
export function tellEach(wrong: readonly WrongValue[]): void {
  it.each(wrong)("%s -> %s", (from, to, said) => {
    expect(problemsOf(changed(from, to)).split("\n")).toEqual(said.split("\n"));
  });
}
