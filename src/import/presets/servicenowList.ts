import type { Preset } from "./preset.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** ServiceNow's incidents as a list, by system names: what `CSV` in a list's export menu writes with `sysparm_fields`. */
export const servicenowList: Preset = {
  id: "servicenow-list",
  title: "ServiceNow incidents, one row per incident, by system names",
  source:
    "A header of eleven and one of nine of incident's columns; names and types: https://www.servicenow.com/docs (Incident Management); durations are exported in seconds: https://github.com/ServiceNow/ServiceNowDocs, platform-administration/time-configuration/c_ExportDateAndTimeInformation.md",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "group"],
  without: ["sys_mod_count"],
  columns: {
    ticket: ["number"],
    opened: ["opened_at", "sys_created_on"],
    status: ["incident_state", "state"],
    subStatus: ["hold_reason"],
    group: ["assignment_group"],
    type: ["category"],
    priority: ["priority"],
    urgency: ["urgency"],
    impact: ["impact"],
    channel: ["contact_type"],
    agent: ["assigned_to"],
    resolved: ["resolved_at"],
    closed: ["closed_at"],
    updated: ["sys_updated_on"],
    reassignments: ["reassignment_count"],
    reopens: ["reopen_count"],
    resolutionTime: ["calendar_stc", "calendar_duration"],
    promiseMet: ["made_sla"],
    promiseDue: ["sla_due"],
  },
  missing: ["", "(empty)", "NULL"],
  statuses: servicenowStatuses,
  durations: { resolutionTime: "seconds, calendar days" },
};
