import type { RowPlaces } from "./rowPlaces.ts";
import type { ImportedRows } from "../rows/rowTable.ts";

/** What one file holds of a ticket. */
interface Extract {
  readonly file: number;
  /** When the file was extracted, Unix epoch ms; NaN where nobody says. */
  readonly extractedAt: number;
  /** The last thing that it tells of the ticket, Unix epoch ms. */
  updatedAt: number;
  rows: number;
  /** Of its rows, in their order. */
  hash0: number;
  hash1: number;
}

/**
 * The files that hold rows of a ticket, the latest extract first: by the dates of extraction where all of them are dated,
 * else by the larger last update of the ticket in the file. Files with the same last update go by what they hold, never by
 * the order in which they were given.
 *
 * @param lastToldBy The last instant that a row tells.
 */
export function latestExtracts(
  own: Uint32Array,
  { files, table }: ImportedRows,
  { places, lastToldBy }: { places: RowPlaces; lastToldBy: (row: number) => number },
): number[] {
  const { hash0, hash1 } = table.columns;
  const extracts = new Map<number, Extract>();
  for (const row of own) {
    const file = places.fileOf(row);
    const extract = extracts.get(file) ?? emptyExtract(file, files[file].extractedAt);
    extracts.set(file, extract);
    extract.updatedAt = Math.max(extract.updatedAt, lastToldBy(row));
    extract.rows += 1;
    extract.hash0 = Math.imul(extract.hash0 ^ hash0[row], 0x01000193);
    extract.hash1 = Math.imul(extract.hash1 ^ hash1[row], 0x5bd1e995);
  }
  const all = [...extracts.values()];
  const areDated = all.every(({ extractedAt }) => !Number.isNaN(extractedAt));
  return all
    .sort((a, b) => (areDated ? b.extractedAt - a.extractedAt : 0) || byContent(a, b))
    .map(({ file }) => file);
}

function emptyExtract(file: number, extractedAt: number): Extract {
  return { file, extractedAt, updatedAt: -Infinity, rows: 0, hash0: 0, hash1: 0 };
}

function byContent(a: Extract, b: Extract): number {
  return b.updatedAt - a.updatedAt || b.rows - a.rows || b.hash0 - a.hash0 || b.hash1 - a.hash1;
}
