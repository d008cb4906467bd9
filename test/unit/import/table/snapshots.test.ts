import { importTable } from "./importCase.ts";

const columns = (more: string) => `
shape: snapshot
columns: { ticket: Id, opened: Opened, status: State, group: Team${more} }
statuses: { New: new, Open: in progress, Waiting: pending customer, Done: resolved, Closed: closed, Dropped: cancelled }
`;
const day = "2026-01-12";

importTable("one row per ticket", [
  {
    name: "opened and resolved",
    map: columns(", resolved: Resolved"),
    file: ["Id,Opened,State,Team,Resolved", `1,${day} 08:00,Done,Desk,${day} 10:00`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 10:00 resolved"],
  },
  {
    name: "resolved and closed",
    map: columns(", resolved: Resolved, closed: Closed"),
    file: [
      "Id,Opened,State,Team,Resolved,Closed",
      `1,${day} 08:00,Closed,Desk,${day} 10:00,2026-01-15 10:00`,
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 10:00 resolved (closed 15T10:00)"],
  },
  {
    name: "closed alone",
    map: columns(", closed: Closed"),
    file: ["Id,Opened,State,Team,Closed", `1,${day} 08:00,Closed,Desk,2026-01-15 10:00`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 15T10:00 resolved (closed 15T10:00)"],
    problems: ["note resolution-from-closing@2:Closed"],
  },
  {
    name: "the last update alone",
    map: columns(", updated: Updated"),
    file: ["Id,Opened,State,Team,Updated", `1,${day} 08:00,Done,Desk,${day} 11:00`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 11:00 resolved"],
    problems: ["note resolution-from-update@2:Updated"],
  },
  {
    name: "done, and nothing says when",
    map: columns(", resolved: Resolved"),
    file: [
      "Id,Opened,State,Team,Resolved",
      `1,${day} 08:00,Done,Desk,`,
      `2,${day} 09:00,Open,Desk,`,
    ],
    rows: "2 = 1 + 1 + 0",
    tickets: ["2 2026-01-12 09:00 Desk open (open)"],
    problems: ['aside no-resolution-time@2:State "Done"'],
  },
  {
    name: "resolved before it was opened",
    map: columns(", resolved: Resolved"),
    file: [
      "Id,Opened,State,Team,Resolved",
      `1,${day} 08:00,Done,Desk,2026-01-11 10:00`,
      `2,${day} 09:00,Open,Desk,`,
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk elapsed open (open, incomplete)",
      "2 2026-01-12 09:00 Desk open (open)",
    ],
    problems: ["note resolved-before-opened@2", "note no-resolution-time@2"],
  },
  {
    name: "cancelled",
    map: columns(", closed: Closed"),
    file: ["Id,Opened,State,Team,Closed", `1,${day} 08:00,Dropped,Desk,${day} 08:30`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 cancelled (cancelled, closed 08:30)"],
    problems: ["note resolution-from-closing@2:Closed"],
  },
  {
    name: "new and never answered: it waits",
    map: columns(""),
    file: ["Id,Opened,State,Team", `1,${day} 08:00,New,Desk`, `2,${day} 09:00,Open,Desk`],
    rows: "2 = 2 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk queued open (open)", "2 2026-01-12 09:00 Desk open (open)"],
  },
  {
    name: "a first response ends the waiting",
    map: columns(", resolved: Resolved, firstResponse: Answered"),
    file: [
      "Id,Opened,State,Team,Resolved,Answered",
      `1,${day} 08:00,Done,Desk,${day} 10:00,${day} 08:20`,
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk queued 08:20 elapsed 10:00 resolved"],
  },
  {
    name: "a first response after the end is left out, and counted",
    map: columns(", resolved: Resolved, firstResponse: Answered"),
    file: [
      "Id,Opened,State,Team,Resolved,Answered",
      `1,${day} 08:00,Done,Desk,${day} 10:00,${day} 12:00`,
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 10:00 resolved"],
    problems: ["note response-after-end@2:Answered"],
  },
  {
    name: "passed on: nobody knows when the last group began",
    map: columns(", resolved: Resolved, firstResponse: Answered, reassignments: Moves"),
    file: [
      "Id,Opened,State,Team,Resolved,Answered,Moves",
      `1,${day} 08:00,Done,Net,${day} 10:00,${day} 08:20,2`,
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Net elapsed 10:00 resolved"],
  },
  {
    name: "reopened",
    map: columns(", resolved: Resolved, reopens: Reopened"),
    file: ["Id,Opened,State,Team,Resolved,Reopened", `1,${day} 08:00,Done,Desk,${day} 10:00,2`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 10:00 resolved (reopened 2)"],
  },
  {
    name: "time pending is put at the end of the stay",
    map: columns(", resolved: Resolved, pendingTime: Paused"),
    file: ["Id,Opened,State,Team,Resolved,Paused", `1,${day} 08:00,Done,Desk,${day} 10:00,30 min`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 09:30 pending other 10:00 resolved"],
  },
  {
    name: "pending for longer than it was there",
    map: columns(", resolved: Resolved, pendingTime: Paused"),
    file: ["Id,Opened,State,Team,Resolved,Paused", `1,${day} 08:00,Done,Desk,${day} 10:00,3 hours`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk pending other 10:00 resolved"],
    problems: ["note pending-longer-than-stay@2:Paused"],
  },
  {
    name: "a time to the resolution in place of its date",
    map: columns(", resolutionTime: Took"),
    file: ["Id,Opened,State,Team,Took", `1,${day} 08:00,Done,Desk,1:30:00`],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 09:30 resolved"],
  },
  {
    name: "hours of work",
    map: columns(", resolved: Resolved, handlingTime: Worked"),
    file: [
      "Id,Opened,State,Team,Resolved,Worked",
      `1,${day} 08:00,Done,Desk,${day} 10:00,20 minutes`,
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 10:00 resolved (touch 20 min)"],
  },
  {
    name: "without a status, the date of resolution tells who is done",
    map: "shape: snapshot\ncolumns: { ticket: Id, opened: Opened, group: Team, resolved: Resolved }",
    file: ["Id,Opened,Team,Resolved", `1,${day} 08:00,Desk,${day} 10:00`, `2,${day} 09:00,Desk,`],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk elapsed 10:00 resolved",
      "2 2026-01-12 09:00 Desk elapsed open (open)",
    ],
  },
  {
    name: "a ticket twice: the later update wins, wherever it stands",
    map: columns(", updated: Updated, resolved: Resolved"),
    file: {
      "new.csv": [
        "Id,Opened,State,Team,Updated,Resolved",
        `1,${day} 08:00,Done,Net,${day} 10:00,${day} 10:00`,
      ],
      "old.csv": [
        "Id,Opened,State,Team,Updated,Resolved",
        `1,${day} 08:00,Open,Desk,${day} 09:00,`,
      ],
    },
    rows: "2 = 1 + 0 + 1",
    tickets: ["1 2026-01-12 08:00 Net elapsed 10:00 resolved"],
    problems: ['ignored conflicting-row@2:State in old.csv "in progress"'],
  },
]);
