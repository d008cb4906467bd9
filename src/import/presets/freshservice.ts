import { freshworksStatuses } from "./freshworksStatuses.ts";
import type { Preset } from "./preset.ts";

/** Freshservice's export of tickets. */
export const freshservice: Preset = {
  id: "freshservice",
  title: "Freshservice tickets, one row per ticket",
  source:
    "https://api.freshservice.com/#tickets , and the column names that published programs read from its export; its times `in Hrs` count the hours of the service level",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [
    ["Urgency", "Impact", "Last Updated Time"],
    ["Initial Response Time", "Due by Time", "Agent interactions"],
  ],
  columns: {
    ticket: ["Ticket Id"],
    opened: ["Created Time"],
    status: ["Status"],
    group: ["Group"],
    type: ["Category", "Type"],
    priority: ["Priority"],
    urgency: ["Urgency"],
    impact: ["Impact"],
    channel: ["Source"],
    agent: ["Agent"],
    firstResponse: ["Initial Response Time"],
    resolved: ["Resolved Time"],
    closed: ["Closed Time"],
    updated: ["Last Updated Time"],
    handlingTime: ["Time Tracked"],
    firstResponseTime: ["First Response Time (in Hrs)"],
    resolutionTime: ["Resolution Time (in Hrs)"],
    promiseMet: ["Resolution Status"],
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
