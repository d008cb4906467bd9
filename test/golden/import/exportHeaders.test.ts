import { describe, expect, test } from "vitest";
import { planColumns } from "../../../src/import/mapping/columnPlan.ts";
import { readRecords } from "../../../src/import/formats/readRecords.ts";
import { chunksOf } from "../../../src/import/importSource.ts";
import type { ColumnRole } from "../../../src/import/mapping/mapping.ts";
import { recordingReading } from "../../unit/import/formats/recorded.ts";
import { missingShared, sharedSource } from "./sharedData.ts";

/** What a real header must be taken for: its product, which column is what, and how many are of no use. */
interface Expected {
  readonly preset: string;
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly unused: number;
}

const headers: Readonly<Record<string, Expected>> = {
  "servicenow-system-names.csv": {
    preset: "servicenow-list",
    columns: {
      ticket: "number",
      opened: "opened_at",
      status: "state",
      group: "assignment_group",
      type: "category",
      priority: "priority",
      agent: "assigned_to",
      updated: "sys_updated_on",
    },
    unused: 3,
  },
  "servicenow-short.csv": {
    preset: "servicenow-list",
    columns: {
      ticket: "number",
      opened: "opened_at",
      status: "incident_state",
      group: "assignment_group",
      updated: "sys_updated_on",
      resolutionTime: "calendar_duration",
    },
    unused: 3,
  },
  "servicenow-labels.csv": {
    preset: "servicenow-labels",
    columns: {
      ticket: "Number",
      opened: "Created",
      status: "State",
      group: "Assignment Group",
      type: "Incident CI type",
      priority: "Urgency",
      urgency: "Urgency",
      agent: "Assigned to",
      updated: "Last update",
    },
    unused: 5,
  },
  "servicenow-all-columns.csv": {
    preset: "servicenow-all-columns",
    columns: {
      ticket: "number",
      opened: "opened_at",
      status: "incident_state",
      subStatus: "hold_reason",
      group: "assignment_group",
      type: "category",
      priority: "priority",
      urgency: "urgency",
      impact: "impact",
      channel: "contact_type",
      agent: "assigned_to",
      resolved: "resolved_at",
      closed: "closed_at",
      updated: "sys_updated_on",
      reassignments: "reassignment_count",
      reopens: "reopen_count",
      resolutionTime: "calendar_stc",
      handlingTime: "time_worked",
      promiseMet: "made_sla",
      promiseDue: "sla_due",
    },
    unused: 87,
  },
  "jira-server.csv": {
    preset: "jira-server",
    columns: {
      ticket: "Issue key",
      opened: "Created",
      status: "Status",
      group: "Custom field (Team)",
      type: "Issue Type",
      priority: "Priority",
      agent: "Assignee",
      resolved: "Resolved",
      updated: "Updated",
      firstResponse: "Custom field ([CHART] Date of First Response)",
      handlingTime: "Time Spent",
    },
    unused: 91,
  },
  "jira-cloud.csv": {
    preset: "jira-cloud",
    columns: {
      ticket: "Issue key",
      opened: "Created",
      status: "Status",
      subStatus: "Status Category",
      group: "Team Name",
      type: "Custom field (Request Type)",
      priority: "Priority",
      impact: "Custom field (Impact)",
      agent: "Assignee",
      resolved: "Resolved",
      updated: "Updated",
      firstResponse: "Custom field ([CHART] Date of First Response)",
      handlingTime: "Time Spent",
      promiseMet: "Custom field (Time to resolution)",
    },
    unused: 255,
  },
  "zendesk-classic.txt": {
    preset: "zendesk-classic",
    columns: {
      ticket: "Id",
      opened: "Created at",
      status: "Status",
      group: "Group",
      type: "Ticket Category [list]",
      priority: "Priority",
      channel: "Via",
      agent: "Assignee",
      resolved: "Solved at",
      updated: "Updated at",
      reassignments: "Group stations",
      reopens: "Reopens",
      firstResponseTime: "First reply time in minutes",
      pendingTime: "Agent wait time in minutes",
      resolutionTime: "Full resolution time in minutes",
    },
    unused: 28,
  },
  "freshdesk.txt": {
    preset: "freshdesk",
    columns: {
      ticket: "Ticket ID",
      opened: "Created time",
      status: "Status",
      group: "Group",
      type: "Type",
      priority: "Priority",
      channel: "Source",
      agent: "Agent",
      firstResponse: "Initial response time",
      resolved: "Resolved time",
      closed: "Closed time",
      updated: "Last update time",
      handlingTime: "Time tracked",
      firstResponseTime: "First response time (in hrs)",
      resolutionTime: "Resolution time (in hrs)",
      promiseMet: "Resolution status",
      promiseDue: "Due by Time",
    },
    unused: 8,
  },
  "glpi-pt-br.csv": {
    preset: "glpi",
    columns: {
      ticket: "ID",
      opened: "Data de abertura",
      status: "Status",
      group: "Plug-ins - Departamento - Departamento",
      type: "Categoria",
      priority: "Prioridade",
      agent: "Atribuído - Técnico",
      updated: "Última atualização",
      promiseMet: "Tempo para resolver excedido",
    },
    unused: 7,
  },
  "bmc-remedy.txt": {
    preset: "bmc-remedy",
    columns: {
      ticket: "Incident ID*+",
      opened: "Reported Date+",
      status: "Status*",
      subStatus: "Status Reason",
      group: "Assigned Group*+",
      type: "Product Categorization Tier 1",
      priority: "Priority*",
      agent: "Assignee+",
      resolved: "Last Resolved Date",
      updated: "Last Modified Date",
      promiseMet: "SLM Real Time Status",
    },
    unused: 14,
  },
  "osticket.txt": {
    preset: "osticket",
    columns: {
      ticket: "Ticket Number",
      opened: "Date Created",
      status: "Current Status",
      group: "Department",
      type: "Help Topic",
      priority: "Priority",
      channel: "Source",
      agent: "Agent Assigned",
      resolved: "Closed Date",
      updated: "Last Updated",
      reopens: "Reopen Count",
      promiseDue: "SLA Due Date",
    },
    unused: 13,
  },
  "salesforce-case-report.txt": {
    preset: "salesforce-cases",
    columns: {
      ticket: "Case Number",
      opened: "Date/Time Opened",
      status: "Status",
      priority: "Priority",
      agent: "Case Owner",
      closed: "Date/Time Closed",
    },
    unused: 3,
  },
};

