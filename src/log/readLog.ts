import { checkLog } from "./checkLog.ts";
import { crc32 } from "./crc32.ts";
import { columnFrom } from "./littleEndian.ts";
import {
  checksumLength,
  codeLists,
  isLogFile,
  LogFileError,
  type LogHeader,
  logHeaderSchema,
  logVersion,
  preambleLength,
  tableNames,
} from "./logFile.ts";
import { layOut, type PlacedColumn } from "./logLayout.ts";
import type { Column, ColumnView } from "./table.ts";
import { type LogTableName, logSpecs, type TicketLog } from "./ticketLog.ts";

/**
 * Reads a ticket log from the bytes of its file. The log's columns are views of `bytes` where these are aligned, so `bytes`
 * must not change while the log is in use.
 *
 * @throws LogFileError when the bytes are not a ticket log, were written by another version, are cut off or damaged, or
 * hold codes and numbers that point nowhere. Nothing is allocated for a length that the file doesn't have.
 */
export function readLog(bytes: Uint8Array): TicketLog {
  const columnsAt = endOfHeader(bytes);
  const header = parseHeader(bytes.subarray(preambleLength, columnsAt));
  checkCodes(header);
  const { columns, endsAt } = layOut(header, columnsAt);
  checkWhole(bytes, endsAt);
  const log = assemble(header, (table) => tableOf(table, header, columns, bytes));
  const problem = checkLog(log);
  if (problem !== null) throw new LogFileError(`the ticket log contradicts itself: ${problem}`);
  return log;
}

function endOfHeader(bytes: Uint8Array): number {
  if (!isLogFile(bytes)) throw new LogFileError("not a ticket log: it doesn't begin like one");
  if (bytes.length < preambleLength) throw cutOff(preambleLength, bytes.length);
  const [version, length] = columnFrom("uint32", bytes.subarray(8, preambleLength));
  if (version !== logVersion)
    throw new LogFileError(
      `a ticket log's version must be ${logVersion}, got ${version}: make it again with this version of tierlab`,
    );
  const end = preambleLength + length;
  if (end + checksumLength > bytes.length) throw cutOff(end + checksumLength, bytes.length);
  return end;
}

function cutOff(needed: number, got: number): LogFileError {
  return new LogFileError(
    `the ticket log is cut off: it must have at least ${needed} bytes, got ${got}`,
  );
}

function parseHeader(bytes: Uint8Array): LogHeader {
  const result = logHeaderSchema.safeParse(jsonOf(bytes));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new LogFileError(`the ticket log's header: ${issue.path.join(".")}: ${issue.message}`);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new LogFileError("the ticket log's header must be JSON in UTF-8");
  }
}

/** Codes are places in lists: a file's list must be the beginning of ours, or its codes would mean something else. */
function checkCodes(header: LogHeader): void {
  for (const [name, ours] of Object.entries<readonly string[]>(codeLists)) {
    const theirs = Object.hasOwn(header.codes, name) ? header.codes[name] : [];
    if (theirs.length > ours.length || theirs.some((text, code) => text !== ours[code]))
      throw new LogFileError(`the ticket log's ${name} aren't those of this version of tierlab`);
  }
}

function checkWhole(bytes: Uint8Array, endsAt: number): void {
  if (bytes.length < endsAt + checksumLength) throw cutOff(endsAt + checksumLength, bytes.length);
  if (bytes.length > endsAt + checksumLength)
    throw new LogFileError(
      `the ticket log must end after ${endsAt + checksumLength} bytes, got ${bytes.length}`,
    );
  if (crc32(bytes.subarray(0, endsAt)) !== columnFrom("uint32", bytes.subarray(endsAt))[0])
    throw new LogFileError("the ticket log is damaged: its bytes don't agree with its checksum");
}

interface ReadTable {
  readonly columns: Readonly<Record<string, ColumnView<Column>>>;
  readonly length: number;
}

function tableOf(
  table: LogTableName,
  header: LogHeader,
  placed: readonly PlacedColumn[],
  bytes: Uint8Array,
): ReadTable {
  const columns: Record<string, Column> = {};
  for (const [name, { kind }] of Object.entries(logSpecs[table])) {
    const found = placed.find((column) => column.table === table && column.name === name);
    if (found === undefined || found.kind !== kind)
      throw new LogFileError(
        `the ticket log must have a column ${table}.${name} of ${kind}, got ${found?.kind ?? "none"}`,
      );
    columns[name] = columnFrom(kind, bytes.subarray(found.at, found.at + found.length));
  }
  return { columns, length: header.tables[table].rows };
}

function assemble(header: LogHeader, read: (table: LogTableName) => ReadTable): TicketLog {
  const { origin, startsAt, timezone, window, endsAt, names, findings, hides } = header;
  const tables = Object.fromEntries(tableNames.map((table) => [table, read(table)]));
  const told = hides === undefined ? {} : { hides };
  const meta = { origin, startsAt, timezone, window, endsAt, names, findings, ...told };
  return { ...meta, ...tables } as unknown as TicketLog;
}
