import { jiraStatuses } from "./jiraStatuses.ts";
import type { Preset } from "./preset.ts";

/** Jira's issues as its interface gives them in answer to a search. */
export const jiraApi: Preset = {
  id: "jira-api",
  title: "Jira issues, JSON, one record per issue",
  source:
    "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ , not checked; created, status, issuetype, priority, assignee, resolutiondate and timespent are fields in https://mrrefactoring.github.io/jira.js/interfaces/Version3Models.Fields.html . `timespent` is taken for seconds, as the CSV of Jira Server has it",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened", "status"],
  marks: [["fields.created"], ["fields.status.name"]],
  columns: {
    ticket: ["key"],
    opened: ["fields.created"],
    status: ["fields.status.name"],
    subStatus: ["fields.status.statusCategory.name"],
    type: ["fields.issuetype.name"],
    priority: ["fields.priority.name"],
    agent: ["fields.assignee.displayName", "fields.assignee.name", "fields.assignee.accountId"],
    resolved: ["fields.resolutiondate"],
    updated: ["fields.updated"],
    handlingTime: ["fields.timespent"],
  },
  missing: ["", "null"],
  statuses: {
    ...jiraStatuses,
    "* / To Do": "new",
    "* / In Progress": "in progress",
    "* / Done": "resolved",
  },
  durations: { handlingTime: "seconds" },
  cannotTell: [
    "what an issue's changelog holds isn't read: when it came to its statuses is only known of the last",
  ],
};
