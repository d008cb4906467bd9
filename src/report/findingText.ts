import type { ImportReport } from "../import/importReport.ts";
import { formatNumber } from "./number.ts";

/** How much a finding concerns, and since when: `17 of 7,036 tickets, 2026-01-12 to 2026-03-22`. */
export function findingText(
  { count, of, unit, since, until }: ImportReport["findings"][number],
  timezone: string | null,
): string {
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
