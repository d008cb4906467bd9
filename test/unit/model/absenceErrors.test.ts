import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a team with these absences. */
function said(...absences: object[]): string[] {
  const { errors } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [
      {
        name: "L1",
        teams: [{ name: "Front", agents: 3, shrinkage: "20%", absences }],
        handling: "10 min",
      },
    ],
  });
  return errors.map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const away = { from: "2026-02-02", to: "2026-02-13", share: "50%" };
const place = "tiers[0].teams[0].absences";

it.each<readonly [absences: readonly object[], messages: readonly string[]]>([
  [[away], []],
  [[{ ...away, share: "120%" }], [`${place}[0].share must be at most 100 %, got 120 %`]],
  [
    [{ ...away, to: "2026-01-30" }],
    [`${place}[0].to must not be before from, 2026-02-02, got 2026-01-30`],
  ],
  [
    [{ ...away, from: "2026-02-30", to: "2026-03-30" }],
    [`${place}[0].from must be a day of the calendar, got "2026-02-30": 2026-02 has 28 days`],
  ],
  [
    [{ ...away, share: "85%" }],
    [
      `${place}[0].share must leave somebody to be away: with the shrinkage and what else there is on 2026-02-02 it makes 105 %, got 85 %`,
    ],
  ],
  [
    [away, { ...away, from: "2026-02-13", to: "2026-03-01" }],
    [
      `${place}[1].share must leave somebody to be away: with the shrinkage and what else there is on 2026-02-13 it makes 120 %, got 50 %`,
    ],
  ],
  [[away, { ...away, from: "2026-02-14", to: "2026-03-01" }], []],
])("%j", (absences, messages) => {
  expect(said(...absences)).toEqual(messages);
});

it("changes nothing for agents without limit, and says so", () => {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [
      {
        name: "L1",
        teams: [
          { name: "Front", agents: "unlimited", absences: [{ ...away, from: "2026-02-02" }] },
        ],
        handling: "10 min",
      },
    ],
  });
  expect(errors).toEqual([]);
  expect(warnings.map(({ message }) => message)).toContain(
    "changes nothing: Front has agents without limit",
  );
});
