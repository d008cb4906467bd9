import { importFiles } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { writeLog } from "../../../src/log/writeLog.ts";

/** For the XES log; the other files are known by their header. */
const mapping = `columns:
  ticket: case:concept:name
  time: time:timestamp
  status: concept:name
  group: org:group
timezone: Europe/Berlin`;

/** The bytes of the log that a file gives, and the report on it, as text. */
export async function importedBytes(
  file: Uint8Array,
): Promise<{ readonly log: string; readonly report: string }> {
  const bytes = new Blob([file as Uint8Array<ArrayBuffer>]).stream();
  const isXes = new TextDecoder().decode(file.subarray(0, 5)) === "<?xml";
  const { log, report } = await importFiles([{ name: "export", bytes }], {
    timezone: "Europe/Berlin",
    mapping: isXes ? parseMapping(mapping, "map.yaml").mapping : null,
  });
  const parts = log === null ? [] : [...writeLog(log)];
  return { log: parts.map((part) => part.join()).join(), report: JSON.stringify(report) };
}
