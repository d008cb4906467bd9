import { intercomStatuses } from "./intercomStatuses.ts";
import type { Preset } from "./preset.ts";

/** Intercom's export of conversations from its reports: the zone stands in the names of the columns. */
export const intercomConversations: Preset = {
  id: "intercom-conversations",
  title: "Intercom conversations, exported from a report, one row per conversation",
  source:
    "https://www.intercom.com/help/en/articles/7022438-reporting-metrics-attributes and https://www.intercom.com/help/en/articles/6762778-reporting-metrics-for-rest-api-and-csv-exports . Handling time is how long a conversation was open and somebody's, so not touch time: not used",
  isFromDocumentation: true,
  shape: "snapshot",
  needs: ["ticket", "opened"],
  marks: [["Conversation ID"]],
  columns: {
    ticket: ["Conversation ID"],
    opened: ["Conversation started at ({zone})", "Conversation created at ({zone})"],
    status: ["Current conversation state"],
    group: ["Team currently assigned"],
    type: ["Topics", "Ticket type"],
    priority: ["Conversation priority"],
    channel: ["Channel"],
    agent: ["Teammate currently assigned"],
    firstResponse: ["Conversation first replied at ({zone})"],
    resolved: ["Conversation last closed at ({zone})", "Conversation first closed at ({zone})"],
    updated: ["Conversation updated at ({zone})"],
    reassignments: ["Number of reassignments"],
    firstResponseTime: ["First response time (seconds)"],
    resolutionTime: ["Time to close (seconds)"],
  },
  missing: [""],
  statuses: intercomStatuses,
  durations: { firstResponseTime: "seconds", resolutionTime: "seconds" },
};
