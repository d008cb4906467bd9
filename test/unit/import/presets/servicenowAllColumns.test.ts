import { importTable } from "../table/importCase.ts";

importTable("ServiceNow, all columns", [
  {
    name: "one row an incident, though it has the number of its changes",
    map: null,
    file: [
      "number,opened_at,priority,state,incident_state,hold_reason,category,assignment_group,assigned_to,sys_updated_on,closed_at,resolved_at,reassignment_count,reopen_count,calendar_stc,calendar_duration,made_sla,sys_mod_count,time_worked",
      "INC0001,13/01/2026 23:50:00,3 - Moderate,Closed,Closed,,Software,Desk,Ann,20/01/2026 10:00:00,20/01/2026 10:00:00,14/01/2026 00:20:00,0,1,1800,1800,true,7,900",
    ],
    rows: "1 = 1 + 0 + 0",
    tickets: [
      "INC0001 2026-01-13 23:50 Desk elapsed 14T00:20 resolved (closed 20T10:00, reopened 1, promise met, touch 15 min)",
    ],
  },
]);
