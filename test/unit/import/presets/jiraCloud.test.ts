import { importTable } from "../table/importCase.ts";

importTable("Jira Cloud and Service Management", [
  {
    name: "service levels that are negative when breached; a status of one's own, by its category",
    map: null,
    file: [
      "Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Assignee,Assignee Id,Created,Updated,Resolved,Time Spent,Custom field (Request Type),Custom field (Team),Custom field (Time to first response),Custom field (Time to resolution),Custom field ([CHART] Date of First Response),Comment,Comment,Status Category",
      "VPN,SD-1,1,[System] Incident,Resolved,SD,High,Ann,712020:a,12/Jan/26 8:00 AM,14/Jan/26 9:00 AM,12/Jan/26 1:30 PM,3600,Report a fault,Desk,0:45,-1:30,2026-01-12 08:15:58.679,,,Done",
      "Mail,SD-2,2,[System] Incident,Parked with Bob,SD,Low,Bob,712020:b,13/Jan/26 12:05 PM,13/Jan/26 12:10 PM,,,Report a fault,Desk,3:00,7:55,,,,In Progress",
      "Disk,SD-3,3,[System] Incident,Done,SD,Low,Bob,712020:b,13/Jan/26 12:05 PM,13/Jan/26 12:10 PM,13/Jan/26 12:10 PM,,Get storage,Net,,0:05,,,,Done",
    ],
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "SD-1 2026-01-12 08:00 Desk queued 08:15:58 elapsed 13:30 resolved (promise breached, touch 60 min)",
      "SD-2 2026-01-13 12:05 Desk elapsed open (open, promise open)",
      "SD-3 2026-01-13 12:05 Net elapsed 12:10 resolved (promise met)",
    ],
  },
  {
    name: "the columns of a filter alone: the last update stands in for the resolution",
    map: null,
    file: [
      "Issue Type,Issue key,Issue id,Summary,Assignee,Assignee Id,Reporter,Reporter Id,Priority,Status,Resolution,Created,Updated,Due date",
      "Bug,APP-1,1,Crash,Ann,712020:a,Bob,712020:b,High,Done,Done,13/Jan/26 8:00 AM,14/Jan/26 9:00 AM,",
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: ["APP-1 2026-01-13 08:00 (not stated) elapsed 14T09:00 resolved"],
    problems: ["note no-group-column@2", "note resolution-from-update@2:Updated"],
  },
]);
