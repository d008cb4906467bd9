import { logMagic } from "../../log/logFile.ts";
import { FatalProblem } from "../problem.ts";

/** Files that people take for exports, by their first bytes. */
const known: readonly (readonly [begin: string, what: string, instead: string])[] = [
  [
    "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "an old Excel workbook (.xls), or one with a password",
    "save it as .xlsx without a password, or as CSV",
  ],
  [
    String.fromCharCode(...logMagic),
    "a ticket log already, as an import writes it",
    "fit it, or import the export that it was made of",
  ],
  ["PK\x05\x06", "an empty zip archive", "put the export into it"],
  ["%PDF-", "a PDF document", "export the tickets as CSV"],
  ["PAR1", "a Parquet file", "write it as CSV"],
  ["SQLite format 3\0", "an SQLite database", "export its table as CSV"],
  ["BZh", "compressed with bzip2", "unpack it first, or compress it with gzip"],
  ["\xfd7zXZ\0", "compressed with xz", "unpack it first, or compress it with gzip"],
  ["\x28\xb5\x2f\xfd", "compressed with Zstandard", "unpack it first, or compress it with gzip"],
  ["7z\xbc\xaf\x27\x1c", "a 7-Zip archive", "unpack it first, or make it a zip archive"],
  ["Rar!\x1a\x07", "a RAR archive", "unpack it first, or make it a zip archive"],
];

/** Refuses a kind of file that is known by its first bytes. */
export function refuseKnownBinary(head: Uint8Array, file: string): void {
  const begin = String.fromCharCode(...head.subarray(0, 16));
  const kind = known.find(([first]) => begin.startsWith(first));
  if (kind !== undefined) throw binary(file, `${file} is ${kind[1]}, not text; ${kind[2]}`);
}

/** Refuses what has more control characters than a text of one byte per ASCII character. */
export function refuseControls(head: Uint8Array, file: string): void {
  if (isBinary(head))
    throw binary(
      file,
      `${file} is a binary file of an unknown kind; an import needs CSV, JSON, XES or XLSX, plain, gzipped or zipped`,
    );
}

function binary(file: string, message: string): FatalProblem {
  return new FatalProblem({ code: "binary-file", file, message });
}

/** Text holds hardly any control characters but tab and line ends. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.reduce((n, byte) => n + (byte < 32 && !isLayout(byte) ? 1 : 0), 0);
  return controls > head.length / 20;
}

function isLayout(byte: number): boolean {
  return (byte >= 9 && byte <= 13) || byte === 27;
}
