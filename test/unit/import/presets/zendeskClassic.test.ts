import { importTable } from "../table/importCase.ts";

const head =
  "Summation column,Id,Requester,Assignee,Group,Status,Priority,Via,Ticket type,Created at,Updated at,Solved at,Group stations,Reopens,First reply time in minutes,First reply time in minutes within business hours,Full resolution time in minutes,Full resolution time in minutes within business hours,Agent wait time in minutes,Agent wait time in minutes within business hours";

importTable("Zendesk, classic report", [
  {
    name: "minutes of the calendar are used, those of business hours aren't",
    map: null,
    file: [
      head,
      "1,35436,Ann,Bob,Support,Closed,Normal,Web form,Incident,2026-01-12 20:00,2026-01-20 09:00,2026-01-13 10:00,1,0,720,60,840,120,60,30",
      "1,35437,Ann,,Support,Pending,High,Mail,Question,2026-01-13 20:00,2026-01-14 09:00,,1,1,780,60,,,,",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "35436 2026-01-12 20:00 Support queued 13T08:00 elapsed 13T09:00 pending other 13T10:00 resolved",
      "35437 2026-01-13 20:00 Support queued 14T09:00 elapsed open (open, reopened 1)",
    ],
  },
  {
    name: "a ticket that was at several groups: nobody knows when the last one began",
    map: null,
    file: [
      head,
      "1,8,Ann,Bob,Network,Solved,Normal,Web form,Incident,2026-01-12 20:00,2026-01-20 09:00,2026-01-13 10:00,2,0,720,60,840,120,,",
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["8 2026-01-12 20:00 Network elapsed 13T10:00 resolved"],
  },
  {
    name: "without a date of solving, the resolution time of the calendar tells when",
    map: null,
    file: [
      head,
      "1,7,Ann,Bob,Support,Solved,Normal,Web form,Incident,2026-01-12 20:00,2026-01-20 09:00,,1,0,,,840,120,,",
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["7 2026-01-12 20:00 Support elapsed 13T10:00 resolved"],
  },
]);
