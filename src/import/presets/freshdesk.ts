import { freshworksStatuses } from "./freshworksStatuses.ts";
import type { Preset } from "./preset.ts";

/** Freshdesk's export of tickets. */
export const freshdesk: Preset = {
  id: "freshdesk",
  title: "Freshdesk tickets, one row per ticket",
  source:
    "A header of 25 columns; its times `in hrs` count the hours of the service level, mostly business hours: https://support.freshdesk.com/support/solutions/articles/37627-what-are-business-hours-and-calendar-hours-",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [["Last update time", "Initial response time", "Due by Time", "Agent interactions"]],
  without: ["Urgency", "Impact", "Last Updated Time"],
  columns: {
    ticket: ["Ticket ID"],
    opened: ["Created time"],
    status: ["Status"],
    group: ["Group"],
    type: ["Type"],
    priority: ["Priority"],
    channel: ["Source"],
    agent: ["Agent"],
    firstResponse: ["Initial response time"],
    resolved: ["Resolved time"],
    closed: ["Closed time"],
    updated: ["Last update time"],
    handlingTime: ["Time tracked"],
    firstResponseTime: ["First response time (in hrs)"],
    resolutionTime: ["Resolution time (in hrs)"],
    promiseMet: ["Resolution status"],
    promiseDue: ["Due by Time"],
  },
  missing: ["", "--", "No Agent", "No Group"],
  statuses: freshworksStatuses,
  durations: {
    handlingTime: "hours, h:mm",
    firstResponseTime: "business hours, h:mm",
    resolutionTime: "business hours, h:mm",
  },
  promise: { "Within SLA": "kept", "SLA Violated": "broken" },
};
