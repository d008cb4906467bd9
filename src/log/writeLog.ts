import { crc32 } from "./crc32.ts";
import { littleEndianBytes } from "./littleEndian.ts";
import { headerOf, logMagic, logVersion, padded, preambleLength, tableNames } from "./logFile.ts";
import type { Column, ColumnView } from "./table.ts";
import { logSpecs, type TicketLog } from "./ticketLog.ts";

/**
 * A ticket log as the chunks of a file, to be written one after the other. The columns aren't copied: a chunk is a view of
 * one, so the log must not change until they are written.
 */
export function writeLog(log: TicketLog): Uint8Array[] {
  const chunks = [...preambleAndHeader(log), ...tableNames.flatMap((name) => columnsOf(log, name))];
  const checksum = chunks.reduce((check, chunk) => crc32(chunk, check), 0);
  return [...chunks, littleEndianBytes(Uint32Array.of(checksum), 1)];
}

function preambleAndHeader(log: TicketLog): Uint8Array[] {
  const json = new TextEncoder().encode(JSON.stringify(headerOf(log)));
  const header = new Uint8Array(padded(json.length)).fill(0x20);
  header.set(json);
  const preamble = new Uint8Array(preambleLength);
  preamble.set(logMagic);
  preamble.set(littleEndianBytes(Uint32Array.of(logVersion, header.length), 2), logMagic.length);
  return [preamble, header];
}

function columnsOf(log: TicketLog, table: (typeof tableNames)[number]): Uint8Array[] {
  const columns: Readonly<Record<string, ColumnView<Column>>> = log[table].columns;
  return Object.keys(logSpecs[table]).flatMap((name) => {
    const bytes = littleEndianBytes(columns[name], log[table].length);
    const padding = padded(bytes.length) - bytes.length;
    return padding === 0 ? [bytes] : [bytes, new Uint8Array(padding)];
  });
}
