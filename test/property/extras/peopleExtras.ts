import { type Change, inStaffed, inTeams } from "./changes.ts";

/** Of who works, when, and on how much at once. */
export const peopleExtras: Readonly<Record<string, Change>> = {
  "skilled teams": inStaffed((tier) =>
    tier.teams!.length < 2
      ? tier
      : {
          ...tier,
          teams: tier.teams!.map((team, at) => (at === 0 ? { ...team, types: ["b"] } : team)),
        },
  ),
  "teams elsewhere": inTeams((team, at) => ({
    ...team,
    timezone: at === 0 ? "Australia/Lord_Howe" : "America/St_Johns",
    holidays: ["2026-01-06", "2026-03-29", "2026-10-25"],
  })),
  "several at once": (input) =>
    inTeams((team) => ({
      ...team,
      atOnce: {
        channels: input.channels?.[0] ?? "mail",
        most: 3,
        slower: "15%",
        source: "assumption",
      },
    }))(input),
  "several of everything at once, persons or seats": (input) =>
    inTeams((team, at) => ({
      ...team,
      shiftEnd: at === 0 ? "headcount" : "finish-then-leave",
      atOnce: {
        channels: input.channels ?? ["mail"],
        most: 2,
        slower: 0,
        source: "assumption",
      },
    }))(input),
  "people on call for everything": inTeams((team) => ({
    ...team,
    onCall: {
      duties: [
        { days: "daily", hours: "00:00-24:00", agents: 1 },
        { days: "sat-sun", hours: "06:00-12:00", agents: 2 },
      ],
      reaction: "0 min",
      source: "assumption",
    },
  })),
  "people on call for what is urgent": inTeams((team) => ({
    ...team,
    overtimeFactor: 1.5,
    onCall: {
      duties: [{ days: "daily", hours: "17:00-09:00", agents: 2 }],
      reaction: { distribution: "uniform", low: "5 min", high: "40 min" },
      for: { priorities: ["P1", "P2"], impacts: ["high", "low"], types: "a" },
      standbyPerHour: 4.5,
      callOut: { factor: 2, minimum: "3 h" },
      source: "assumption",
    },
  })),
  "people away": inTeams((team) =>
    team.shrinkage === undefined || team.shrinkage === "0%"
      ? {
          ...team,
          absences: [
            { from: "2026-01-06", to: "2026-01-08", share: "40%", source: "assumption" },
            { from: "2026-01-08", to: "2026-01-20", share: "60%" },
          ],
        }
      : { ...team, absences: [{ from: "2026-01-05", to: "2027-01-05", share: "30%" }] },
  ),
  "people who get tired": inTeams((team, at) =>
    team.agents === "unlimited"
      ? team
      : {
          ...team,
          fatigue: {
            above: at === 0 ? 0 : "60%",
            over: at === 0 ? "1 day" : "2 weeks",
            slower: at === 0 ? "100%" : "15%",
            source: "assumption",
          },
        },
  ),
  "people who leave": inTeams((team, at) =>
    team.agents === "unlimited"
      ? team
      : {
          ...team,
          attrition: {
            yearlyRate: at === 0 ? "500%" : "200%",
            timeToHire: at === 0 ? "1 day" : { distribution: "exponential", mean: "20 h" },
            ...(at === 0
              ? { rampUp: { startSpeed: "40%", lasts: "60 h" } }
              : { rises: { above: "10%", over: "3 days", atFull: "500%" } }),
            replacementCost: 12000,
            source: "assumption",
          },
        },
  ),
  "dear overtime": inTeams((team) => ({ ...team, hourlyCost: 45.5, overtimeFactor: 1.5 })),
};
