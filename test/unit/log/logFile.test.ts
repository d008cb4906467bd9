import { expect, test } from "vitest";
import type { Finding } from "../../../src/log/finding.ts";
import { isLogFile } from "../../../src/log/logFile.ts";
import { readLog } from "../../../src/log/readLog.ts";
import type { TicketLog } from "../../../src/log/ticketLog.ts";
import { writeLog } from "../../../src/log/writeLog.ts";
import { logOf } from "./logOf.ts";

const log = logOf({
  tickets: [{ type: 1, arrivedAt: 60_000, outcome: 0, priority: 0 }],
  visits: [{ ticket: 0, tier: 1, team: 1, ending: 0, joinedAt: 60_000, rule: -1 }],
  spans: [{ visit: 0, ticket: 0, state: 0, from: 60_000, to: 90_000, tier: 1 }],
});
const bytes = fileOf(log);

function fileOf(log: TicketLog): Uint8Array {
  return Uint8Array.from(Buffer.concat(writeLog(log)));
}

function withByte(at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = value;
  return changed;
}

/** The same file with its header's text changed and its checksum made right again. */
function withHeader(change: (header: string) => string): Uint8Array {
  const length = new DataView(bytes.buffer).getUint32(12, true);
  const header = change(new TextDecoder().decode(bytes.subarray(16, 16 + length)).trimEnd());
  const encoded = new TextEncoder().encode(header.padEnd(Math.ceil(header.length / 8) * 8));
  const file = Buffer.concat([bytes.subarray(0, 16), encoded, bytes.subarray(16 + length)]);
  file.writeUInt32LE(encoded.length, 12);
  return sealed(file);
}

function sealed(file: Uint8Array): Uint8Array {
  const result = Uint8Array.from(file);
  // zlib's own CRC-32 (RFC 1952), written out bit by bit
  let state = 0xffffffff;
  for (const byte of result.subarray(0, -4)) {
    state ^= byte;
    for (let bit = 0; bit < 8; bit++) state = (state >>> 1) ^ (0xedb88320 & -(state & 1));
  }
  new DataView(result.buffer).setUint32(result.length - 4, ~state >>> 0, true);
  return result;
}

test("a log is the same after writing and reading", () => {
  const read = readLog(bytes);
  expect(read.names).toEqual(log.names);
  expect(read.tickets.length).toBe(1);
  expect(read.tickets.columns.arrivedAt[0]).toBe(60_000);
  expect(read.tickets.columns.resolvedAt[0]).toBeNaN();
  expect(fileOf(read)).toEqual(bytes);
});

test("a log reads the same from bytes that aren't aligned, as a pooled buffer's are", () => {
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect(fileOf(readLog(shifted.subarray(3)))).toEqual(bytes);
});

test("the first byte of the first column lies at a multiple of 8, its number little-endian", () => {
  const length = new DataView(bytes.buffer).getUint32(12, true);
  expect(length % 8).toBe(0);
  // tickets.id 0 (8 bytes), tickets.type 1 (2 bytes, padded to 8), tickets.priority …
  expect([...bytes.subarray(16 + length + 8, 16 + length + 16)]).toEqual([1, 0, 0, 0, 0, 0, 0, 0]);
});

test("writing copies no column", () => {
  const { buffer, byteOffset } = log.tickets.columns.arrivedAt;
  const isColumn = (chunk: Uint8Array) =>
    chunk.buffer === buffer && chunk.byteOffset === byteOffset;
  expect(writeLog(log).some(isColumn)).toBe(true);
});

test("a log is known by its content", () => {
  expect(isLogFile(bytes)).toBe(true);
  expect(isLogFile(new TextEncoder().encode("number,opened_at\n"))).toBe(false);
  expect(isLogFile(new Uint8Array())).toBe(false);
});

test.each([
  ["an empty file", new Uint8Array(), /not a ticket log/],
  ["another file", new TextEncoder().encode("number,opened_at\n"), /not a ticket log/],
  ["only the magic", bytes.slice(0, 9), /cut off: it must have at least 16 bytes, got 9/],
  ["a later version", withByte(8, 2), /version must be 1, got 2/],
  ["a header longer than the file", withByte(15, 200), /cut off/],
  ["a missing end", bytes.slice(0, -1), /cut off: it must have at least \d+ bytes, got \d+/],
  ["bytes after the end", Uint8Array.from([...bytes, 0]), /must end after \d+ bytes/],
  ["a changed byte", withByte(bytes.length - 9, 77), /damaged/],
  [
    "a header that isn't JSON",
    withHeader((text) => text.replace("{", "(")),
    /must be JSON in UTF-8/,
  ],
  [
    "a header with a part missing",
    withHeader((text) => text.replace('"timezone"', '"timezones"')),
    /header: timezone: /,
  ],
  [
    "a hostile number of rows",
    withHeader((text) => text.replace('"rows":1', '"rows":9007199254740991')),
    /cut off/,
  ],
  [
    "a negative number of rows",
    withHeader((text) => text.replace('"rows":1', '"rows":-1')),
    /tables.tickets.rows: /,
  ],
  [
    "a column of another kind",
    withHeader((text) =>
      text.replace('"name":"outcome","kind":"uint8"', '"name":"outcomes","kind":"uint8"'),
    ),
    /must have a column tickets.outcome of uint8, got none/,
  ],
  [
    "states of another meaning",
    withHeader((text) => text.replace('"diagnosing"', '"dreaming"')),
    /spanStates aren't those of this version/,
  ],
  [
    "a code that points nowhere",
    withHeader((text) => text.replace('"types":["password","network"]', '"types":["password"]')),
    /tickets.type of row 0 must be below 1 or 65535 for none, got 1/,
  ],
])("%s is refused with its reason", (_, file, reason) => {
  expect(() => readLog(file)).toThrow(reason);
});

test("a span of a visit that isn't there is refused", () => {
  const wrong = logOf({ tickets: [{ arrivedAt: 0, outcome: 0 }] });
  const span = logOf({
    tickets: [{ arrivedAt: 0, outcome: 0 }],
    visits: [{ ticket: 0, tier: 0, ending: 0 }],
    spans: [{ visit: 0, ticket: 0, state: 0, from: 0, to: 1 }],
  }).spans;
  expect(() => readLog(fileOf({ ...wrong, spans: span }))).toThrow(
    /spans.visit of row 0 must be a whole number of at least 0 and below 0, got 0/,
  );
});

test("findings are kept, and a file from before there were any has none", () => {
  const finding: Finding = {
    code: "row-limit",
    severity: "caution",
    title: "cut off",
    unit: "rows",
    count: 1000,
    of: 1000,
    since: null,
    until: "2026-01-01T00:00:00.000Z",
    evidence: { limit: 1000, file: "a.csv" },
    effect: "rows are missing",
    touches: ["arrivals"],
  };
  expect(readLog(fileOf({ ...log, findings: [finding] })).findings).toEqual([finding]);
  const before = withHeader((header) => header.replace('"findings":[],', ""));
  expect(readLog(before).findings).toEqual([]);
});
