import type { ImportReport } from "../import/importReport.ts";
import { findingText } from "./findingText.ts";
import { printable } from "./printable.ts";
import { wrapText } from "./wrapText.ts";

/** What an export covers and hides, a paragraph each. */
export function findingLines(
  { findings, timezone }: Pick<ImportReport, "findings" | "timezone">,
  width: number,
): string[] {
  if (findings.length === 0) return [];
  const lines = findings.flatMap((finding) => {
    const { severity, title } = finding;
    return [
      ...indented(`${severity}: ${title}`, width, 2, "  "),
      ...indented(findingText(finding, timezone), width, 4),
    ];
  });
  return ["What the data cover and hide", ...lines];
}

function indented(text: string, width: number, by: number, hanging = ""): string[] {
  const space = " ".repeat(by);
  return wrapText(printable(text), width - by, hanging).map((line) => space + line);
}
