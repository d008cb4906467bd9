import type { ImportReport } from "../import/importReport.ts";
import { formatNumber } from "./number.ts";

type ToldFinding = ImportReport["findings"][number];

/** How much a finding concerns, since when, and what it does to a fit: `17 of 7,036 tickets, 2026-01-12. On a fit: none.` */
export function findingText(finding: ToldFinding, timezone: string | null): string {
  const amount = amountOf(finding, timezone);
  return `${amount === "" ? "" : `${amount}. `}On a fit: ${finding.effect}.`;
}

function amountOf({ count, of, unit, since, until }: ToldFinding, timezone: string | null): string {
  if (count === 0) return "";
  const amount = `${formatNumber(count, 0)} of ${formatNumber(of, 0)} ${unit}`;
  if (since === null || until === null) return amount;
  const [first, last] = [since, until].map((at) => localDate(at, timezone ?? "UTC"));
  return first === last ? `${amount}, ${first}` : `${amount}, ${first} to ${last}`;
}

/** `2026-05-25`, which is how Sweden writes it. */
function localDate(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" }).format(
    Date.parse(instant),
  );
}
