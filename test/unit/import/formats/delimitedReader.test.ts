import { describe, expect, test } from "vitest";
import { DelimitedReader } from "../../../../src/import/formats/delimitedReader.ts";
import { longestRecord } from "../../../../src/import/formats/recordHandler.ts";

interface Reading {
  readonly header: readonly string[];
  readonly records: [line: number, ...cells: string[]][];
  readonly unclosed: [line: number, text: string][];
  readonly invalid: [line: number, count: number][];
}

function read(text: string, chunkSize = text.length): Reading {
  let header: readonly string[] = [];
  const reading: Omit<Reading, "header"> = { records: [], unclosed: [], invalid: [] };
  const reader = new DelimitedReader({
    header: (names) => (header = names),
    record: (cells, line) => reading.records.push([line, ...cells]),
    unclosedQuote: (lost, line) => reading.unclosed.push([line, lost]),
    invalidText: (line, count) => reading.invalid.push([line, count]),
    tooLong(line) {
      throw new Error(`line ${line} is too long`);
    },
    end() {},
  });
  for (let at = 0; at < text.length; at += chunkSize) reader.write(text.slice(at, at + chunkSize));
  reader.end();
  return { header, ...reading };
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

describe("cells are separated by what the header has most of", () => {
  test.each([
    ["a;b;c\n1,5;2;3", ["1,5", "2", "3"]],
    ["a\tb\n1,5\t2", ["1,5", "2"]],
    ["a|b\n1|2", ["1", "2"]],
    ['"a;x";b\n1;2', ["1", "2"]],
    ['"a;;;x",b\n1,2', ["1", "2"]],
  ])("%j", (text, cells) => {
    expect(read(text).records).toEqual([[2, ...cells]]);
  });
});

describe("a quotation mark that is never closed costs its own line only", () => {
  const rows = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${from + i},plain,"quoted ${from + i}"`).join(
      "\n",
    );
  const lines = (reading: Reading) => reading.records.map(([line]) => line);

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
