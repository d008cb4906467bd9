import { importFiles } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { columnDigests } from "./columnDigests.ts";

/** A file to import, and what is said of it. */
export interface FileToImport {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly timezone: string;
  /** A mapping file's text. */
  readonly mapping: string;
}

/** All that an import gives: its log's columns by their digests, and everything else as text. */
export async function importDigest({
  name,
  bytes,
  timezone,
  mapping,
}: FileToImport): Promise<Readonly<Record<string, string>>> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream();
  const { log, report, setAside } = await importFiles([{ name, bytes: stream }], {
    timezone,
    mapping: parseMapping(mapping, "mapping.yaml").mapping,
  });
  if (log === null) return { report: JSON.stringify(report) };
  const { startsAt, endsAt, window, names } = log;
  const told = { report, setAside, startsAt, endsAt, window, names };
  return { ...(await columnDigests(log)), told: JSON.stringify(told) };
}
