import { describe, expect, test } from "vitest";
import { DelimitedReader } from "../../../../src/import/formats/delimitedReader.ts";
import { longestRecord } from "../../../../src/import/formats/recordHandler.ts";
import { type Recorded, recordingHandler } from "./recorded.ts";

function read(text: string, chunkSize = text.length, headerLine: number | null = null): Recorded {
  const { handler, recorded } = recordingHandler();
  const reader = new DelimitedReader(handler, headerLine);
  for (let at = 0; at < text.length; at += chunkSize) reader.write(text.slice(at, at + chunkSize));
  reader.end();
  return recorded;
}

describe("a record's line is the one that an editor shows", () => {
  test("for plain records", () => {
    expect(read("a,b\n1,2\n3,4").records).toEqual([
      [2, "1", "2"],
      [3, "3", "4"],
    ]);
  });

  test("line breaks within cells count", () => {
    expect(read('a,b\n"x\ny\nz",2\n3,"4\n"\n5,6\n').records).toEqual([
      [2, "x\ny\nz", "2"],
      [5, "3", "4\n"],
      [7, "5", "6"],
    ]);
  });

  test("blank lines count, before the header too", () => {
    expect(read("\n\na,b\n\n1,2\n").records).toEqual([
      [4, ""],
      [5, "1", "2"],
    ]);
  });
});

describe("cells are separated by what makes a table of the text, judged by all of its first rows", () => {
  test.each([
    ["a;b;c\n1,5;2;3", ["1,5", "2", "3"]],
    ["a\tb\n1,5\t2", ["1,5", "2"]],
    ["a|b\n1|2", ["1", "2"]],
    ['"a;x";b\n1;2', ["1", "2"]],
    ['"a;;;x",b\n1,2', ["1", "2"]],
    ["id;tags\n1;a,b,c\n2;d,e,f", ["1", "a,b,c"]],
    ["Time, h;State, first\n1,5;a\n2,5;b", ["1,5", "a"]],
    ["id\tat\tby\n1\t3/4/2026, 8:00\tAnn\n2\t3/4/2026, 9:00\tBob", ["1", "3/4/2026, 8:00", "Ann"]],
    ["a,b;c,d\n1;2,x,y\n3,4,z", ["1;2", "x", "y"]],
    ["alone\n1,5", ["1", "5"]],
  ])("%j", (text, cells) => {
    expect(read(text).records[0]).toEqual([2, ...cells]);
  });
});

describe("a first line sep= names the delimiter and is no record", () => {
  test.each([
    ["sep=;\na,b;c\n1,2;3", ["a,b", "c"]],
    ["SEP=,\na,b;c\n1,2;3", ["a", "b;c"]],
    ['"sep=|"\na,b|c\n1,2|3', ["a,b", "c"]],
    ["sep=\t\na,b\tc\n1,2\t3", ["a,b", "c"]],
    ["sep=;;;\na,b;c\n1,2;3", ["a,b", "c"]],
    ["sep=^\na,b^c\n1,2^3", ["a,b", "c"]],
  ])("%j", (text, header) => {
    const reading = read(text);
    expect([reading.header, reading.headerLine]).toEqual([header, 2]);
    expect(reading.records.map(([line]) => line)).toEqual([3]);
    expect(reading.outside).toEqual([]);
  });

  test("a later line, or a column of that name, is what it looks like", () => {
    expect(read("a,b\nsep=;,2").records).toEqual([[2, "sep=;", "2"]]);
    expect(read("sep=x,b\n1,2").header).toEqual(["sep=x", "b"]);
  });
});

