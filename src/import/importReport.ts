import type { TierReport } from "./chooseTiers.ts";
import type { ImportProblem } from "./problem.ts";

/** What an import did, for people and programs: names may be added, never changed. */
export interface ImportReport {
  /** Rows read; rows = used + setAside + ignored, in a failed import too, where `used` are those that could have been. */
  readonly rows: number;
  readonly used: number;
  readonly setAside: number;
  readonly ignored: number;
  readonly tickets: number;
  readonly visits: number;
  /** Tickets neither resolved nor cancelled at the end. */
  readonly openTickets: number;
  /** Which product's export it is taken for, and what says so; null before a header was read. */
  readonly preset: { readonly id: string; readonly evidence: readonly string[] } | null;
  /** All columns, in order, with their use; of the first file. */
  readonly columns: readonly { readonly name: string; readonly use: string }[];
  readonly tiers: readonly TierReport[];
  /** The period of complete intake, ISO 8601 UTC, its end not within; null without tickets. */
  readonly period: { readonly from: string; readonly to: string; readonly rule: string } | null;
  readonly timezone: string | null;
  readonly problems: readonly ImportProblem[];
}
