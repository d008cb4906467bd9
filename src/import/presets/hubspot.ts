import type { Preset } from "./preset.ts";

/** HubSpot's export of tickets. */
export const hubspot: Preset = {
  id: "hubspot",
  title: "HubSpot tickets, one row per ticket",
  source:
    "https://knowledge.hubspot.com/properties/hubspots-default-ticket-properties ; stages of the default pipeline: https://developers.hubspot.com/docs/api-reference/latest/crm/objects/tickets/guide",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [["Ticket ID", "Record ID"], ["Ticket status"], ["Create date"]],
  columns: {
    ticket: ["Ticket ID", "Record ID"],
    opened: ["Create date"],
    status: ["Ticket status"],
    group: ["HubSpot Team", "Pipeline"],
    type: ["Category"],
    priority: ["Priority"],
    channel: ["Source"],
    agent: ["Ticket owner"],
    firstResponse: ["First agent email response date"],
    closed: ["Close date"],
    updated: ["Last modified date"],
  },
  missing: [""],
  statuses: {
    New: "new",
    "Waiting on contact": "pending customer",
    "Waiting on us": "in progress",
    Closed: "closed",
    "New (Support Pipeline)": "new",
    "Waiting on contact (Support Pipeline)": "pending customer",
    "Waiting on us (Support Pipeline)": "in progress",
    "Closed (Support Pipeline)": "closed",
    "1": "new",
    "2": "pending customer",
    "3": "in progress",
    "4": "closed",
  },
};
