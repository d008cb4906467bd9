import {
  importFiles,
  type ImportOptions,
  type ImportResult,
} from "../../../src/import/importFiles.ts";
import type { ImportSource } from "../../../src/import/importSource.ts";

/** A file with this content, its bytes in chunks of this size. */
export function fileOf(
  content: string | Uint8Array,
  name = "export.csv",
  chunkSize = 64 * 1024,
): ImportSource {
  const all = typeof content === "string" ? new TextEncoder().encode(content) : content;
  async function* chunks() {
    for (let at = 0; at < all.length; at += chunkSize) yield all.subarray(at, at + chunkSize);
  }
  return { name, bytes: chunks(), size: all.length };
}

/** Imports one file; the zone is UTC unless said. */
export function importText(
  content: string | Uint8Array,
  options: ImportOptions = {},
): Promise<ImportResult> {
  return importFiles([fileOf(content)], { timezone: "UTC", ...options });
}

/** The header of a small ServiceNow audit export. */
export const auditHeader =
  "number,incident_state,sys_mod_count,opened_at,sys_updated_on,assignment_group,assigned_to,category,priority,resolved_at,closed_at";

/** An audit export: its rows as written, beneath the header. */
export function audit(...rows: readonly string[]): string {
  return `${[auditHeader, ...rows].join("\n")}\n`;
}

/** Two changes of one ticket. */
export const rows = [
  "INC1,New,0,29/2/2016 08:00,29/2/2016 08:05,Desk,?,VPN,3 - Moderate,?,?",
  "INC1,Resolved,1,29/2/2016 08:00,29/2/2016 09:00,Desk,Ann,VPN,3 - Moderate,29/2/2016 09:00,?",
] as const;
/** An export of them that has nothing wrong with it. */
export const good = audit(...rows);
/** A text as Windows writes it, with its mark. */
export const utf16 = (text: string) => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return new Uint8Array(bytes);
};
