import { logSpecs, type LogTableName, type TicketLog } from "../../src/log/ticketLog.ts";

/**
 * Bytes of a log's own columns: the rows of its tables, an array that several columns have between
 * them once, and its tickets' names as a JavaScript engine keeps them.
 */
export function logBytes(log: TicketLog): number {
  const arrays = new Map<string, number>();
  const buffers = new Map<ArrayBufferLike, number>();
  for (const table of Object.keys(logSpecs) as LogTableName[])
    for (const column of Object.values(log[table].columns)) {
      const buffer = buffers.get(column.buffer) ?? buffers.size;
      buffers.set(column.buffer, buffer);
      const place = `${buffer} ${column.byteOffset}`;
      const bytes = log[table].length * column.BYTES_PER_ELEMENT;
      arrays.set(place, Math.max(bytes, arrays.get(place) ?? 0));
    }
  return [...arrays.values()].reduce((sum, bytes) => sum + bytes, 0) + textBytes(log.names.tickets);
}

/** A pointer and a header each, then a byte a character, in whole words. */
function textBytes(texts: readonly string[]): number {
  return texts.reduce((sum, { length }) => sum + 24 + Math.ceil(length / 8) * 8, 0);
}
