import { intercomStatuses } from "./intercomStatuses.ts";
import type { Preset } from "./preset.ts";

/** Intercom's conversations as its interface gives them: instants are seconds since 1970. */
export const intercomApi: Preset = {
  id: "intercom-api",
  title: "Intercom conversations, JSON, one record per conversation",
  source:
    "https://developers.intercom.com/docs/references/2.15/rest-api/api.intercom.io/conversations/conversation , instants in epoch seconds",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "updated"],
  marks: [["statistics.last_close_at", "statistics.first_admin_reply_at"]],
  columns: {
    ticket: ["id"],
    opened: ["created_at"],
    status: ["state"],
    group: ["team_assignee_id"],
    priority: ["priority"],
    channel: ["source.type"],
    agent: ["admin_assignee_id"],
    firstResponse: ["statistics.first_admin_reply_at"],
    resolved: ["statistics.last_close_at"],
    updated: ["updated_at"],
    reopens: ["statistics.count_reopens"],
  },
  missing: ["", "null"],
  statuses: intercomStatuses,
  cannotTell: ["the names of teams and teammates: they are numbers there"],
};
