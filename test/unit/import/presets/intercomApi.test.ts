import { importTable } from "../table/importCase.ts";

importTable("Intercom, as its interface gives it", [
  {
    name: "instants in seconds since 1970",
    map: null,
    timezone: null,
    file: [
      "id,created_at,updated_at,state,priority,team_assignee_id,admin_assignee_id,source.type,statistics.first_admin_reply_at,statistics.last_close_at,statistics.count_reopens",
      "1295,1768204800,1768212000,closed,not_priority,5017690,814860,conversation,1768205400,1768208400,0",
      "1296,1768208400,1768208400,open,priority,5017691,,email,,,1",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "1295 2026-01-12 08:00 5017690 queued 08:10 elapsed 09:00 resolved",
      "1296 2026-01-12 09:00 5017691 elapsed open (open, reopened 1)",
    ],
    problems: ["note timezone-from-offset"],
  },
  {
    name: "as JSON, with statistics within",
    map: null,
    timezone: null,
    file: JSON.stringify({
      type: "conversation.list",
      conversations: [
        {
          id: "1295",
          created_at: 1768204800,
          updated_at: 1768212000,
          state: "closed",
          priority: "not_priority",
          team_assignee_id: 5017690,
          admin_assignee_id: 814860,
          source: { type: "conversation", id: "3" },
          statistics: {
            first_admin_reply_at: 1768205400,
            last_close_at: 1768208400,
            count_reopens: 0,
          },
        },
      ],
    }),
    rows: "1 = 1 + 0 + 0",
    tickets: ["1295 2026-01-12 08:00 5017690 queued 08:10 elapsed 09:00 resolved"],
    problems: ["note list-in-object", "note timezone-from-offset"],
  },
]);
