import type { LogStatus } from "../mapping/logStatus.ts";

/** What the states of Intercom's conversations mean. Source: https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/conversation */
export const intercomStatuses: Readonly<Record<string, LogStatus>> = {
  Open: "in progress",
  Snoozed: "pending other",
  Closed: "resolved",
};
