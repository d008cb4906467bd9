import { importTable } from "../table/importCase.ts";

importTable("osTicket", [
  {
    name: "closing is the resolution, and Overdue says nothing of closed tickets",
    map: null,
    file: [
      "Ticket Number,Date Created,Subject,From,Priority,Department,Help Topic,Source,Current Status,Last Updated,SLA Due Date,SLA Plan,Due Date,Closed Date,Overdue,Agent Assigned,Team Assigned,Thread Count,Reopen Count",
      "100101,2026-01-12 08:00:00,VPN,Ann,High,Support,Access,Web,Resolved,2026-01-12 10:00:00,2026-01-12 09:00:00,Default,,2026-01-12 10:00:00,No,Bob,Level I Support,2,0",
      "100102,2026-01-12 09:00:00,Mail,Ann,Normal,Maintenance,Mail,Email,Open,2026-01-12 09:00:00,2026-01-14 09:00:00,Default,,,No,,,1,1",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "100101 2026-01-12 08:00 Support elapsed 10:00 resolved (promise breached)",
      "100102 2026-01-12 09:00 Maintenance queued open (open, reopened 1, promise open)",
    ],
  },
]);
