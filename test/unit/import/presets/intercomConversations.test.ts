import { importTable } from "../table/importCase.ts";

importTable("Intercom, exported from a report", [
  {
    name: "the zone stands in the names of the columns, and nobody needs to state it",
    map: null,
    timezone: null,
    file: [
      "Conversation ID,Conversation started at (America/New_York),Team currently assigned,Teammate currently assigned,Current conversation state,Conversation first replied at (America/New_York),Conversation last closed at (America/New_York),Conversation priority,Channel,Number of reassignments,Handling time (seconds),First response time (seconds),Time to close (seconds)",
      "215469,2026-01-12 08:00:00,Support,Ann,Closed,2026-01-12 08:05:00,2026-01-12 09:00:00,not_priority,Chat,0,900,300,3600",
      "215470,2026-01-12 08:30:00,Billing,,Snoozed,,,priority,Email,1,,,",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "215469 2026-01-12 13:00 Support queued 13:05 elapsed 14:00 resolved",
      "215470 2026-01-12 13:30 Billing elapsed open (open)",
    ],
  },
]);
