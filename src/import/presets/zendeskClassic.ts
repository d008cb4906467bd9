import type { Preset } from "./preset.ts";
import { zendeskStatuses } from "./zendeskStatuses.ts";

/** Zendesk's classic export of tickets, with its times in minutes. */
export const zendeskClassic: Preset = {
  id: "zendesk-classic",
  title: "Zendesk tickets, classic report, one row per ticket",
  source:
    "A header of 43 columns; its metrics: https://support.zendesk.com/hc/en-us/articles/4408834848154 , of which those `within business hours` count the account's schedule only and are left aside",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "updated"],
  marks: [["Created at"], ["Solved at", "Via", "Requester id", "Summation column"]],
  columns: {
    ticket: ["Id"],
    opened: ["Created at"],
    status: ["Status"],
    group: ["Group"],
    type: ["Ticket Category [list]", "Ticket type"],
    priority: ["Priority"],
    channel: ["Via"],
    agent: ["Assignee"],
    resolved: ["Solved at"],
    updated: ["Updated at"],
    reassignments: ["Group stations"],
    reopens: ["Reopens"],
    firstResponseTime: ["First reply time in minutes"],
    pendingTime: ["Agent wait time in minutes"],
    resolutionTime: ["Full resolution time in minutes"],
  },
  missing: ["", "-"],
  statuses: zendeskStatuses,
  reassignmentsStartAt: 1,
  durations: {
    firstResponseTime: "minutes",
    pendingTime: "minutes",
    resolutionTime: "minutes",
  },
  cannotTell: [
    "how long a ticket was on hold apart from pending: On hold time in minutes is not used",
  ],
};
