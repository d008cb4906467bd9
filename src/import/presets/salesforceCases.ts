import type { Preset } from "./preset.ts";

/** A Salesforce report on cases. */
export const salesforceCases: Preset = {
  id: "salesforce-cases",
  title: "Salesforce case report, one row per case",
  source:
    "A header of nine columns; other fields of cases: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_case.htm",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [["Case Number"]],
  columns: {
    ticket: ["Case Number"],
    opened: ["Date/Time Opened", "Opened Date"],
    status: ["Status"],
    type: ["Type", "Case Reason"],
    priority: ["Priority"],
    channel: ["Case Origin"],
    agent: ["Case Owner", "Case Owner Alias"],
    closed: ["Date/Time Closed", "Closed Date"],
  },
  missing: ["", "-"],
  statuses: {
    New: "new",
    Working: "in progress",
    "In Progress": "in progress",
    Escalated: "queued",
    "On Hold": "pending other",
    Closed: "closed",
  },
  cannotTell: ["the group of a case: its owner is a person or a queue, and nothing tells which"],
};
