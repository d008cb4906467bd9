import { importTable } from "../table/importCase.ts";

importTable("ServiceNow, list by labels", [
  {
    name: "a list of incidents that states no resolution: the last update stands in, and that is said",
    map: null,
    file: [
      '"Number","State","Created","Last update","Incident CI type","Affected User","User location","Assignment Group","Assigned to","Urgency","Severity","Created By","Updated By"',
      '"INC0002101","Closed","13-01-2026 08:05:00","15-01-2026 17:00:00","Laptop","A. User","Utrecht","Servicedesk","B. Agent","3 - Low","3 - Low","portal","system"',
      '"INC0002102","In Progress","14-01-2026 09:00:00","14-01-2026 09:30:00","Printer","A. User","Utrecht","Printing","C. Agent","2 - Medium","3 - Low","portal","C. Agent"',
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "INC0002101 2026-01-13 08:05 Servicedesk elapsed 15T17:00 resolved",
      "INC0002102 2026-01-14 09:00 Printing elapsed open (open)",
    ],
    problems: ["note resolution-from-update@2:Last update"],
  },
]);
