import type { LogStatus } from "../mapping/logStatus.ts";

/**
 * What Zendesk's statuses mean. Pending waits for the requester, on hold for a third party.
 * Source: https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/
 */
export const zendeskStatuses: Readonly<Record<string, LogStatus>> = {
  New: "new",
  Open: "in progress",
  Pending: "pending customer",
  Hold: "pending vendor",
  "On-hold": "pending vendor",
  Solved: "resolved",
  Closed: "closed",
  Deleted: "cancelled",
};
