import { importTable } from "../table/importCase.ts";

importTable("Jira Server", [
  {
    name: "days first with the month's name, names of columns that stand many times",
    map: null,
    file: [
      "Summary,Issue key,Issue id,Issue Type,Status,Project key,Priority,Assignee,Created,Updated,Resolved,Labels,Labels,Time Spent,Comment,Comment",
      'VPN,HELP-1,10001,Incident,Closed,HELP,High,ann,12/Jan/26 8:00 AM,14/Jan/26 9:00 AM,12/Jan/26 1:30 PM,vpn,home,5400,"12/Jan/26 9:00 AM;ann;on it, ""really""",',
      "Mail,HELP-2,10002,Incident,Reopened,HELP,Low,,13/Jan/26 12:05 AM,13/Jan/26 12:10 AM,,,,,,",
      "Disk,HELP-3,10003,Request,Xyzzy,HELP,Low,,13/Jan/26 12:05 PM,13/Jan/26 12:10 PM,,,,,,",
    ],
    rows: "3 = 2 + 1 + 0",
    tickets: [
      "HELP-1 2026-01-12 08:00 (not stated) elapsed 13:30 resolved (touch 90 min)",
      "HELP-2 2026-01-13 00:05 (not stated) queued open (open)",
    ],
    problems: ['aside unknown-status@4:Status "Xyzzy"', "note no-group-column@2 ×2"],
  },
]);
