import type { Preset } from "./preset.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** ServiceNow's incidents with one row per update, by system names. */
export const servicenowAudit: Preset = {
  id: "servicenow-audit",
  title: "ServiceNow incidents, one row per update",
  source:
    "Table incident of the ServiceNow platform, and the header of UCI data set 498 (doi 10.24432/C57S4H), which calls sys_updated_on sys_updated_at",
  isFromDocumentation: false,
  shape: "event log",
  needs: ["ticket", "time", "status", "order"],
  columns: {
    ticket: ["number"],
    time: ["sys_updated_on", "sys_updated_at"],
    order: ["sys_mod_count"],
    status: ["incident_state", "state"],
    group: ["assignment_group"],
    type: ["category"],
    priority: ["priority"],
    impact: ["impact"],
    agent: ["assigned_to"],
    opened: ["opened_at"],
    resolved: ["resolved_at"],
    closed: ["closed_at"],
    reassignments: ["reassignment_count"],
    promiseMet: ["made_sla"],
  },
  missing: ["", "?"],
  statuses: servicenowStatuses,
};
