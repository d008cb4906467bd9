import { importTable } from "../table/importCase.ts";

importTable("Zendesk, ticket metrics", [
  {
    name: "each time has a part of the calendar and one of business hours: the calendar's counts",
    map: null,
    timezone: null,
    file: [
      "id,ticket_id,created_at,updated_at,solved_at,reopens,replies,reply_time_in_minutes.calendar,reply_time_in_minutes.business,full_resolution_time_in_minutes.calendar,full_resolution_time_in_minutes.business,agent_wait_time_in_minutes.calendar,agent_wait_time_in_minutes.business",
      "1,35436,2026-01-12T20:00:00Z,2026-01-20T09:00:00Z,2026-01-13T10:00:00Z,0,2,720,60,840,120,0,0",
      "2,35437,2026-01-13T20:00:00Z,2026-01-20T09:00:00Z,,0,0,,,,,,",
    ],
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "35436 2026-01-12 20:00 (not stated) queued 13T08:00 elapsed 13T10:00 resolved",
      "35437 2026-01-13 20:00 (not stated) elapsed open (open)",
    ],
    problems: ["note timezone-from-offset", "note no-group-column@2 ×2"],
  },
  {
    name: "as JSON, with its parts within",
    map: null,
    timezone: null,
    file: JSON.stringify({
      ticket_metrics: [
        {
          id: 1,
          ticket_id: 35436,
          created_at: "2026-01-12T20:00:00Z",
          updated_at: "2026-01-20T09:00:00Z",
          solved_at: "2026-01-13T10:00:00Z",
          group_stations: 1,
          reopens: 0,
          reply_time_in_minutes: { calendar: 720, business: 60 },
          full_resolution_time_in_minutes: { calendar: 840, business: 120 },
          agent_wait_time_in_minutes: { calendar: 0, business: 0 },
        },
      ],
    }),
    rows: "1 = 1 + 0 + 0",
    tickets: ["35436 2026-01-12 20:00 (not stated) queued 13T08:00 elapsed 13T10:00 resolved"],
    problems: ["note list-in-object", "note timezone-from-offset", "note no-group-column@1"],
  },
]);
