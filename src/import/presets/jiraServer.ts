import { jiraStatuses } from "./jiraStatuses.ts";
import type { Preset } from "./preset.ts";

/** Jira Server's and Data Center's search results, one row per issue. */
export const jiraServer: Preset = {
  id: "jira-server",
  title: "Jira Server or Data Center issues, one row per issue",
  source: "A header of 102 columns of `Export CSV (all fields)`; times spent are in seconds",
  isFromDocumentation: false,
  shape: "snapshot",
  needs: ["ticket", "opened", "status", "updated"],
  marks: [["Issue key"], ["Issue id"]],
  without: ["Assignee Id", "Status Category"],
  columns: {
    ticket: ["Issue key"],
    opened: ["Created"],
    status: ["Status"],
    group: ["Custom field (Team)"],
    type: ["Custom field (Request Type)", "Custom field (Customer Request Type)", "Issue Type"],
    priority: ["Priority"],
    agent: ["Assignee"],
    resolved: ["Resolved"],
    updated: ["Updated"],
    firstResponse: ["Custom field ([CHART] Date of First Response)"],
    handlingTime: ["Time Spent"],
    promiseMet: ["Custom field (Time to resolution)"],
  },
  missing: [""],
  statuses: jiraStatuses,
  durations: { handlingTime: "seconds" },
  promise: "time left",
};
