import { importTable } from "../table/importCase.ts";

importTable("ServiceNow, list by system names", [
  {
    name: "one row an incident: its last group, state and dates",
    map: null,
    file: [
      '"number","opened_at","caller_id","priority","state","hold_reason","category","assignment_group","assigned_to","sys_updated_on","resolved_at","closed_at","reassignment_count","reopen_count","made_sla"',
      '"INC0010001","2026-01-12 08:00:00","Abel Tuter","3 - Moderate","Closed","","Network","Service Desk","Beth Anglin","2026-01-20 09:00:00","2026-01-12 10:30:00","2026-01-20 09:00:00","0","0","true"',
      '"INC0010002","2026-01-12 08:30:00","Abel Tuter","1 - Critical","On Hold","Awaiting Vendor","Hardware","Hardware","","2026-01-13 09:00:00","","","2","0","true"',
      '"INC0010003","2026-01-13 08:00:00","Abel Tuter","4 - Low","Canceled","","Software","","","2026-01-13 08:05:00","","2026-01-13 08:05:00","0","0","true"',
    ],
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "INC0010001 2026-01-12 08:00 Service Desk elapsed 10:30 resolved (closed 20T09:00, promise met)",
      "INC0010002 2026-01-12 08:30 Hardware elapsed open (open, promise open)",
      "INC0010003 2026-01-13 08:00 (not stated) elapsed 08:05 cancelled (cancelled, closed 08:05, promise met)",
    ],
    problems: ["note missing-group@4:assignment_group", "note resolution-from-closing@4:closed_at"],
  },
  {
    name: "a duration in seconds stands in for the date of the resolution",
    map: null,
    file: [
      '"number","incident_state","opened_at","caller_id","short_description","sys_updated_on","assignment_group","calendar_duration","closed_by"',
      '"INC1","Closed","2026-01-12 08:00:00","A","Mail","2026-01-20 08:00:00","Service Desk","5400","B"',
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["INC1 2026-01-12 08:00 Service Desk elapsed 09:30 resolved"],
  },
]);