describe("rows above and below the table are told apart from its records", () => {
  const table = "id,opened,status,group\n1,2026-01-05,new,a b\n2,2026-01-06,new,c d\n";
  const records = (line: number) => [
    [line, "1", "2026-01-05", "new", "a b"],
    [line + 1, "2", "2026-01-06", "new", "c d"],
  ];

  test.each<[string, string, number, [number, string, string][]]>([
    ["nothing", table, 1, []],
    ["a title", `Open incidents\n${table}`, 2, [[1, "Open incidents", "above"]]],
    [
      "a title, pairs and blank lines",
      `Incident report\n\nFrom,2026-01-01\nTo,2026-02-01\n\n${table}`,
      6,
      [
        [1, "Incident report", "above"],
        [3, "From 2026-01-01", "above"],
        [4, "To 2026-02-01", "above"],
      ],
    ],
    ["a title padded by a spreadsheet", `Open,,,\n,,,\n${table}`, 3, [[1, "Open", "above"]]],
    ["a title of several lines", `"Open\nones"\n${table}`, 3, [[1, "Open\nones", "above"]]],
    [
      "a title above, a total and a name below a blank line",
      `Open incidents\n${table}\nTotal\nReport 7\n`,
      2,
      [
        [1, "Open incidents", "above"],
        [6, "Total", "below"],
        [7, "Report 7", "below"],
      ],
    ],
    ["a sentence right below", `${table}2 records found\n`, 1, [[4, "2 records found", "below"]]],
    ["a total below empty cells", `${table},,,\nTotal: 2,,,\n`, 1, [[5, "Total: 2", "below"]]],
  ])("%s", (_, text, headerLine, outside) => {
    const reading = read(text);
    expect(reading.header).toEqual(["id", "opened", "status", "group"]);
    expect(reading.headerLine).toBe(headerLine);
    expect(reading.records.filter(([, ...cells]) => cells.join("") !== "")).toEqual(
      records(headerLine + 1),
    );
    expect(reading.outside).toEqual(outside);
  });

  test.each([
    ["a record that has lost its cells at the end of a file", `${table}3`, [4, "3"]],
    ["one that has lost them within a text", `${table}printer is bro`, [4, "printer is bro"]],
    [
      "a short row with records after it",
      `${table}no cells here\n${table.split("\n")[1]}`,
      [4, "no cells here"],
    ],
    ["a text in a later cell", `${table},,no id here,\n`, [4, "", "", "no id here", ""]],
    ["the rest of a broken record", `${table}3,2026-01-07\nand so on\n`, [5, "and so on"]],
    ["a row of two cells", `${table}3,2026-01-07\n`, [4, "3", "2026-01-07"]],
  ])("%s stays a record", (_, text, record) => {
    const reading = read(text);
    expect(reading.outside).toEqual([]);
    expect(reading.records).toContainEqual(record);
  });

  test("a hundred and one short rows are no footer", () => {
    const reading = read(`${table}\n${"the end\n".repeat(100)}`);
    expect(reading.outside).toEqual([]);
    expect(reading.records).toHaveLength(103);
  });

  test("a narrow header of wider rows is still the header", () => {
    expect(read("id,at\n1,2026-01-05,x\n2,2026-01-06,y").header).toEqual(["id", "at"]);
    expect(read("id,at,by;\n1,2026-01-05,x,,,\n2,2026-01-06,y,,,").header).toEqual([
      "id",
      "at",
      "by;",
    ]);
  });

  test("the user's word on the header's line goes before what it looks like", () => {
    const text = `kind,of,a,header\n\n${table}`;
    expect(read(text).headerLine).toBe(1);
    const reading = read(text, text.length, 2);
    expect([reading.headerLine, reading.header[0]]).toEqual([3, "id"]);
    expect(reading.outside).toEqual([[1, "kind of a header", "above"]]);
    expect(reading.records).toEqual(records(4));
  });
});

test.each([
  [
    "names that repeat or are empty",
    "a,a,,a\n1,2,3,4",
    ["a", "a", "", "a"],
    [2, "1", "2", "3", "4"],
  ],
  [
    "names of what every object has",
    "__proto__,constructor\n1,2",
    ["__proto__", "constructor"],
    [2, "1", "2"],
  ],
  ["rows that are wider and narrower", "a,b\n1\n1,2,3", ["a", "b"], [2, "1"]],
])("%s are handed on as they stand", (_, text, header, record) => {
  const reading = read(text);
  expect(reading.header).toEqual(header);
  expect(reading.records[0]).toEqual(record);
});

