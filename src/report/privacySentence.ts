import type { ImportReport } from "../import/importReport.ts";
import { formatNumber } from "./number.ts";

const agentWords = {
  numbers: "by number",
  pseudonyms: "by pseudonyms of the mapping's key",
  names: "by their names, as you asked",
} as const;

/** What a log knows of people; null where nothing was imported. */
export function privacySentence({ agents }: Pick<ImportReport, "agents">): string | null {
  if (agents === null) return null;
  const { count, naming } = agents;
  const known =
    count === 0
      ? "no agents"
      : `${formatNumber(count, 0)} ${count === 1 ? "agent" : "agents"} ${agentWords[naming]}`;
  return `The log knows ${known}, groups and types by their names, and no requesters and no free text.`;
}
