import { describe, expect, test } from "vitest";
import { longestJson } from "../../../../src/import/formats/readJson.ts";
import { recordsOf } from "./recorded.ts";

const lines = (...objects: readonly object[]) =>
  objects.map((object) => JSON.stringify(object)).join("\n");

describe("NDJSON is read line by line", () => {
  test("whatever the chunks, blank lines and line ends", async () => {
    const text = '{"id":1,"state":"new"}\r\n\r\n{"id":2,"state":"clösed"}\n';
    for (const chunkSize of [1, 5, 1000]) {
      const recorded = await recordsOf(text, { chunkSize });
      expect(recorded.files).toEqual(["export"]);
      expect(recorded.header).toEqual(["id", "state"]);
      expect(recorded.records).toEqual([
        [1, "1", "new"],
        [3, "2", "clösed"],
      ]);
    }
  });

  test("a line that is no object is told with its number, and the others are read", async () => {
    const recorded = await recordsOf('{"id":1}\n{"id":\n[2]\n"x"\n{"id":3}');
    expect(recorded.records).toEqual([
      [1, "1"],
      [5, "3"],
    ]);
    expect(recorded.unreadable).toEqual([
      [2, "unreadable-line", '{"id":'],
      [3, "unreadable-line", "[2]"],
      [4, "unreadable-line", '"x"'],
    ]);
  });

  test("the first line may be a damaged one", async () => {
    const recorded = await recordsOf('{"id":1,"sta\n{"id":2}\n{"id":3}\n');
    expect(recorded.unreadable.map(([line]) => line)).toEqual([1]);
    expect(recorded.records.map(([line]) => line)).toEqual([2, 3]);
  });

  test("columns are the names of the first 1,000 records; a later name is told with its first place", async () => {
    const early = Array.from({ length: 1000 }, (_, id) => (id === 999 ? { id, at: 1 } : { id }));
    const recorded = await recordsOf(
      lines(...early, { id: 1000, by: "Ann" }, { id: 1001, by: "Bob" }),
    );
    expect(recorded.header).toEqual(["id", "at"]);
    expect(recorded.records).toHaveLength(1002);
    expect(recorded.records.at(-1)).toEqual([1002, "1001", ""]);
    expect(recorded.notes).toMatchObject([
      { code: "late-column", severity: "note", line: 1001, column: "by", value: "Ann" },
      { code: "late-column", line: 1002, column: "by" },
    ]);
    expect(recorded.notes[0].message).toMatch(
      /values named "by" first appear after the first 1,000 records/,
    );
  });

  test("a line of more than 4 Mi characters is refused by its number", async () => {
    const text = `{"id":1}\n{"id":2}\n{"id":"${"x".repeat(2 ** 22)}"}\n{"id":4}`;
    await expect(recordsOf(text)).rejects.toThrow("line 3 is too long");
  });

  test("more names than a table can have columns are refused", async () => {
    const wide = Object.fromEntries(Array.from({ length: 16_385 }, (_, i) => [`n${i}`, i]));
    await expect(recordsOf(lines({ id: 1 }, wide))).rejects.toMatchObject({
      problem: { code: "too-many-columns" },
    });
  });
});