describe("a quotation mark that is never closed costs its own line only", () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${from + i},plain,"quoted ${from + i}"`).join(
      "\n",
    );
  const lines = (reading: Recorded) => reading.records.map(([line]) => line);

  test("when no other mark follows", () => {
    const reading = read('a,b,c\n1,x,y\n2,"x,y\n3,x,y\n4,x,y');
    expect(reading.unclosed).toEqual([[3, '2,"x,y']]);
    expect(lines(reading)).toEqual([2, 4, 5]);
  });

  test("when the next quoted cell seems to close it", () => {
    const reading = read(`a,b,c\n${rows(1, 3)}\n4,"open,y\n${rows(5, 9)}\n`);
    expect(reading.unclosed).toEqual([[5, '4,"open,y']]);
    expect(lines(reading)).toEqual([2, 3, 4, 6, 7, 8, 9, 10]);
  });

  test("in the last column, where the swallowed record has the right number of cells", () => {
    const reading = read(`a,b,c\n1,x,"open\n${rows(2, 4)}\n`);
    expect(reading.unclosed).toEqual([[2, '1,x,"open']]);
    expect(lines(reading)).toEqual([3, 4, 5]);
  });

  test("at the very end of the file", () => {
    const reading = read('a,b\n1,2\n3,"');
    expect(reading.unclosed).toEqual([[3, '3,"']]);
    expect(lines(reading)).toEqual([2]);
  });

  test("many of them", () => {
    const text = `a,b\n${Array.from({ length: 50 }, (_, i) => `${i},"open`).join("\n")}\n1,2\n`;
    const reading = read(text);
    expect(reading.unclosed.length + reading.records.length).toBe(51);
    expect(lines(reading)).toContain(52);
  });

  test("a cell with line breaks and a stray mark is not one", () => {
    const reading = read('a,b\n"he said "no" and\nleft",2\n3,4\n');
    expect(reading.unclosed).toEqual([]);
    expect(reading.records[0]).toEqual([2, 'he said "no" and\nleft', "2"]);
  });
});

test("records are the same however the text arrives", () => {
  const text = `a,b\n${'"x,\n""y""",2\n3,4\n'.repeat(40)}5,"open\n6,7\n`;
  const whole = read(text);
  expect(whole.records).toHaveLength(81);
  expect(whole.unclosed).toEqual([[122, '5,"open']]);
  for (const size of [1, 2, 3, 7, 100]) expect(read(text, size)).toEqual(whole);
});

test("a piece's border within a record, a quoted cell or a doubled mark is no border", () => {
  // 2^20 characters are parsed at a time; the cell is put across that border, mark by mark.
  const cell = '"a""b\nc"';
  for (let shift = 0; shift <= cell.length; shift++) {
    const before = 2 ** 20 - shift - "a,b\n".length - "1,\n".length;
    const reading = read(`a,b\n1,${"x".repeat(before)}\n${cell},2\n3,4\n`, 65_536);
    expect(reading.records.slice(1)).toEqual([
      [3, 'a"b\nc', "2"],
      [5, "3", "4"],
    ]);
  }
});

test("a line of more than 4 Mi characters is refused by its number", () => {
  const line = "x".repeat(longestRecord + 2 ** 20);
  expect(() => read(`a,b\n1,2\n${line}\n3,4\n`)).toThrow("line 3 is too long");
});

test("an unclosed mark before 5 Mi characters of rows costs one line", () => {
  const row = `1,${"x".repeat(98)}`;
  const count = Math.ceil((5 * 2 ** 20) / (row.length + 1));
  const reading = read(`a,b\n2,"open\n${`${row}\n`.repeat(count)}`);
  expect(reading.unclosed).toEqual([[2, '2,"open']]);
  expect(reading.records).toHaveLength(count);
});

test("text that was not valid is reported with its line", () => {
  expect(read("a,b\n1,2\n\ufffd,4\n5,\ufffd\n").invalid).toEqual([[3, 2]]);
});
