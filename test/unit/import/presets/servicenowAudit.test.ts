import { importTable } from "../table/importCase.ts";

importTable("ServiceNow, audit rows", [
  {
    name: "states by label, missing as ?, days first, a promise that flips",
    map: null,
    tiers: "L1: [Group 70]\nL2: [Group 24]",
    file: [
      "number,incident_state,reassignment_count,sys_mod_count,made_sla,opened_at,sys_updated_at,assignment_group,assigned_to,category,impact,priority,resolved_at,closed_at",
      "INC0000045,New,0,0,true,29/2/2016 01:16,29/2/2016 01:23,Group 70,?,Category 55,2 - Medium,3 - Moderate,?,?",
      "INC0000045,Active,1,2,true,29/2/2016 01:16,29/2/2016 08:53,Group 24,Resolver 89,Category 55,2 - Medium,3 - Moderate,?,?",
      "INC0000045,Awaiting User Info,1,3,true,29/2/2016 01:16,29/2/2016 09:40,Group 24,Resolver 89,Category 55,2 - Medium,3 - Moderate,?,?",
      "INC0000045,Resolved,1,4,false,29/2/2016 01:16,29/2/2016 11:29,Group 24,Resolver 89,Category 55,2 - Medium,3 - Moderate,29/2/2016 11:29,?",
      "INC0000045,Closed,1,5,false,29/2/2016 01:16,15/3/2016 12:00,Group 24,Resolver 89,Category 55,2 - Medium,3 - Moderate,29/2/2016 11:29,15/3/2016 12:00",
    ],
    rows: "5 = 5 + 0 + 0",
    tickets: [
      "INC0000045 2016-02-29 01:16 Group 70 queued 08:53 escalated > Group 24 elapsed 09:40 pending customer 11:29 resolved (closed 15T12:00, promise breached)",
    ],
  },
  {
    name: "states by number",
    map: null,
    file: [
      "number,state,sys_mod_count,sys_updated_on,assignment_group",
      "INC1,1,0,2026-01-12 08:00:00,Service Desk",
      "INC1,2,1,2026-01-12 08:10:00,Service Desk",
      "INC1,3,2,2026-01-12 08:20:00,Service Desk",
      "INC1,6,3,2026-01-12 09:00:00,Service Desk",
      "INC1,7,4,2026-01-14 09:00:00,Service Desk",
      "INC2,8,0,2026-01-14 09:00:00,Service Desk",
    ],
    rows: "6 = 6 + 0 + 0",
    tickets: [
      "INC1 2026-01-12 08:00 Service Desk queued 08:10 elapsed 08:20 pending other 09:00 resolved (closed 14T09:00)",
      "INC2 2026-01-14 09:00 Service Desk 09:00 cancelled (cancelled)",
    ],
  },
]);
