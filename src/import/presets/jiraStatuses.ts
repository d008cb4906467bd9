import type { LogStatus } from "../mapping/logStatus.ts";

/**
 * What the statuses of Jira's own workflows mean. Anybody can add statuses of their own;
 * Jira Cloud exports the category of each, which tells enough of those.
 * Source: the workflows of Jira's project templates, Service Management's among them.
 */
export const jiraStatuses: Readonly<Record<string, LogStatus>> = {
  Open: "new",
  "To Do": "new",
  Backlog: "new",
  Reopened: "queued",
  "Selected for Development": "queued",
  "Waiting for support": "queued",
  Escalated: "queued",
  "In Progress": "in progress",
  "Work in progress": "in progress",
  "In Review": "in progress",
  "Under review": "in progress",
  "Under investigation": "in progress",
  "Waiting for customer": "pending customer",
  "Waiting for approval": "pending approval",
  Pending: "pending other",
  Resolved: "resolved",
  Done: "resolved",
  Completed: "resolved",
  Closed: "closed",
  Canceled: "cancelled",
  Cancelled: "cancelled",
  Declined: "cancelled",
};
