import { importTable } from "../table/importCase.ts";

importTable("Zendesk, tickets with metrics", [
  {
    name: "statuses in small letters, groups by number",
    map: null,
    timezone: null,
    file: [
      "id,created_at,updated_at,status,type,priority,via.channel,group_id,assignee_id,metric_set.solved_at,metric_set.reopens,metric_set.reply_time_in_minutes.calendar,metric_set.reply_time_in_minutes.business",
      "9,2026-01-12T20:00:00Z,2026-01-20T09:00:00Z,closed,incident,high,email,98738,235323,2026-01-13T10:00:00Z,0,30,0",
      "10,2026-01-12T21:00:00Z,2026-01-20T09:00:00Z,hold,incident,high,email,98739,null,,0,30,0",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "9 2026-01-12 20:00 98738 queued 20:30 elapsed 13T10:00 resolved",
      "10 2026-01-12 21:00 98739 queued 21:30 elapsed open (open)",
    ],
    problems: ["note timezone-from-offset"],
  },
]);
