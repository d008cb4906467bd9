import type { LogStatus } from "../mapping/logStatus.ts";

/**
 * What the states of a ServiceNow incident mean, by label and by the number that is stored, with the
 * reason of a hold where the export has it. Source: https://www.servicenow.com/docs (Incident
 * Management, state model), and the values of UCI data set 498.
 */
export const servicenowStatuses: Readonly<Record<string, LogStatus>> = {
  New: "new",
  Active: "in progress",
  "In Progress": "in progress",
  "Work in Progress": "in progress",
  "On Hold": "pending other",
  "On Hold / Awaiting Caller": "pending customer",
  "On Hold / Awaiting Evidence": "pending customer",
  "On Hold / Awaiting Vendor": "pending vendor",
  "On Hold / Awaiting Change": "pending change",
  "On Hold / Awaiting Problem": "pending other",
  "Awaiting User Info": "pending customer",
  "Awaiting Caller": "pending customer",
  "Awaiting Evidence": "pending customer",
  "Awaiting Vendor": "pending vendor",
  "Awaiting Change": "pending change",
  "Awaiting Problem": "pending other",
  Resolved: "resolved",
  Closed: "closed",
  Canceled: "cancelled",
  Cancelled: "cancelled",
  "1": "new",
  "2": "in progress",
  "3": "pending other",
  "4": "pending customer",
  "5": "pending customer",
  "6": "resolved",
  "7": "closed",
  "8": "cancelled",
};
