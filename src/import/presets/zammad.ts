import type { Preset } from "./preset.ts";

/** Zammad's spreadsheet of tickets. */
export const zammad: Preset = {
  id: "zammad",
  title: "Zammad tickets, one row per ticket",
  source:
    "https://github.com/zammad/zammad (lib/excel_sheet/ticket.rb; states: db/seeds/ticket_states.rb). `In Min` counts the calendar's working hours; a negative `Close Diff In Min` is a broken promise",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "updated"],
  marks: [["#"], ["Create Channel", "Time Units Total", "First Response At"]],
  columns: {
    ticket: ["#"],
    opened: ["Created At"],
    status: ["State"],
    group: ["Group"],
    type: ["Type", "Category"],
    priority: ["Priority"],
    channel: ["Create Channel"],
    agent: ["Owner"],
    firstResponse: ["First Response At"],
    resolved: ["Closed At"],
    updated: ["Updated At"],
    firstResponseTime: ["First Response In Min"],
    resolutionTime: ["Close In Min"],
    promiseMet: ["Close Diff In Min"],
    promiseDue: ["Close Escalation At"],
  },
  missing: ["", "-"],
  statuses: {
    new: "new",
    open: "in progress",
    "pending reminder": "pending other",
    "pending close": "pending other",
    closed: "closed",
    merged: "cancelled",
    removed: "cancelled",
  },
  durations: { firstResponseTime: "business minutes", resolutionTime: "business minutes" },
  promise: "time left",
};
