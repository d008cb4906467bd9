import { importTable } from "../table/importCase.ts";

importTable("ManageEngine ServiceDesk Plus", [
  {
    name: "days first, and a promise told by what is overdue",
    map: null,
    file: [
      "Request ID,Subject,Request Status,Priority,Category,Support Group,Technician,Created Time,DueBy Time,Responded Date,Resolved Time,Completed Time,Time Elapsed,Overdue Status",
      "131205,VPN,Closed,High,Network,Nivel 1,Ann,13/01/2026 11:34,13/01/2026 15:34,13/01/2026 11:50,13/01/2026 14:00,15/01/2026 09:00,2:26,false",
      "131206,Disk,Onhold,Low,Hardware,Nivel 2,Not Assigned,13/01/2026 12:00,14/01/2026 12:00,,,,,true",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "131205 2026-01-13 11:34 Nivel 1 queued 11:50 elapsed 14:00 resolved (closed 15T09:00, promise met)",
      "131206 2026-01-13 12:00 Nivel 2 elapsed open (open, promise breached)",
    ],
    problems: ["note business-duration:Time Elapsed"],
  },
]);
