import { percentText } from "../model/percentText.ts";
import type { GroupTier } from "../import/tiers/groupTiers.ts";
import { formatNumber } from "./number.ts";
import { printable } from "./printable.ts";
import { textTable } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

/** So many groups are shown; the rest is counted. */
const mostGroups = 12;
const mostConflicts = 5;

/** The groups whose tier is a proposal, the busiest first: what their names and the flow of tickets say. */
export function groupLines(groups: readonly GroupTier[], width: number): string[] {
  const proposed = groups
    .filter(({ confidence }) => confidence !== "stated")
    .sort((a, b) => b.tickets - a.tickets);
  if (proposed.length === 0) return [];
  const rows = proposed
    .slice(0, mostGroups)
    .map(({ group, tier, tickets, first, named, flowTier, confidence }) => [
      printable(group),
      tier,
      confidence,
      formatNumber(tickets, 0),
      percentText(first / tickets),
      named?.tier ?? "–",
      flowTier ?? "–",
    ]);
  const head = ["Group", "Tier", "Confidence", "Tickets", "Seen first", "By name", "By flow"];
  return [
    ...textTable(head, rows, { width }),
    ...moreLine(proposed.length - rows.length, width),
    ...conflictLines(proposed, width),
  ];
}

function moreLine(more: number, width: number): string[] {
  if (more <= 0) return [];
  const others = more === 1 ? "1 group" : `${formatNumber(more, 0)} groups`;
  const text = `… and ${others} with fewer tickets: --save-tiers FILE writes all, to be corrected and given back with --tiers.`;
  return wrapText(text, width);
}

function conflictLines(proposed: readonly GroupTier[], width: number): string[] {
  const contradicted = proposed.filter(({ conflict }) => conflict !== null);
  if (contradicted.length === 0) return [];
  const count = formatNumber(contradicted.length, 0);
  const shown = contradicted.slice(0, mostConflicts);
  const which = shown.length < contradicted.length ? `; the ${shown.length} busiest of them` : "";
  return [
    ...wrapText(
      contradicted.length === 1
        ? "Name and flow of 1 group differ:"
        : `Name and flow of ${count} groups differ${which}:`,
      width,
    ),
    ...shown.flatMap(({ group, conflict }) =>
      wrapText(printable(`${group}: ${conflict}`), width - 2, "  ").map((line) => `  ${line}`),
    ),
  ];
}
