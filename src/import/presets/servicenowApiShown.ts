import type { Preset } from "./preset.ts";
import { servicenowApiNames, servicenowApiSource } from "./servicenowApiNames.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** ServiceNow's incidents as its interface gives them with `sysparm_display_value=true`: what is shown. */
export const servicenowApiShown: Preset = {
  id: "servicenow-api-shown",
  title: "ServiceNow incidents, JSON of its interface with shown values",
  source: servicenowApiSource,
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "group"],
  without: ["assignment_group.value"],
  columns: servicenowApiNames({ reference: ".display_value" }),
  missing: ["", "null"],
  statuses: servicenowStatuses,
};
