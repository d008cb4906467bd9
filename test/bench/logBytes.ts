import { logSpecs, type LogTableName, type TicketLog } from "../../src/log/ticketLog.ts";

/** Bytes of a log's own columns: the rows of its tables, and its tickets' and agents' names as a JavaScript engine keeps them. */
export function logBytes(log: TicketLog): number {
  const tables = (Object.keys(logSpecs) as LogTableName[]).map(
    (table) =>
      log[table].length *
      Object.values(log[table].columns).reduce((sum, column) => sum + column.BYTES_PER_ELEMENT, 0),
  );
  return tables.reduce((sum, bytes) => sum + bytes, 0) + textBytes(log.names.tickets);
}

/** A pointer and a header each, then a byte a character, in whole words. */
function textBytes(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + 24 + Math.ceil(length / 8) * 8, 0);
}
