import type { Preset } from "./preset.ts";
import { servicenowIncident } from "./servicenowIncident.ts";
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
  without: ["sys_mod_count", "assignment_group.value", "assignment_group.display_value"],
  columns: {
    ...servicenowIncident,
    resolutionTime: ["calendar_stc", "calendar_duration"],
  },
  missing: ["", "(empty)", "NULL"],
  statuses: servicenowStatuses,
  durations: { resolutionTime: "seconds, calendar days" },
};
