import type { Preset } from "./preset.ts";

/** The columns of ServiceNow's table incident by their system names, as every export with a row per incident has them. */
export const servicenowIncident = {
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
  promiseMet: ["made_sla"],
  promiseDue: ["sla_due"],
} as const satisfies Preset["columns"];
