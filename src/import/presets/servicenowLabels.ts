import type { Preset } from "./preset.ts";
import { servicenowStatuses } from "./servicenowStatuses.ts";

/** ServiceNow's incidents as a list, by the labels that its columns have on the screen. */
export const servicenowLabels: Preset = {
  id: "servicenow-labels",
  title: "ServiceNow incidents, one row per incident, by labels",
  source:
    "A header of thirteen labels of a real list; the other labels: https://www.servicenow.com/docs (Incident Management, incident form)",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "group"],
  marks: [["Number"], ["State", "Incident state"]],
  columns: {
    ticket: ["Number"],
    opened: ["Opened", "Created"],
    status: ["Incident state", "State"],
    subStatus: ["On hold reason"],
    group: ["Assignment group"],
    type: ["Category", "Incident CI type"],
    priority: ["Priority"],
    urgency: ["Urgency"],
    impact: ["Impact"],
    channel: ["Channel", "Contact type"],
    agent: ["Assigned to"],
    resolved: ["Resolved"],
    closed: ["Closed"],
    updated: ["Updated", "Last update"],
    reassignments: ["Reassignment count"],
    reopens: ["Reopen count"],
    resolutionTime: ["Resolve time"],
    promiseMet: ["Made SLA"],
    promiseDue: ["SLA due"],
  },
  missing: ["", "(empty)"],
  statuses: servicenowStatuses,
  durations: { resolutionTime: "seconds, calendar days" },
};
