import type { Preset } from "./preset.ts";
import { servicenowIncident } from "./servicenowIncident.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** All columns of ServiceNow's table incident, one row per incident. */
export const servicenowAllColumns: Preset = {
  id: "servicenow-all-columns",
  title: "ServiceNow incidents with all columns, one row per incident",
  source:
    "A header of 107 columns; names and types: https://www.servicenow.com/docs (Incident Management); calendar_stc is in whole seconds: https://github.com/ServiceNow/ServiceNowDocs, platform-administration/time-configuration/c_ResolveTime.md",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: [
    "ticket",
    "opened",
    "status",
    "group",
    "updated",
    "closed",
    "resolved",
    "reassignments",
    "reopens",
    "resolutionTime",
  ],
  marks: [["sys_mod_count"]],
  columns: {
    ...servicenowIncident,
    resolutionTime: ["calendar_stc"],
    handlingTime: ["time_worked"],
  },
  missing: ["", "(empty)", "NULL"],
  statuses: servicenowStatuses,
  durations: { resolutionTime: "seconds, calendar days", handlingTime: "seconds" },
};
