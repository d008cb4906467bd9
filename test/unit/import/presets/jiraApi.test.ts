import { importTable } from "../table/importCase.ts";

const issue = (key: string, status: string, category: string, resolutiondate: string | null) => ({
  id: `1000${key.at(-1)}`,
  key,
  fields: {
    summary: "The printer, again",
    issuetype: { id: "1", name: "Incident" },
    priority: { id: "2", name: "High" },
    status: { name: status, statusCategory: { key: "x", name: category } },
    assignee: { accountId: "5b10", displayName: "Ann Lee" },
    created: "2026-01-12T09:00:00.000+0100",
    updated: "2026-01-14T09:00:00.000+0100",
    resolutiondate,
  },
  changelog: { total: 1, histories: [{ created: "2026-01-12T09:30:00.000+0100", items: [] }] },
});

importTable("Jira, as its interface gives it", [
  {
    name: "issues are resolved at their date of resolution, not at their last update",
    map: null,
    timezone: null,
    file: JSON.stringify({
      startAt: 0,
      total: 2,
      issues: [
        issue("SUP-1", "Fixed by magic", "Done", "2026-01-12T11:00:00.000+0100"),
        issue("SUP-2", "Waiting for customer", "In Progress", null),
      ],
    }),
    rows: "2 = 2 + 0 + 0",
    tickets: [
      "SUP-1 2026-01-12 08:00 (not stated) elapsed 10:00 resolved",
      "SUP-2 2026-01-12 08:00 (not stated) elapsed open (open)",
    ],
    problems: ["note list-in-object", "note timezone-from-offset", "note no-group-column@1 ×2"],
  },
]);
