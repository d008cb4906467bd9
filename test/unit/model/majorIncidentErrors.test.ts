import { expect, it } from "vitest";
import { parseScenario } from "../../../src/model/parseScenario.ts";
import { formatPath } from "../../../src/model/scenarioPath.ts";

/** What is said of a desk with these major incidents: errors, then warnings. */
function said(...majorIncidents: object[]): string[] {
  const { errors, warnings } = parseScenario({
    name: "Desk",
    types: [{ name: "a", ticketsPerWeek: 10 }],
    tiers: [
      {
        name: "L1",
        teams: [
          {
            name: "Front",
            shifts: [
              { days: "mon-fri", hours: "08:00-16:00", agents: 3 },
              { days: "mon-fri", hours: "10:00-18:00", agents: 2 },
            ],
          },
          { name: "Back", agents: "unlimited" },
        ],
        handling: "10 min",
      },
    ],
    majorIncidents,
  });
  return [...errors, ...warnings].map(({ path, message }) => `${formatPath(path)} ${message}`);
}

const down = { name: "Down", type: "a", at: "2026-01-06 09:00" };
const { at, ...whenever } = down;
const children = { type: "a", count: 10, comesAfter: "30 min" };

it.each<readonly [incident: object, message: string]>([
  [whenever, "majorIncidents[0] must have either at, when it happens, or timesPerYear, how often"],
  [
    { ...down, timesPerYear: 3 },
    "majorIncidents[0] must have either at, when it happens, or timesPerYear, how often",
  ],
  [{ ...whenever, timesPerYear: 0 }, "majorIncidents[0].timesPerYear must be above 0, got 0"],
  [
    { ...down, during: "Hours" },
    "majorIncidents[0].during must be left out: at says when it happens",
  ],
  [
    { ...whenever, timesPerYear: 3, during: "Hours" },
    'majorIncidents[0].during must be a calendar, of which there is none, got "Hours"',
  ],
  [
    { ...down, at: "2026-01-04 09:00" },
    "majorIncidents[0].at must lie in the run, which begins on 2026-01-05 and lasts 8 weeks: its incident would never happen",
  ],
  [
    { ...down, at: [at, "2026-03-02 00:00"] },
    "majorIncidents[0].at[1] must lie in the run, which begins on 2026-01-05 and lasts 8 weeks: its incident would never happen",
  ],
  [
    { ...down, at: [at, "2026-01-06 9:00"] },
    'majorIncidents[0].at[1] must be a date with a time such as 2026-02-02 09:30, or a date alone, got "2026-01-06 9:00"; did you mean 2026-01-06 09:00?',
  ],
  [{ ...down, at: [at, at] }, "majorIncidents[0].at[1] must be named once: it is there before"],
  [{ ...down, type: "b" }, 'majorIncidents[0].type must be a type, one of a, got "b"'],
  [
    { ...down, children: { ...children, type: "b" } },
    'majorIncidents[0].children.type must be a type, one of a, got "b"',
  ],
  [
    { ...down, children: { ...children, count: 0 } },
    "majorIncidents[0].children.count must be at least 1, got 0",
  ],
  [
    { ...down, children: { ...children, recognised: "120%" } },
    "majorIncidents[0].children.recognised must be at most 100 %, got 120 %",
  ],
  [
    { ...down, warRoom: [{ team: "Middle", agents: 1 }] },
    'majorIncidents[0].warRoom[0].team must be a team, one of Front, Back, got "Middle"',
  ],
  [
    { ...down, warRoom: [{ team: "Front", agents: 6 }] },
    "majorIncidents[0].warRoom[0].agents must be at most the agents of Front, 5, got 6",
  ],
  [
    { ...down, warRoom: [{ team: "Front", agents: 0 }] },
    "majorIncidents[0].warRoom[0].agents must be at least 1, got 0",
  ],
  [
    { ...down, warRoom: [{ team: "Back", agents: 1 }] },
    "majorIncidents[0].warRoom[0].team must have so many agents: Back has no limit, and nobody is missed there",
  ],
  [
    {
      ...down,
      warRoom: [
        { team: "Front", agents: 1 },
        { team: "Front", agents: 2 },
      ],
    },
    'majorIncidents[0].warRoom[1].team must be named once, got "Front"',
  ],
  [
    { ...down, statusCalls: { type: "a", share: "30%", after: "1 h" } },
    "majorIncidents[0].statusCalls must have children: it is their requesters who call",
  ],
  [
    { ...down, announcement: { fewerCalls: "50%" } },
    "majorIncidents[0].announcement must have children: it is they and their calls that it makes fewer",
  ],
  [
    { ...down, children, statusCalls: { type: "b", share: "30%", after: "1 h" } },
    'majorIncidents[0].statusCalls.type must be a type, one of a, got "b"',
  ],
  [
    { ...down, children, announcement: { fewerCalls: -0.1 } },
    "majorIncidents[0].announcement.fewerCalls must be a percentage such as 30 % or a number from 0 to 1, got -0.1",
  ],
])("%j", (incident, message) => {
  expect(said(incident)).toEqual([message]);
});

it("has a name that no other has", () => {
  expect(said(down, down)).toEqual([
    'majorIncidents[1].name must be unique, got "Down", which another major incident is called',
  ]);
});
