import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import type { DateRole } from "../mapping/mapping.ts";
import { hasColumn } from "../rows/rowTable.ts";
import { lastKnown } from "../tickets/ticketFacts.ts";
import { spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** Of times told to the minute, 0.07 % are midnight if people work around the clock, and fewer where they don't. */
const leastShare = 0.01;
const fewest = 20;
/** A column of dates without times. */
const allShare = 0.95;

const columns = [
  { role: "time", words: "changes" },
  { role: "start", words: "starts" },
  { role: "end", words: "ends" },
  { role: "opened", words: "openings" },
  { role: "resolved", words: "resolutions" },
  { role: "closed", words: "closings" },
] as const;

/** Dates at exactly 00:00:00: of dates without a time, or of a form's default. */
export function midnightTimes(facts: QualityFacts): Finding[] {
  return columns.flatMap(({ role, words }): Finding[] => {
    const { stated, midnights } = midnightsOf(facts, role);
    const share = midnights.length / stated;
    if (midnights.length < fewest || share < leastShare) return [];
    const { plan } = facts.rows.files[0];
    const column = plan.columns[plan.at[role]]?.name ?? words;
    const isAll = share >= allShare;
    // where nothing else tells when a ticket was resolved, its closing does
    const isUnheeded = role === "closed" && hasColumn(facts.rows, "resolved");
    return [
      {
        code: "midnight-times",
        severity: isUnheeded ? "note" : isAll ? "distorts" : "caution",
        title: isAll
          ? `“${column}” holds dates without times: ${countText(midnights.length)} ${words} are at 00:00`
          : `${countText(midnights.length)} ${words} are at exactly 00:00 in “${column}”: a default, a nightly job, or dates without times`,
        unit: "values",
        count: midnights.length,
        of: stated,
        ...spanOf(midnights),
        evidence: { column, sharePercent: Number((100 * share).toFixed(1)) },
        touches: isUnheeded ? [] : ["arrivals", "times"],
        effect: isUnheeded
          ? "none, as a ticket's time ends with its resolution"
          : "what happened at midnight happened at some other time of that day: waiting and resolution times are off by up to a day, and so are the hours of the arrivals",
      },
    ];
  });
}

/** How many instants are stated, and those at midnight: of each row; of the ticket's own, what the last row that states one states. */
function midnightsOf(
  { rows, tickets, times, isDayAlone }: QualityFacts,
  role: DateRole,
): { readonly stated: number; readonly midnights: readonly number[] } {
  const midnights: number[] = [];
  let stated = 0;
  const see = (at: number) => {
    if (Number.isNaN(at)) return;
    stated += 1;
    if (isDayAlone(role, at, at + 1)) midnights.push(at);
  };
  const column = times[role];
  if (!hasColumn(rows, role)) return { stated, midnights };
  if (role === "time" || role === "start" || role === "end")
    for (const row of tickets.rows) see(column[row]);
  else
    for (let ticket = 0; ticket + 1 < tickets.starts.length; ticket++)
      see(lastKnown(tickets, ticket, column));
  return { stated, midnights };
}
