import type { Preset } from "./preset.ts";
import { servicenowApiNames, servicenowApiSource } from "./servicenowApiNames.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** ServiceNow's incidents as its interface gives them with `sysparm_display_value=all`: what is stored, and what is shown. */
export const servicenowApiBoth: Preset = {
  id: "servicenow-api-both",
  title: "ServiceNow incidents, JSON of its interface with stored and shown values",
  source: servicenowApiSource,
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "group"],
  columns: servicenowApiNames({
    reference: ".display_value",
    label: ".display_value",
    other: ".value",
  }),
  missing: ["", "null"],
  statuses: servicenowStatuses,
  timezone: "UTC",
};
