import type { Preset } from "./preset.ts";

/** A report on requests of ManageEngine ServiceDesk Plus. */
export const servicedeskPlus: Preset = {
  id: "servicedesk-plus",
  title: "ManageEngine ServiceDesk Plus requests, one row per request",
  source:
    "https://www.manageengine.com/products/service-desk/sdpod-v3-api/requests/request.html , and the column names that published programs read from its reports; times elapsed count operational hours",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [
    ["Request ID", "RequestID"],
    ["Technician", "Request Status", "DueBy Time"],
  ],
  columns: {
    ticket: ["Request ID", "RequestID"],
    opened: ["Created Time", "Created Date"],
    status: ["Request Status", "Status"],
    group: ["Support Group", "Group"],
    type: ["Category", "Request Type"],
    priority: ["Priority"],
    urgency: ["Urgency"],
    impact: ["Impact"],
    channel: ["Request Mode", "Mode"],
    agent: ["Technician"],
    firstResponse: ["Responded Time", "Responded Date"],
    resolved: ["Resolved Time"],
    closed: ["Completed Time"],
    updated: ["Last Updated Time"],
    resolutionTime: ["Time Elapsed"],
    promiseMet: ["Overdue Status"],
    promiseDue: ["DueBy Time", "Due By Time"],
  },
  missing: ["", "-", "Not Assigned", "Unassigned"],
  statuses: {
    Open: "new",
    Assigned: "assigned",
    "In Progress": "in progress",
    Onhold: "pending other",
    "On Hold": "pending other",
    Resolved: "resolved",
    Closed: "closed",
    Canceled: "cancelled",
    Cancelled: "cancelled",
  },
  durations: { resolutionTime: "business h:mm" },
  promise: { true: "broken", false: "kept", Yes: "broken", No: "kept" },
};
