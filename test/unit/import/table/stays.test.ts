import { importTable } from "./importCase.ts";

const map = `
shape: visit log
columns: { ticket: Id, start: From, end: To, group: Team, workStart: Started, status: State }
statuses: { Open: in progress, Done: resolved, Dropped: cancelled }
`;
const head = "Id,From,Started,To,Team,State";
const day = "2026-01-12";
/** A stay on one day: `08:00 08:10 08:30 Desk Done`; `-` for nothing. */
const stay = (text: string, id = "1") => {
  const [from, started, to, team, state = ""] = text.split(" ");
  const date = (clock: string) => (clock === "-" ? "" : `${day} ${clock}`);
  return [id, date(from), date(started), date(to), team, state].join(",");
};

importTable("one row per stay", [
  {
    name: "two stays, the second resolves",
    map,
    tiers: "L1: [Desk]\nL2: [Net]",
    file: [head, stay("08:00 08:10 08:30 Desk Done"), stay("08:30 09:00 10:00 Net Done")],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk queued 08:10 elapsed 08:30 escalated > Net queued 09:00 elapsed 10:00 resolved",
    ],
    problems: ["note resolution-from-last-stay@3"],
  },
  {
    name: "a stay that hasn't ended",
    map,
    file: [head, stay("08:00 08:10 - Desk Open"), stay("09:00 09:00 10:00 Desk Done", "2")],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk queued 08:10 elapsed open (open)",
      "2 2026-01-12 09:00 Desk elapsed 10:00 resolved",
    ],
    problems: ["note resolution-from-last-stay@3"],
  },
  {
    name: "a stay that hasn't begun to be worked on",
    map,
    file: [head, stay("08:00 - - Desk Open"), stay("09:00 09:00 10:00 Desk Done", "2")],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk queued open (open)",
      "2 2026-01-12 09:00 Desk elapsed 10:00 resolved",
    ],
    problems: ["note resolution-from-last-stay@3"],
  },
  {
    name: "stays in any order",
    map,
    tiers: "L1: [Desk]\nL2: [Net]",
    file: [head, stay("08:30 09:00 10:00 Net Done"), stay("08:00 08:10 08:30 Desk Done")],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk queued 08:10 elapsed 08:30 escalated > Net queued 09:00 elapsed 10:00 resolved",
    ],
    problems: ["note resolution-from-last-stay@2"],
  },
  {
    name: "a row without a start",
    map,
    file: [head, stay("- 08:10 08:30 Desk Done"), stay("09:00 09:00 10:00 Desk Done", "2")],
    rows: "2 = 1 + 1 + 0",
    tickets: ["2 2026-01-12 09:00 Desk elapsed 10:00 resolved"],
    problems: ['aside missing-date@2:From ""', "note resolution-from-last-stay@3"],
  },
]);
