import type { Preset } from "./preset.ts";
import { zendeskStatuses } from "./zendeskStatuses.ts";

/** Zendesk's tickets with their metrics inside, as its JSON export gives them. */
export const zendeskTickets: Preset = {
  id: "zendesk-tickets",
  title: "Zendesk tickets with their metrics, JSON, one record per ticket",
  source:
    "https://developer.zendesk.com/api-reference/ticketing/tickets/tickets/ , with `metric_set` as side-loaded: https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/ ; the calendar's minutes are used, not the business ones",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "updated", "resolved"],
  marks: [["metric_set.solved_at"]],
  columns: {
    ticket: ["id"],
    opened: ["created_at"],
    status: ["status"],
    group: ["group_id"],
    type: ["type"],
    priority: ["priority"],
    channel: ["via.channel"],
    agent: ["assignee_id"],
    resolved: ["metric_set.solved_at"],
    updated: ["updated_at"],
    reassignments: ["metric_set.group_stations"],
    reopens: ["metric_set.reopens"],
    firstResponseTime: ["metric_set.reply_time_in_minutes.calendar"],
    pendingTime: ["metric_set.agent_wait_time_in_minutes.calendar"],
    resolutionTime: ["metric_set.full_resolution_time_in_minutes.calendar"],
  },
  missing: ["", "null"],
  statuses: zendeskStatuses,
  reassignmentsStartAt: 1,
  durations: {
    firstResponseTime: "minutes",
    pendingTime: "minutes",
    resolutionTime: "minutes",
  },
  cannotTell: ["the names of groups and agents: they are numbers there"],
};
