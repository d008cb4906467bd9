import { importTable } from "../table/importCase.ts";

importTable("HubSpot", [
  {
    name: "stages of the default pipeline, with and without its name",
    map: null,
    file: [
      "Ticket ID,Ticket name,Pipeline,Ticket status,Priority,Source,Category,Ticket owner,Create date,Close date,Last modified date,First agent email response date",
      "1145814089,VPN,Support Pipeline,Closed (Support Pipeline),High,Email,Product issue,Ann Lee,2026-01-12 08:00,2026-01-12 13:30,2026-01-12 13:30,2026-01-12 08:20",
      "1145814090,Mail,Support Pipeline,Waiting on contact,Low,Chat,Billing issue,,2026-01-12 09:00,,2026-01-12 10:00,",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1145814089 2026-01-12 08:00 Support Pipeline queued 08:20 elapsed 13:30 resolved (closed 13:30)",
      "1145814090 2026-01-12 09:00 Support Pipeline elapsed open (open)",
    ],
    problems: ["note resolution-from-closing@2:Close date"],
  },
]);
