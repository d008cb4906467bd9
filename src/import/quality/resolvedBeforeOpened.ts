import type { Finding } from "../../log/finding.ts";
import { countText } from "../../model/countText.ts";
import { hasColumn } from "../rows/rowTable.ts";
import { lastKnown } from "../tickets/ticketFacts.ts";
import { spanOf } from "./instants.ts";
import type { QualityFacts } from "./qualityFacts.ts";

/** More than these aren't slips of single people, so that times as a whole are in doubt. */
const doubtfulShare = 0.01;

/** Pairs of stated instants that must follow each other. */
const pairs = [
  { earlier: "opened", later: "resolved", words: "resolved before they were opened" },
  { earlier: "opened", later: "closed", words: "closed before they were opened" },
  { earlier: "resolved", later: "closed", words: "closed before they were resolved" },
] as const;

/** Tickets whose own dates contradict each other; a day without a time doesn't contradict what came on it. No threshold: one such ticket is one too many to pass over. */
export function resolvedBeforeOpened({
  rows,
  tickets,
  times,
  isDayAlone,
}: QualityFacts): Finding[] {
  const count = tickets.starts.length - 1;
  return pairs.flatMap(({ earlier, later, words }): Finding[] => {
    if (!hasColumn(rows, earlier) || !hasColumn(rows, later)) return [];
    const openings: number[] = [];
    let [stated, worst] = [0, 0];
    for (let ticket = 0; ticket < count; ticket++) {
      const from = lastKnown(tickets, ticket, times[earlier]);
      const to = lastKnown(tickets, ticket, times[later]);
      if (Number.isNaN(to - from)) continue;
      stated += 1;
      if (to >= from || isDayAlone(later, to, from)) continue;
      openings.push(from);
      worst = Math.max(worst, from - to);
    }
    if (openings.length === 0) return [];
    const share = openings.length / stated;
    return [
      {
        code: `${later}-before-${earlier}`,
        severity: share > doubtfulShare ? "caution" : "note",
        title:
          openings.length === 1
            ? `1 ticket says that it was ${words.replace("they were", "it was")}`
            : `${countText(openings.length)} tickets say that they were ${words}`,
        unit: "tickets",
        count: openings.length,
        of: stated,
        ...spanOf(openings),
        evidence: { longestHours: Number((worst / 3_600_000).toFixed(1)) },
        touches: later === "closed" ? [] : ["times"],
        effect:
          later === "closed"
            ? "none on a fit, which doesn't look at closings of resolved tickets"
            : "the stated time isn't used: such a ticket counts as resolved when its row says so",
      },
    ];
  });
}
