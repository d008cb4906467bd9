import { importTable } from "../table/importCase.ts";

importTable("Salesforce case report", [
  {
    name: "months first, and the rows beneath the report",
    map: null,
    file: [
      '"Case Number","Account Name","Subject","Priority","Status","Case Owner","Case Owner Alias","Date/Time Opened","Date/Time Closed"',
      '"00001026","Acme","VPN","High","Closed","Ann Lee","alee","1/13/2026 8:00 AM","1/13/2026 1:30 PM"',
      '"00001027","Acme","Mail","Low","Escalated","Tier 2 Queue","t2","1/13/2026 9:00 AM",""',
      "",
      '"Open and closed cases"',
      '"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."',
      '"Confidential Information - Do Not Distribute"',
    ],
    rows: "6 = 2 + 0 + 4",
    tickets: [
      "00001026 2026-01-13 08:00 (not stated) elapsed 13:30 resolved (closed 13:30)",
      "00001027 2026-01-13 09:00 (not stated) queued open (open)",
    ],
    problems: [
      "ignored blank-row@4",
      'ignored below-table@5 "Open and closed cases" ×3',
      "note no-group-column@2 ×2",
      "note resolution-from-closing@2:Date/Time Closed",
    ],
  },
]);
