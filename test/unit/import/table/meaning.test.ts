import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
/** Rows of ticket 1 on one day: `08:00 Open Desk`. */
const rowsOf = (...rows: readonly string[]) => [
  head,
  ...rows.map((row) => {
    const [clock, state, team] = row.split(" ");
    return `1,2026-01-12 ${clock},${state},${team ?? ""}`;
  }),
];

importTable("what rows mean for a ticket", [
  {
    name: "new, then work, then done",
    file: rowsOf("08:00 New Desk", "08:10 Open Desk", "09:00 Done Desk"),
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk queued 08:10 elapsed 09:00 resolved"],
  },
  {
    name: "waiting for the customer, and back to work",
    file: rowsOf("08:00 Open Desk", "08:20 Waiting Desk", "09:00 Open Desk", "09:30 Done Desk"),
    rows: "4 = 4 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk elapsed 08:20 pending customer 09:00 elapsed 09:30 resolved",
    ],
  },
  {
    name: "another group is another visit",
    file: rowsOf(
      "08:00 New Desk",
      "08:20 Open Desk",
      "08:40 New Net",
      "09:00 Open Net",
      "09:30 Done Net",
    ),
    tiers: "L1: [Desk]\nL2: [Net]",
    rows: "5 = 5 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk queued 08:20 elapsed 08:40 escalated > Net queued 09:00 elapsed 09:30 resolved",
    ],
  },
  {
    name: "back down the tiers is a return",
    file: rowsOf("08:00 Open Net", "08:40 New Desk", "09:30 Done Desk"),
    tiers: "L1: [Desk]\nL2: [Net]",
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Net elapsed 08:40 returned > Desk queued 09:30 resolved"],
  },
  {
    name: "within a tier it is a move",
    file: rowsOf("08:00 Open Desk", "08:40 New Night", "09:30 Done Night"),
    tiers: "L1: [Desk, Night]",
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:40 moved > Night queued 09:30 resolved"],
  },
  {
    name: "work after a resolution is a reopening, at the same group too",
    file: rowsOf("08:00 Open Desk", "08:30 Done Desk", "10:00 Open Desk", "10:20 Done Desk"),
    rows: "4 = 4 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk elapsed 08:30 resolved > Desk 10:00 elapsed 10:20 resolved (reopened 1)",
    ],
  },
  {
    name: "closing after a resolution is administration",
    file: rowsOf("08:00 Open Desk", "08:30 Done Desk", "18:00 Closed Desk"),
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved (closed 18:00)"],
  },
  {
    name: "closing without a resolution is one, and that is said",
    file: rowsOf("08:00 Open Desk", "18:00 Closed Desk"),
    rows: "2 = 2 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 18:00 resolved (closed 18:00)"],
    problems: ["note resolution-from-closing@3"],
  },
  {
    name: "a cancelled ticket",
    file: rowsOf("08:00 Open Desk", "08:10 Dropped Desk"),
    rows: "2 = 2 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:10 cancelled (cancelled)"],
  },
  {
    name: "a ticket that is still open when the log ends",
    file: [...rowsOf("08:00 New Desk", "08:10 Open Desk"), "2,2026-01-12 09:00,Done,Desk"],
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk queued 08:10 elapsed open (open)",
      "2 2026-01-12 09:00 Desk 09:00 resolved",
    ],
  },
  {
    name: "case and surplus spaces don't make another status",
    file: rowsOf("08:00 open Desk", "08:30 DONE Desk"),
    rows: "2 = 2 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved"],
  },
  {
    name: "a status that takes its reason to know",
    file: [
      "Id,Changed,State,Reason,Team",
      "1,2026-01-12 08:00,Hold,Vendor,Desk",
      "1,2026-01-12 09:00,Hold,Change,Desk",
      "1,2026-01-12 10:00,Hold,,Desk",
      "1,2026-01-12 11:00,Done,,Desk",
    ],
    map: "columns: { ticket: Id, time: Changed, status: State, subStatus: Reason, group: Team }\nstatuses: { Hold / Vendor: pending vendor, Hold / Change: pending change, Hold: pending other, Done: resolved }",
    rows: "4 = 4 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Desk pending vendor 09:00 pending change 10:00 pending other 11:00 resolved",
    ],
  },
  {
    name: "rows without a group leave a ticket where it is",
    file: rowsOf("08:00 Open Desk", "08:10 Waiting", "08:30 Done Desk"),
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:10 pending customer 08:30 resolved"],
    problems: ["note missing-group@3:Team"],
  },
  {
    name: "two rows at one instant, in the order of the file",
    file: rowsOf("08:00 New Desk", "08:00 Open Desk", "08:30 Done Desk"),
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved"],
  },
  {
    name: "two rows at one instant, by the number of the change",
    file: [
      "Id,Changed,State,Team,Version",
      "1,2026-01-12 08:00,Open,Desk,2",
      "1,2026-01-12 08:00,New,Desk,1",
      "1,2026-01-12 08:30,Done,Desk,3",
    ],
    map: "columns: { ticket: Id, time: Changed, status: State, group: Team, order: Version }\nstatuses: { New: new, Open: in progress, Done: resolved }",
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 resolved"],
  },
  {
    name: "opened before the first row: it waited since",
    file: [
      "Id,Opened,Changed,State,Team",
      "1,2026-01-12 07:00,2026-01-12 08:00,Open,Desk",
      "1,2026-01-12 07:00,2026-01-12 08:30,Done,Desk",
    ],
    map: "columns: { ticket: Id, opened: Opened, time: Changed, status: State, group: Team }\nstatuses: { Open: in progress, Done: resolved }",
    rows: "2 = 2 + 0 + 0",
    tickets: ["1 2026-01-12 07:00 Desk queued 08:00 elapsed 08:30 resolved"],
  },
  {
    name: "opened after the first row: what happened before is taken to be at the opening",
    file: [
      "Id,Opened,Changed,State,Team",
      "1,2026-01-12 08:10,2026-01-12 08:00,Open,Desk",
      "1,2026-01-12 08:10,2026-01-12 08:30,Done,Desk",
    ],
    map: "columns: { ticket: Id, opened: Opened, time: Changed, status: State, group: Team }\nstatuses: { Open: in progress, Done: resolved }",
    rows: "2 = 2 + 0 + 0",
    tickets: ["1 2026-01-12 08:10 Desk elapsed 08:30 resolved"],
    problems: ["note changed-before-opened@2"],
  },
  {
    name: "a tier that rows state",
    file: [
      "Id,Changed,State,Team,Line",
      "1,2026-01-12 08:00,Open,Desk,Suporte N1",
      "1,2026-01-12 08:30,Open,Desk,Suporte N2",
      "1,2026-01-12 09:00,Done,Desk,Suporte N2",
    ],
    map: "columns: { ticket: Id, time: Changed, status: State, group: Team, tier: Line }\nstatuses: { Open: in progress, Done: resolved }\ntiers: { Suporte N1: L1, Suporte N2: L2 }",
    rows: "3 = 3 + 0 + 0",
    tickets: ["1 2026-01-12 08:00 Desk elapsed 08:30 escalated > Desk elapsed 09:00 resolved"],
  },
]);
