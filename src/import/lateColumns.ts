import { missingKind } from "./dateColumn.ts";
import { type Dictionary, dictionary } from "./dictionary.ts";
import { LateColumn } from "./lateColumn.ts";
import type { DateRole, DurationRole } from "./mapping.ts";

/** The roles whose texts get codes, and that few exports have. */
export const lateCodedRoles = [
  "channel",
  "firstResponseTime",
  "pendingTime",
  "handlingTime",
  "resolutionTime",
] as const satisfies readonly ("channel" | DurationRole)[];
export type LateCodedRole = (typeof lateCodedRoles)[number];

/** The dates that few exports have. */
export const lateDateRoles = [
  "firstResponse",
  "updated",
  "start",
  "workStart",
  "end",
  "promiseDue",
] as const satisfies readonly DateRole[];
export type LateDateRole = (typeof lateDateRoles)[number];

/** By row, beside the table that every export fills: what takes no memory where an export hasn't got it. */
export interface LateColumns {
  /** As `DateReading`. */
  readonly dates: Readonly<
    Record<LateDateRole, { readonly values: LateColumn; readonly kinds: LateColumn }>
  >;
  /** Codes of texts; -1 missing. Durations are texts until the whole column is known. */
  readonly codes: Readonly<
    Record<LateCodedRole, { readonly texts: Dictionary; readonly codes: LateColumn }>
  >;
  /** Number of reopenings; NaN missing. */
  readonly reopens: LateColumn;
}

export function lateColumns(missing: ReadonlySet<string>): LateColumns {
  const dates = lateDateRoles.map((role) => [
    role,
    { values: new LateColumn(Number.NaN), kinds: new LateColumn(missingKind) },
  ]);
  const codes = lateCodedRoles.map((role) => [
    role,
    { texts: dictionary(missing), codes: new LateColumn(-1) },
  ]);
  return {
    dates: Object.fromEntries(dates) as LateColumns["dates"],
    codes: Object.fromEntries(codes) as LateColumns["codes"],
    reopens: new LateColumn(Number.NaN),
  };
}
