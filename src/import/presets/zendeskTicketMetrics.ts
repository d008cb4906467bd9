import type { Preset } from "./preset.ts";

/** Zendesk's ticket metrics, as its interface and its JSON export give them. */
export const zendeskTicketMetrics: Preset = {
  id: "zendesk-ticket-metrics",
  title: "Zendesk ticket metrics, one row per ticket",
  source:
    "https://developer.zendesk.com/api-reference/ticketing/tickets/ticket_metrics/ : each time has a `calendar` and a `business` part, in minutes; the calendar's are used",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "resolved", "resolutionTime"],
  columns: {
    ticket: ["ticket_id"],
    opened: ["created_at"],
    resolved: ["solved_at"],
    updated: ["updated_at"],
    reassignments: ["group_stations"],
    reopens: ["reopens"],
    firstResponseTime: ["reply_time_in_minutes.calendar"],
    pendingTime: ["agent_wait_time_in_minutes.calendar"],
    resolutionTime: ["full_resolution_time_in_minutes.calendar"],
  },
  missing: ["", "null"],
  statuses: {},
  reassignmentsStartAt: 1,
  durations: {
    firstResponseTime: "minutes",
    pendingTime: "minutes",
    resolutionTime: "minutes",
  },
  cannotTell: [
    "group, status, type and priority: they are in the ticket, not in its metrics",
    "how long a ticket was on hold apart from pending",
  ],
};