describe("JSON is read as a whole", () => {
  test.each<[string, string, string | null]>([
    ["a list", '[{"id":1},{"id":2}]', null],
    ["a list over several lines", '[\n{"id":1}\n,{"id":2}]\n', null],
    ["an object with one list", '{"total":2,"issues":[{"id":1},{"id":2}],"names":["a"]}', "issues"],
    [
      "a list further down",
      '{\n "result": {\n "records": [{"id":1},\n{"id":2}]}}',
      "result.records",
    ],
  ])("%s", async (_, text, list) => {
    const recorded = await recordsOf(text);
    expect(recorded.files).toEqual(["export by item"]);
    expect([recorded.header, recorded.records]).toEqual([
      ["id"],
      [
        [1, "1"],
        [2, "2"],
      ],
    ]);
    expect(recorded.notes.map(({ code }) => code)).toEqual(list === null ? [] : ["list-in-object"]);
    if (list !== null) expect(recorded.notes[0].message).toMatch(`its list "${list}"`);
  });

  test("a single object is a single record", async () => {
    expect((await recordsOf('{"id":1,"tags":["a"]}\n')).records).toEqual([[1, "1", "a"]]);
  });

  test("of several lists the user says which", async () => {
    const text = '{"users":[{"id":9}],"tickets":[{"id":1}]}';
    await expect(recordsOf(text)).rejects.toMatchObject({
      problem: {
        code: "unknown-list",
        message: expect.stringMatching(/several lists: "users", "tickets"$/),
      },
    });
    expect((await recordsOf(text, { sheet: "tickets" })).records).toEqual([[1, "1"]]);
    await expect(recordsOf(text, { sheet: "x" })).rejects.toMatchObject({
      problem: {
        message: expect.stringMatching(/no list named "x": it has "users", "tickets"/),
      },
    });
  });

  test.each([
    [
      "alone",
      [
        ["id", "at"],
        [1, "2026-01-12"],
      ],
    ],
    [
      "beside the names of its columns",
      {
        columns: ["id", "at"],
        rows: [
          [1, "a"],
          [2, "b"],
        ],
      },
    ],
  ])("a table of lists of values is refused, and what to do is said: %s", async (_, value) => {
    await expect(recordsOf(JSON.stringify(value))).rejects.toThrow(
      /are lists of values, where each value needs its name beside it; save it as CSV/,
    );
  });

  test("an item that is no object is told with its number", async () => {
    const recorded = await recordsOf('[{"id":1},null,[2],{"id":3}]');
    expect(recorded.records.map(([item]) => item)).toEqual([1, 4]);
    expect(recorded.unreadable).toEqual([
      [2, "unreadable-item", "null"],
      [3, "unreadable-item", "[2]"],
    ]);
  });

  test("an item nested without end costs itself only", async () => {
    const nest = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const recorded = await recordsOf(`[{"id":1,"of":${nest}},{"id":2},[${nest}]]`);
    expect(recorded.records.map(([item]) => item)).toEqual([2]);
    expect(recorded.unreadable).toEqual([
      [1, "unreadable-item", "…"],
      [3, "unreadable-item", "…"],
    ]);
  });

  test("names that appear late are columns all the same", async () => {
    const items = Array.from({ length: 1500 }, (_, id) => (id < 1400 ? { id } : { id, by: "Ann" }));
    expect((await recordsOf(JSON.stringify(items))).header).toEqual(["id", "by"]);
  });

  test("what isn't JSON is refused, with its line where the engine tells it", async () => {
    await expect(recordsOf('[{"id":1},\n{"id":2},\n{"id":')).rejects.toMatchObject({
      problem: {
        code: "invalid-json",
        message: expect.stringMatching(/^export begins like JSON, but isn't/),
      },
    });
  });

  test("more characters than can be read at once are refused, and what to do is said", async () => {
    const text = `[${`{"id":"${"x".repeat(2 ** 20)}"},`.repeat(longestJson / 2 ** 20 + 1)}{}]`;
    await expect(recordsOf(text)).rejects.toMatchObject({
      problem: {
        code: "json-too-large",
        message: expect.stringMatching(/more than 67,108,864 characters.*NDJSON/),
      },
    });
  });
});

describe("a JSON object becomes a row", () => {
  test.each<[string, string, Record<string, string>]>([
    [
      "objects within it have dotted names",
      '{"fields":{"status":{"name":"Open"}}}',
      { "fields.status.name": "Open" },
    ],
    [
      "a list of plain values is one cell",
      '{"labels":["a","b"],"none":[]}',
      { labels: "a, b", none: "" },
    ],
    ["a list of objects stays JSON", '{"id":7,"log":[{"at":1}]}', { id: "7", log: '[{"at":1}]' }],
    ["missing and empty values are empty", '{"a":null,"b":{},"c":""}', { a: "", b: "", c: "" }],
    [
      "truth and numbers are written as JSON does",
      '{"a":true,"b":1.50,"c":-0.25}',
      { a: "true", b: "1.5", c: "-0.25" },
    ],
    [
      "long numbers keep their digits",
      '{"a":12345678901234567890,"b":1200000000000000,"c":0.12345678901234567,"d":"x 12345678901234567890"}',
      {
        a: "12345678901234567890",
        b: "1200000000000000",
        c: "0.12345678901234566",
        d: "x 12345678901234567890",
      },
    ],
    [
      "names of what every object has are names",
      '{"__proto__":"a","constructor":"b"}',
      { ["__proto__"]: "a", constructor: "b" },
    ],
    [
      "half a pair of surrogates and NUL are no text",
      '{"a":"x\\ud83d","b":"\\u0000"}',
      { a: "x\ufffd", b: "\ufffd" },
    ],
    ["line breaks stay", '{"a":"x\\ny"}', { a: "x\ny" }],
  ])("%s", async (_, json, cells) => {
    const recorded = await recordsOf(`${json}\n{}\n`);
    expect(recorded.header).toEqual(Object.keys(cells));
    expect(recorded.records[0].slice(1)).toEqual(Object.values(cells));
  });

  test("what lies deeper than 16 levels stays JSON, and endless depth costs its line only", async () => {
    const nest = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
    const recorded = await recordsOf(
      `${nest(18)}\n{"b":${"[".repeat(100_000)}${"]".repeat(100_000)}}\n{"b":1}\n`,
    );
    expect(recorded.header[0]).toBe(`${"a.".repeat(15)}a`);
    expect(recorded.records[0][1]).toBe('{"a":{"a":1}}');
    expect(recorded.records.length + recorded.unreadable.length).toBe(3);
  });
});
