import { importTable } from "../table/importCase.ts";

importTable("BMC Remedy", [
  {
    name: "rows above and beneath the report, 1970 for a missing date, and reasons of the status",
    map: null,
    file: [
      "Incidents of the month",
      "Created by: Ann Lee  On: 2/1/2026 7:00:00 AM",
      "",
      "Assigned Group*+,Case Type*,Incident ID*+,Reported Date+,Last Resolved Date,Assignee+,Priority*,Status*,SLM Real Time Status,Summary*,Product Categorization Tier 1,Status Reason,Last Modified Date",
      "Service Desk,Incident,INC000000000101,1/13/2026 8:00:00 AM,1/13/2026 1:30:00 PM,Ann,Medium,Closed,Within the Service Target,VPN,Network,Automated Resolution Reported,1/20/2026 9:00:00 AM",
      "Network,Incident,INC000000000102,1/13/2026 9:00:00 AM,1/1/1970 10:00:00 AM,Bob,High,Pending,Service Targets Breached,Disk,Hardware,Supplier Delivery,1/14/2026 9:00:00 AM",
      "Network,Incident,INC000000000103,1/13/2026 9:30:00 AM,1/1/1970 10:00:00 AM,Bob,High,Resolved,Service Target Warning,Disk,Hardware,,1/14/2026 9:00:00 AM",
      "",
      "Number of incidents: 3",
    ],
    rows: "7 = 3 + 0 + 4",
    tickets: [
      "INC000000000101 2026-01-13 08:00 Service Desk elapsed 13:30 resolved (promise met)",
      "INC000000000102 2026-01-13 09:00 Network elapsed open (open, promise breached)",
      "INC000000000103 2026-01-13 09:30 Network elapsed 14T09:00 resolved",
    ],
    problems: [
      'ignored above-table@1 "Incidents of the month" ×2',
      "ignored blank-row@8",
      'ignored below-table@9 "Number of incidents: 3"',
      "note resolution-from-update@7:Last Modified Date",
    ],
  },
]);
