import { gzipSync } from "node:zlib";
import { importTable } from "./importCase.ts";

const head = "Id,Changed,State,Team";
/** One ticket at this team, as text. */
const text = (team: string, lineEnd = "\n") =>
  [head, `1,2026-01-12 08:00,Open,${team}`, `1,2026-01-12 08:30,Done,${team}`, ""].join(lineEnd);
const told = (team: string) => [`1 2026-01-12 08:00 ${team} elapsed 08:30 resolved`];
const rows = "2 = 2 + 0 + 0";

const utf8 = (written: string) => new TextEncoder().encode(written);
const utf16 = (written: string) => new Uint8Array(Buffer.from(written, "utf16le"));
const bigEndian = (written: string) => new Uint8Array(Buffer.from(written, "utf16le").swap16());
const latin1 = (written: string) => new Uint8Array(Buffer.from(written, "latin1"));
/** Bytes of windows-1251 for Cyrillic letters, those of ASCII for others. */
const cyrillic = (written: string) =>
  Uint8Array.from(written, (letter) => {
    const code = letter.codePointAt(0)!;
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });
const gzip = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));

importTable("encodings", [
  { name: "UTF-8", file: text("Zürich"), rows, tickets: told("Zürich") },
  {
    name: "UTF-8 with a byte-order mark",
    file: `\ufeff${text("Zürich")}`,
    rows,
    tickets: told("Zürich"),
  },
  {
    name: "UTF-16, little-endian, with its mark",
    file: utf16(`\ufeff${text("Zürich")}`),
    rows,
    tickets: told("Zürich"),
  },
  {
    name: "UTF-16, big-endian, with its mark",
    file: bigEndian(`\ufeff${text("Zürich")}`),
    rows,
    tickets: told("Zürich"),
  },
  {
    name: "UTF-16 without a mark",
    file: utf16(text("Zürich")),
    rows,
    tickets: told("Zürich"),
  },
  {
    name: "Latin-1, as windows-1252 is",
    file: latin1(text("Zürich – Büro für Größe".replace("–", "-"))),
    rows,
    tickets: told("Zürich - Büro für Größe"),
    problems: ["note encoding-assumed"],
  },
  {
    name: "windows-1251",
    file: cyrillic(text("Служба поддержки пользователей")),
    rows,
    tickets: told("Служба поддержки пользователей"),
    problems: ["note encoding-assumed"],
  },
  { name: "gzip, whatever the name", file: gzip(utf8(text("Desk"))), rows, tickets: told("Desk") },
  {
    name: "gzip of UTF-16",
    file: gzip(utf16(`\ufeff${text("Zürich")}`)),
    rows,
    tickets: told("Zürich"),
  },
  {
    name: "gzip in two parts, one after the other",
    file: Uint8Array.from([
      ...gzip(utf8(text("Desk").slice(0, 60))),
      ...gzip(utf8(text("Desk").slice(60))),
    ]),
    rows,
    tickets: told("Desk"),
  },
  {
    name: "a gzip that is cut off",
    file: gzip(utf8(text("Desk"))).subarray(0, 60),
    rows: "0 = 0 + 0 + 0",
    problems: ["fatal truncated-gzip"],
  },
  {
    name: "characters that an earlier program lost",
    file: text("Z\ufffdrich"),
    rows,
    tickets: told("Z\ufffdrich"),
    problems: ["note invalid-text@2 ×2"],
  },
  {
    name: "a byte that is no UTF-8 among much that is",
    file: Uint8Array.from([
      ...utf8(text("Zürich, Köln, Größe".replaceAll(",", ";"))),
      ...utf8("1,2026-01-12 08:40,Open,Z"),
      0xff,
      ...utf8("rich\n"),
    ]),
    rows: "3 = 3 + 0 + 0",
    tickets: [
      "1 2026-01-12 08:00 Zürich; Köln; Größe elapsed 08:30 resolved > Z\ufffdrich 08:40 open (open, reopened 1)",
    ],
    problems: ["note invalid-text@4"],
  },
  {
    name: "half a surrogate pair in UTF-16",
    file: utf16(`\ufeff${text("A\ud800B")}`),
    rows,
    tickets: told("A\ufffdB"),
    problems: ["note invalid-text@2 ×2"],
  },
  {
    name: "a NUL among text",
    file: text("De\0sk"),
    rows,
    tickets: told("De\ufffdsk"),
    problems: ["note invalid-text@2 ×2"],
  },
]);
