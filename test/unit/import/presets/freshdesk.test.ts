import { importTable } from "../table/importCase.ts";

importTable("Freshdesk", [
  {
    name: "statuses by name, service levels in words, times in business hours left aside",
    map: null,
    file: [
      "Ticket ID,Subject,Status,Priority,Source,Type,Agent,Group,Created time,Due by Time,Resolved time,Closed time,Last update time,Initial response time,Time tracked,First response time (in hrs),Resolution time (in hrs),Resolution status,First response status",
      "101,VPN,Closed,Urgent,Email,Incident,Ann,Support L1,2026-01-12 17:00:00,2026-01-13 10:00:00,2026-01-13 09:30:00,2026-01-15 09:30:00,2026-01-15 09:30:00,2026-01-12 17:20:00,00:45,00:20:00,01:30:00,Within SLA,Within SLA",
      "102,Mail,Waiting on Customer,Low,Portal,Question,No Agent,Support L1,2026-01-12 18:00:00,2026-01-13 18:00:00,,,2026-01-13 08:00:00,,,,,SLA Violated,SLA Violated",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "101 2026-01-12 17:00 Support L1 queued 17:20 elapsed 13T09:30 resolved (closed 15T09:30, promise met, touch 45 min)",
      "102 2026-01-12 18:00 Support L1 elapsed open (open, promise breached)",
    ],
    problems: [
      "note business-duration:First response time (in hrs)",
      "note business-duration:Resolution time (in hrs)",
    ],
  },
  {
    name: "few of its fields, as somebody chose them",
    map: null,
    file: [
      "Ticket ID,Status,Group,Created time,Initial response time,Resolved time",
      "101,Resolved,Support,2026-01-12 17:00:00,2026-01-12 17:20:00,2026-01-12 18:00:00",
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["101 2026-01-12 17:00 Support queued 17:20 elapsed 18:00 resolved"],
  },
]);
