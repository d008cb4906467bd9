import { logSpecs, type LogTableName, type TicketLog } from "../../../src/log/ticketLog.ts";

/** SHA-256 of every column of a log's tables, by its name: what two logs must share to be the same bytes. */
export async function columnDigests(log: TicketLog): Promise<Readonly<Record<string, string>>> {
  const columns = (Object.keys(logSpecs) as LogTableName[]).flatMap((table) =>
    Object.entries(log[table].columns).map(
      ([name, values]) => [`${table}.${name}`, values.slice(0, log[table].length)] as const,
    ),
  );
  const digests = await Promise.all(columns.map(async ([, values]) => sha256(values)));
  return Object.fromEntries(columns.map(([name], at) => [name, digests[at]]));
}

async function sha256(values: ArrayBufferView<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", values);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
