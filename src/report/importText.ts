import type { ImportReport } from "../import/importReport.ts";
import type { ImportProblem } from "../import/problem.ts";
import { columnLines } from "./columnLines.ts";
import { dateSentences } from "./dateSentences.ts";
import { findingLines } from "./findingLines.ts";
import { groupLines } from "./groupLines.ts";
import { formatNumber } from "./number.ts";
import { presetSentence } from "./presetSentence.ts";
import { printable } from "./printable.ts";
import { privacySentence } from "./privacySentence.ts";
import { problemText } from "./problemText.ts";
import { proposalLines } from "./proposalLines.ts";
import { textTable } from "./textTable.ts";
import { wrapText } from "./wrapText.ts";

/** What an import read, what it took it for, and what it could not use: for people. */
export function importText(report: ImportReport, width: number): string {
  const parts = [
    presetLines(report, width),
    proposalLines(report, width),
    columnLines(report, width),
    dateLines(report, width),
    countLines(report, width),
    privacyLines(report, width),
    tierLines(report, width),
    groupLines(report.groups, width),
    findingLines(report, width),
    blindLines(report, width),
    problemLines(report.problems, width),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function presetLines({ preset }: ImportReport, width: number): string[] {
  if (preset === null) return [];
  return wrapText(printable(presetSentence(preset)), width, "  ");
}

function dateLines(report: ImportReport, width: number): string[] {
  return dateSentences(report).flatMap((text) => wrapText(printable(text), width, "  "));
}

function countLines(report: ImportReport, width: number): string[] {
  const { rows, used, setAside, ignored, tickets, openTickets, visits } = report;
  const counts: readonly (readonly [string, number])[] = [
    ["Rows read", rows],
    ["  used", used],
    ["  set aside", setAside],
    ["  ignored", ignored],
    ["Tickets", tickets],
    ["  still open at the end", openTickets],
    ["Visits", visits],
  ];
  const lines = counts.map(([label, count]) => [label, formatNumber(count, 0)]);
  return textTable(lines[0], lines.slice(1), { width });
}

function privacyLines(report: ImportReport, width: number): string[] {
  const sentence = privacySentence(report);
  return sentence === null ? [] : wrapText(sentence, width, "  ");
}

function tierLines({ tiers }: ImportReport, width: number): string[] {
  if (tiers.length === 0) return [];
  const lines = tiers.flatMap(({ tier, groups, evidence }) => {
    const text = `${tier}: ${groups.join(", ")} (${evidence})`;
    return wrapText(printable(text), width - 2, "    ").map((line) => `  ${line}`);
  });
  const hint = tiers.some(({ proposed }) => proposed)
    ? wrapText(
        "A proposed tier is a guess from the data: state yours with --tiers; --save-tiers writes the proposal into a file to correct.",
        width,
      )
    : [];
  return ["Tiers and their groups", ...lines, ...hint];
}

/** What the export can't tell, and no measure will. */
function blindLines({ cannotTell }: ImportReport, width: number): string[] {
  if (cannotTell.length === 0) return [];
  const lines = cannotTell.flatMap((text) =>
    wrapText(printable(text), width - 2, "    ").map((line) => `  ${line}`),
  );
  return ["What this export can't tell", ...lines];
}

const marks = {
  fatal: "error",
  "set aside": "set aside",
  ignored: "ignored",
  note: "note",
} as const;

function problemLines(problems: readonly ImportProblem[], width: number): string[] {
  return problems.flatMap((problem) =>
    wrapText(`${marks[problem.severity]}: ${problemText(problem)}`, width, "  "),
  );
}
