import { logMagic } from "../../../../src/log/logFile.ts";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../../src/import/formats/decodeText.ts";
import { textDecoder } from "../../../../src/import/formats/textDecoder.ts";
import type { ProblemCase } from "../../../../src/import/problem.ts";

async function decode(
  bytes: Uint8Array,
  { encoding = null, chunkSize = 64 * 1024 }: { encoding?: string | null; chunkSize?: number } = {},
): Promise<{ readonly text: string; readonly notes: ProblemCase[] }> {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const notes: ProblemCase[] = [];
  const decoding = { file: "a.csv", encoding, note: (note: ProblemCase) => notes.push(note) };
  const texts: string[] = [];
  for await (const text of decodeText(chunks(), decoding)) texts.push(text);
  return { text: texts.join(""), notes };
}

const bytesOf = (...parts: (string | readonly number[])[]) =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === "string" ? [...new TextEncoder().encode(part)] : [...part],
    ),
  );
const utf16 = (text: string, isLittle: boolean) =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((unit) =>
      isLittle ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
/** Bytes by the Encoding Standard's own table: the byte of each character, found by decoding all 256. */
function legacy(encoding: string, text: string): Uint8Array {
  const table = textDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, i) => i));
  return Uint8Array.from(text, (character) => {
    const byte = table.indexOf(character);
    if (byte < 0) throw new Error(`${character} is not in ${encoding}`);
    return byte;
  });
}

const table = "id,naïve\n1,größer\n2,Ж\n";

describe("Unicode needs no note, with a byte order mark or without", () => {
  test.each([
    ["UTF-8", bytesOf(table)],
    ["UTF-8 with a mark", bytesOf([0xef, 0xbb, 0xbf], table)],
    ["UTF-16LE", utf16(table, true)],
    ["UTF-16LE with a mark", utf16(`\ufeff${table}`, true)],
    ["UTF-16BE", utf16(table, false)],
    ["UTF-16BE with a mark", utf16(`\ufeff${table}`, false)],
  ])("%s", async (_, bytes) => {
    for (const chunkSize of [1, 7, 64 * 1024])
      expect(await decode(bytes, { chunkSize })).toEqual({ text: table, notes: [] });
  });

  test("a no-break space of no width within a text is kept", async () => {
    expect((await decode(bytesOf("a,\ufeffb\n"))).text).toBe("a,\ufeffb\n");
  });

  test("half of a pair of surrogates is no valid text", async () => {
    expect((await decode(utf16("\ufeffa,\ud83d\n1,2\n", true))).text).toBe("a,\ufffd\n1,2\n");
  });

  test("a few bytes that aren't valid are damage", async () => {
    const { text, notes } = await decode(bytesOf("größer ", [0xff], " für ", [0xc3]));
    expect([text, notes]).toEqual(["größer \ufffd für \ufffd", []]);
  });

  test("text that was lost before is UTF-8 all the same", async () => {
    const text = "gr\ufffd\ufffd\ufffder\n";
    expect(await decode(bytesOf(text))).toEqual({ text, notes: [] });
  });

  test("a NUL is no valid text", async () => {
    expect((await decode(bytesOf(`${"a".repeat(99)}\0b`))).text).toBe(`${"a".repeat(99)}\ufffdb`);
  });
});

