import type { Preset } from "./preset.ts";
import { servicenowApiNames, servicenowApiSource } from "./servicenowApiNames.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** ServiceNow's incidents as its interface gives them unless told otherwise: what is stored. */
export const servicenowApiStored: Preset = {
  id: "servicenow-api-stored",
  title: "ServiceNow incidents, JSON of its interface with stored values",
  source: servicenowApiSource,
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "group"],
  without: ["assignment_group.display_value"],
  columns: servicenowApiNames({ reference: ".value" }),
  missing: ["", "null"],
  statuses: servicenowStatuses,
  timezone: "UTC",
  cannotTell: ["the names of groups and agents: they are ids of other tables there"],
};
