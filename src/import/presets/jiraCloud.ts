import { jiraStatuses } from "./jiraStatuses.ts";
import type { Preset } from "./preset.ts";

/** Jira Cloud's search results, Service Management's among them, one row per issue. */
export const jiraCloud: Preset = {
  id: "jira-cloud",
  title: "Jira Cloud or Jira Service Management issues, one row per issue",
  source:
    "A header of 269 columns of `Export CSV (all fields)`, with the fields of Service Management; cells of its service levels are `HH:mm`, negative when breached",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "updated"],
  marks: [["Issue key"], ["Issue id"], ["Assignee Id", "Status Category"]],
  columns: {
    ticket: ["Issue key"],
    opened: ["Created"],
    status: ["Status"],
    subStatus: ["Status Category"],
    group: ["Custom field (Team)", "Team Name"],
    type: ["Custom field (Request Type)", "Issue Type"],
    priority: ["Priority"],
    impact: ["Custom field (Impact)"],
    agent: ["Assignee"],
    resolved: ["Resolved"],
    updated: ["Updated"],
    firstResponse: ["Custom field ([CHART] Date of First Response)"],
    handlingTime: ["Time Spent"],
    promiseMet: ["Custom field (Time to resolution)"],
  },
  missing: [""],
  statuses: {
    ...jiraStatuses,
    "* / To Do": "new",
    "* / In Progress": "in progress",
    "* / Done": "resolved",
  },
  durations: { handlingTime: "seconds" },
  promise: "time left",
};
