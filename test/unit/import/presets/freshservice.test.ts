import { importTable } from "../table/importCase.ts";

importTable("Freshservice", [
  {
    name: "statuses by number too",
    map: null,
    file: [
      "Subject,Type,Status,Urgency,Impact,Priority,Group,Agent,Category,Ticket Id,Created Time,Due by Time,Resolved Time,Closed Time,Last Updated Time,Initial Response Time,Resolution Status",
      "VPN,Incident,Resolved,High,Low,Medium,Network,Ann,Access,INC-101,2026-01-12 17:00:00,2026-01-13 10:00:00,2026-01-13 09:30:00,,2026-01-15 09:30:00,2026-01-12 17:20:00,Within SLA",
      "Mail,Incident,3,Low,Low,Low,Desk,,Mail,INC-102,2026-01-12 18:00:00,2026-01-13 18:00:00,,,2026-01-13 08:00:00,,",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "INC-101 2026-01-12 17:00 Network queued 17:20 elapsed 13T09:30 resolved (promise met)",
      "INC-102 2026-01-12 18:00 Desk elapsed open (open, promise breached)",
    ],
  },
]);
