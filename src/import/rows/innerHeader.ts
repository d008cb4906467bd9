import type { ColumnPlan } from "../mapping/columnPlan.ts";

/** The places of a header by which it is known. */
export interface KnownPlaces {
  readonly ticket: number;
  readonly moment: number;
  /** Those of all columns that are used. */
  readonly used: readonly number[];
}

/** The places of a header that a plan uses. */
export function knownPlaces({ at, timesAt }: ColumnPlan, moment: number): KnownPlaces {
  const used = [...Object.values(at), ...timesAt.values()].filter((place) => place >= 0);
  return { ticket: at.ticket, moment, used: [...new Set(used)] };
}

/**
 * What a row is that names columns in the middle of a file, as exports have it that were put one below the other: the header
 * again; another one, whose columns stand elsewhere; null for a row of something else. A byte order mark may be left before it.
 */
export function innerHeader(
  cells: readonly string[],
  header: readonly string[],
  { ticket, moment, used }: KnownPlaces,
): "again" | "another" | null {
  const names = cells[0]?.startsWith("\ufeff") ? [unmarked(cells[0]), ...cells.slice(1)] : cells;
  if (used.every((at) => names[at] === header[at])) return "again";
  return names.includes(header[ticket]) && names.includes(header[moment]) ? "another" : null;
}

/** A name after a mark, which keeps its quotation marks from being read as such. */
function unmarked(cell: string): string {
  return cell.slice(1).replace(/^"(.*)"$/s, "$1");
}

/** What is said of rows that name columns. */
export const headerNotes = {
  again: { code: "repeated-header", message: "repetitions of the header were ignored" },
  another: {
    code: "another-header",
    message:
      "another header begins here, whose columns stand elsewhere; the rows below it were set aside: put them into a file of their own, and import both",
  },
} as const;
