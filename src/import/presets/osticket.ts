import type { Preset } from "./preset.ts";

/** osTicket's export of a queue. */
export const osticket: Preset = {
  id: "osticket",
  title: "osTicket tickets, one row per ticket",
  source:
    "A header of 25 columns; statuses: https://github.com/osTicket/osTicket (include/i18n/en_US/ticket_status.yaml). The date of closing is that of the resolution: a status of the state `closed`, Resolved or Closed, sets it. Overdue is cleared on closing, so it doesn't tell whether the promise was kept",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [["Ticket Number"], ["Help Topic", "SLA Plan", "Thread Count"]],
  columns: {
    ticket: ["Ticket Number"],
    opened: ["Date Created"],
    status: ["Current Status"],
    group: ["Department", "Team Assigned"],
    type: ["Help Topic"],
    priority: ["Priority"],
    channel: ["Source"],
    agent: ["Agent Assigned"],
    resolved: ["Closed Date"],
    updated: ["Last Updated"],
    reopens: ["Reopen Count"],
    promiseDue: ["SLA Due Date", "Due Date"],
  },
  missing: [""],
  statuses: {
    Open: "new",
    Resolved: "resolved",
    Closed: "closed",
    Archived: "closed",
    Deleted: "cancelled",
  },
};