describe("another encoding is told from what the bytes would mean in it, and noted with a word", () => {
  test.each([
    ["windows-1252", "id,title\n1,Größe geändert für Müller\n2,café à côté\n", "Größe"],
    ["windows-1252", "id,title\n1,It’s “down”\n2,20 €\n", ""],
    ["windows-1250", "id,title\n1,zgłoszenie zamknięte, sieć\n2,Łódź\n", "zgłoszenie"],
    ["windows-1250", "id,title\n1,Nefunguje tiskárna v přízemí\n2,Žádost o přístup\n", "tiskárna"],
    ["windows-1254", "id,title\n1,Ağ bağlantısı çalışmıyor, şifre değişikliği\n", "Ağ"],
    [
      "windows-1257",
      "id,title\n1,Neveikia spausdintuvas, slaptažodžių keitimas į naują\n",
      "slaptažodžių",
    ],
    ["windows-1251", "id,title\n1,Не работает принтер в бухгалтерии\n2,Открыт\n", "Не"],
    ["koi8-r", "id,title\n1,Не работает принтер в бухгалтерии\n2,Открыт\n", "Не"],
    ["ibm866", "id,title\n1,Не работает принтер в бухгалтерии\n2,Открыт\n", "Не"],
    ["windows-1253", "id,title\n1,Δεν λειτουργεί ο εκτυπωτής του λογιστηρίου\n", "Δεν"],
    ["windows-1255", "id,title\n1,המדפסת לא עובדת במשרד הראשי\n", "המדפסת"],
    ["windows-1256", "id,title\n1,الطابعة لا تعمل في المكتب الرئيسي\n", "الطابعة"],
    ["macintosh", "id,title\n1,Größe geändert für Müller, café à côté\n", "Größe"],
  ])("%s: %j", async (encoding, text, word) => {
    const bytes = legacy(encoding, text);
    for (const chunkSize of [1, 64 * 1024]) {
      const decoded = await decode(bytes, { chunkSize });
      expect(decoded.text).toBe(text);
      expect(decoded.notes).toMatchObject([{ code: "encoding-assumed", severity: "note" }]);
      expect(decoded.notes[0].message).toMatch(`it was read as ${encoding} (`);
      if (word !== "") expect(decoded.notes[0].message).toMatch(`“${word}”`);
    }
  });

  test("the first byte beyond ASCII may come late", async () => {
    const text = `${"id,title\n".repeat(50_000)}1,Größe\n`;
    expect((await decode(legacy("windows-1252", text), { chunkSize: 1000 })).text).toBe(text);
  });

  test("what isn't told by the bytes is asked of the user, naming the option", async () => {
    const shiftJis = bytesOf(
      "id,title\n",
      ...Array.from({ length: 20 }, () => [0x83, 0x76, 0x83, 0x8a, 0x83, 0x93]),
    );
    await expect(decode(shiftJis)).rejects.toMatchObject({
      problem: { code: "encoding-needed", message: expect.stringMatching(/what else it is$/) },
    });
    const { text, notes } = await decode(shiftJis, { encoding: "shift_jis" });
    expect([text.slice(9, 12), notes]).toEqual(["プリン", []]);
  });
});

describe("what the user states goes before the evidence, and a byte order mark before the user", () => {
  test("an encoding by one of its names", async () => {
    const bytes = legacy("windows-1250", "1,Łódź\n");
    expect(await decode(bytes, { encoding: "cp1250" })).toEqual({ text: "1,Łódź\n", notes: [] });
  });

  test("a mark", async () => {
    const marked = bytesOf([0xef, 0xbb, 0xbf], table);
    expect((await decode(marked, { encoding: "windows-1252" })).text).toBe(table);
  });

  test("an encoding that there isn't", async () => {
    await expect(decode(bytesOf(table), { encoding: "ansi-1" })).rejects.toMatchObject({
      problem: {
        code: "unknown-encoding",
        message: expect.stringMatching(/the encoding must be one of .*, got "ansi-1"/),
      },
    });
  });

  test("an XML declaration states it, too", async () => {
    const text = "<?xml version='1.0' encoding='ISO-8859-2'?><log>Łódź</log>";
    expect(await decode(legacy("iso-8859-2", text))).toEqual({ text, notes: [] });
  });
});

test("lines end in \\r\\n, \\n or a lone \\r, even in one file, across any chunks", async () => {
  for (const chunkSize of [1, 2, 3, 100])
    expect((await decode(bytesOf("a\r\nb\nc\rd\r\re\n\rf\r"), { chunkSize })).text).toBe(
      "a\nb\nc\nd\n\ne\n\nf\n",
    );
});

describe("what is no text is named", () => {
  test.each([
    [
      "an old workbook",
      bytesOf([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], "…"),
      /\.xls.*save it as \.xlsx/,
    ],
    ["a PDF", bytesOf("%PDF-1.7\n"), /is a PDF document/],
    ["a ticket log", logMagic, /is a ticket log already.*; fit it/],
    ["Parquet", bytesOf("PAR1..."), /is a Parquet file/],
    ["SQLite", bytesOf("SQLite format 3\0..."), /SQLite database/],
    [
      "noise",
      Uint8Array.from({ length: 3000 }, (_, i) => (i * 7919) % 251),
      /binary file of an unknown kind/,
    ],
  ])("%s", async (_, bytes, message) => {
    await expect(decode(bytes)).rejects.toMatchObject({
      problem: { code: "binary-file", message: expect.stringMatching(message) },
    });
  });
});
