import { describe, expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a desk whose first type has these keys besides its name, and whose demand these. */
function said(type: object, scenario: object = {}): string[] {
  const { errors } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ...type }],
    tiers: [{ name: "L1", teams: [{ name: "Front", agents: 1 }], handling: "10 min" }],
    ...scenario,
  });
  return errors.map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const weekly = { ticketsPerWeek: 10 };

describe("arrivals that can't be are refused", () => {
  it.each<readonly [type: object, messages: readonly string[]]>([
    [
      { ...weekly, arrivals: { process: "renewal", gap: "10 min" } },
      ["types[0] must have neither a share nor ticketsPerWeek: renewal arrivals say how many come"],
    ],
    [
      {
        share: "100%",
        arrivals: { process: "finite source", requesters: 3, thinkTime: "1 h" },
      },
      [
        "types[0] must have neither a share nor ticketsPerWeek: finite source arrivals say how many come",
      ],
    ],
    [
      { arrivals: { process: "batch", size: 3 } },
      ["types[0] must have either a share of the demand or ticketsPerWeek of its own"],
    ],
    [
      { ...weekly, arrivals: { process: "batch", size: 0 } },
      ["types[0].arrivals.size must be at least 1, got 0"],
    ],
    [
      {
        ...weekly,
        arrivals: { process: "batch", size: { distribution: "uniform", low: 4, high: 2 } },
      },
      ["types[0].arrivals.size.high must be at least low, 4, got 2"],
    ],
    [
      {
        ...weekly,
        arrivals: {
          process: "batch",
          size: { distribution: "listed", shares: { 1: "50%", x: "20%" } },
        },
      },
      [
        'types[0].arrivals.size.shares.x must stand under a whole number from 1 to 10000, got "x"',
        "types[0].arrivals.size.shares must add up to 100 %, got 70 %",
      ],
    ],
    [
      { arrivals: { process: "renewal", gap: "0 min" } },
      ["types[0].arrivals.gap must be above 0 at least at times"],
    ],
    [
      {
        arrivals: {
          process: "renewal",
          gap: { distribution: "fixed or never", value: "1 h", share: "90%" },
        },
      },
      ["types[0].arrivals.gap must end each time: a gap that never does has no average"],
    ],
    [
      {
        ...weekly,
        arrivals: {
          process: "spells",
          quiet: { lasts: "1 h", weight: 0 },
          busy: { lasts: "1 h", weight: 0 },
        },
      },
      ["types[0].arrivals.busy.weight must be above 0 where quiet's is 0"],
    ],
    [
      {
        arrivals: {
          process: "finite source",
          requesters: 3,
          thinkTime: "0 min",
          calendar: "office",
        },
        profile: { windows: [{ days: "daily", hours: "09:00-17:00", weight: 1 }] },
      },
      [
        'types[0].arrivals.calendar must be a calendar, of which there is none, got "office"',
        "types[0].arrivals.thinkTime must be above 0 at least at times",
        "types[0].profile must be left out: when a finite source's tickets come is up to its thinkTime and its calendar",
      ],
    ],
    [
      { ...weekly, arrivals: { process: "bursts" } },
      [
        'types[0].arrivals.process must be one of poisson, renewal, batch, spells, finite source, got "bursts"',
      ],
    ],
  ])("%j", (type, messages) => {
    expect(said(type)).toEqual(messages);
  });
});
