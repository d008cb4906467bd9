import { bmcRemedy } from "./bmcRemedy.ts";
import { freshdesk } from "./freshdesk.ts";
import { freshservice } from "./freshservice.ts";
import { glpi } from "./glpi.ts";
import { hubspot } from "./hubspot.ts";
import { intercomApi } from "./intercomApi.ts";
import { intercomConversations } from "./intercomConversations.ts";
import { jiraApi } from "./jiraApi.ts";
import { jiraCloud } from "./jiraCloud.ts";
import { jiraServer } from "./jiraServer.ts";
import { osticket } from "./osticket.ts";
import type { Preset } from "./preset.ts";
import { salesforceCases } from "./salesforceCases.ts";
import { servicedeskPlus } from "./servicedeskPlus.ts";
import { servicenowAllColumns } from "./servicenowAllColumns.ts";
import { servicenowApiBoth } from "./servicenowApiBoth.ts";
import { servicenowApiShown } from "./servicenowApiShown.ts";
import { servicenowApiStored } from "./servicenowApiStored.ts";
import { servicenowAudit } from "./servicenowAudit.ts";
import { servicenowLabels } from "./servicenowLabels.ts";
import { servicenowList } from "./servicenowList.ts";
import { tierlabVisits } from "./tierlabVisits.ts";
import { zammad } from "./zammad.ts";
import { zendeskClassic } from "./zendeskClassic.ts";
import { zendeskTicketMetrics } from "./zendeskTicketMetrics.ts";
import { zendeskTickets } from "./zendeskTickets.ts";

/** The products whose exports are known by their header; adding one adds its file and its name here. */
export const presets: readonly Preset[] = [
  servicenowAudit,
  servicenowList,
  servicenowLabels,
  servicenowAllColumns,
  servicenowApiStored,
  servicenowApiShown,
  servicenowApiBoth,
  jiraServer,
  jiraCloud,
  jiraApi,
  zendeskClassic,
  zendeskTicketMetrics,
  zendeskTickets,
  freshdesk,
  freshservice,
  glpi,
  bmcRemedy,
  osticket,
  zammad,
  salesforceCases,
  servicedeskPlus,
  hubspot,
  intercomConversations,
  intercomApi,
  tierlabVisits,
];
