import type { LogStatus } from "../mapping/logStatus.ts";

/**
 * What the statuses of Freshdesk and Freshservice mean, by name and by number. Open is how a ticket
 * comes in. Source: https://developers.freshdesk.com/api/#tickets and https://api.freshservice.com/#tickets
 */
export const freshworksStatuses: Readonly<Record<string, LogStatus>> = {
  Open: "new",
  Pending: "pending other",
  Resolved: "resolved",
  Closed: "closed",
  "Waiting on Customer": "pending customer",
  "Waiting on Third Party": "pending vendor",
  "2": "new",
  "3": "pending other",
  "4": "resolved",
  "5": "closed",
  "6": "pending customer",
  "7": "pending vendor",
};