const there = Object.keys(headers).filter(
  (file) => missingShared(`export-headers/${file}`) === null,
);
const absent = Object.keys(headers).length - there.length;
if (absent > 0)
  console.warn(
    `${absent} of ${Object.keys(headers).length} real headers: ${missingShared("export-headers")}`,
  );

/** The header of a file, read as an import reads it. */
async function headerOf(file: string): Promise<readonly string[]> {
  const { reading, recorded } = recordingReading();
  const { bytes } = sharedSource(`export-headers/${file}`);
  await readRecords({ name: file, bytes: chunksOf(bytes) }, reading);
  return recorded.header;
}

describe.skipIf(there.length === 0)("real headers of exports", () => {
  test.each(there)("%s: the product is recognised, and which column is what", async (file) => {
    const header = await headerOf(file);
    const plan = planColumns(header, file, null);
    if ("lacking" in plan) throw new Error(plan.evidence.join("; "));
    const columns = Object.entries(plan.at)
      .filter(([, at]) => at >= 0)
      .map(([role, at]) => [role, header[at]]);
    const unused = plan.columns.filter(({ use }) => use === "not used");
    expect({
      preset: plan.preset.id,
      columns: Object.fromEntries(columns),
      unused: unused.length,
    }).toEqual(headers[file]);
    expect(plan.columns.map(({ name }) => name)).toEqual(header);
  });
});
