import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readRecords } from "../../../../src/import/formats/readRecords.ts";
import { recordingHandler, recordingReading, recordsOf } from "./recorded.ts";

const event = (attributes: string) => `<event>${attributes}</event>`;
const name = (value: string) => `<string key="concept:name" value="${value}"/>`;
const log = (content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!-- made by hand -->
<log xes.version="2.0" xmlns="http://www.xes-standard.org/">
<extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
<classifier name="Activity" keys="concept:name lifecycle:transition"/>
<string key="concept:name" value="the log's own name"/>
${content}
</log>`;
const two = log(`
<trace>
  ${name("T1")}<string key="impact" value="High"/>
  <event>
    ${name("Queued &amp; waiting")}
    <string key="lifecycle:transition" value="start"/>
    <date key="time:timestamp" value="2026-01-05T08:00:00.000+01:00"/>
  </event>
  <event>
    ${name("Queued &amp; waiting")}
    <string key="lifecycle:transition" value="complete"/>
    <date key="time:timestamp" value="2026-01-05T08:05:00.000+01:00"/>
    <string key="org:group" value="L1"/>
  </event>
</trace>
<trace>${name("T2")}<event>${name("Closed")}</event></trace>`);

const header = [
  "case:concept:name",
  "case:impact",
  "concept:name",
  "lifecycle:transition",
  "time:timestamp",
  "org:group",
];
const records = [
  [1, "T1", "High", "Queued & waiting", "start", "2026-01-05T08:00:00.000+01:00", ""],
  [2, "T1", "High", "Queued & waiting", "complete", "2026-01-05T08:05:00.000+01:00", "L1"],
  [3, "T2", "", "Closed", "", "", ""],
];

describe("an event is a record, with its trace's attributes and its own", () => {
  test.each([1, 100, 64 * 1024])("in chunks of %d bytes", async (chunkSize) => {
    const recorded = await recordsOf(two, { chunkSize });
    expect(recorded.files).toEqual(["export by event"]);
    expect([recorded.header, recorded.records]).toEqual([header, records]);
  });

  test("gzipped", async () => {
    const recorded = await recordsOf(new Uint8Array(gzipSync(two)));
    expect([recorded.header, recorded.records]).toEqual([header, records]);
  });

  test("in the encoding that it declares", async () => {
    const text = log(`<trace>${event(name("Größe"))}</trace>`).replace("UTF-8", "ISO-8859-1");
    const recorded = await recordsOf(new Uint8Array(Buffer.from(text, "latin1")));
    expect(recorded.records).toEqual([[1, "Größe"]]);
  });

  test("globals name columns that no early event has, and lend no values", async () => {
    const globals = `<global scope="trace">${name("unknown")}</global>
<global scope="event"><string key="org:role" value="UNKNOWN"/></global>`;
    const recorded = await recordsOf(log(`${globals}<trace>${event(name("A"))}</trace>`));
    expect(recorded.header).toEqual(["case:concept:name", "org:role", "concept:name"]);
    expect(recorded.records).toEqual([[1, "", "", "A"]]);
  });

  test("globals that come after 1,000 events change no header", async () => {
    const globals = `<global scope="event"><string key="late" value=""/></global>`;
    const events = event(name("A")).repeat(1000);
    const recorded = await recordsOf(
      log(`<trace>${events}</trace>${globals}<trace>${event(name("B"))}</trace>`),
    );
    expect(recorded.header).toEqual(["concept:name"]);
    expect(recorded.records.at(-1)).toEqual([1001, "B"]);
  });

  test("an event without a trace has no attributes of one", async () => {
    const recorded = await recordsOf(
      log(`<trace>${name("T1")}${event(name("A"))}</trace>${event(name("B"))}`),
    );
    expect(recorded.records).toEqual([
      [1, "T1", "A"],
      [2, "", "B"],
    ]);
  });

  test("attributes within attributes have dotted names", async () => {
    const nested = `<string key="resource" value="Ann"><string key="country" value="se"/></string>
<list key="notes"><string key="note" value="a"/></list>`;
    const recorded = await recordsOf(log(`<trace>${event(nested)}</trace>`));
    expect(recorded.header).toEqual(["resource", "resource.country", "notes.note"]);
    expect(recorded.records).toEqual([[1, "Ann", "se", "a"]]);
  });

  test("an attribute that first comes after 1,000 events is told", async () => {
    const events = `${event(name("A")).repeat(1000)}${event(`${name("A")}<int key="late" value="7"/>`)}`;
    const recorded = await recordsOf(log(`<trace>${events}</trace>`));
    expect(recorded.records).toHaveLength(1001);
    expect(recorded.notes).toMatchObject([
      { code: "late-column", column: "late", line: 1001, value: "7" },
    ]);
  });
});

describe("what can't be read is refused", () => {
  test.each([
    ["cut off", two.slice(0, -30), /no well-formed XML from line \d+ on .*cut off/],
    ["damaged", two.replace("<trace>", "<trace"), /no well-formed XML from line/],
    [
      "with an entity of its own",
      log(`<trace>${event(name("&x;"))}</trace>`),
      /\(an entity that isn't defined\)/,
    ],
  ])("%s", async (_, text, message) => {
    await expect(recordsOf(text)).rejects.toMatchObject({
      problem: { code: "invalid-xml", message: expect.stringMatching(message) },
    });
  });

  test("entities that multiply are not expanded", async () => {
    const text = `<?xml version="1.0"?><!DOCTYPE log [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><log><trace><event><string key="k" value="&b;"/></event></trace></log>`;
    await expect(recordsOf(text)).rejects.toMatchObject({ problem: { code: "invalid-xml" } });
  });

  test("an event of more than 4 Mi characters", async () => {
    const text = log(`<trace>${event(name("A"))}${event(name("x".repeat(5 * 2 ** 20)))}</trace>`);
    await expect(recordsOf(text)).rejects.toThrow("line 2 is too long");
  });
});

test("a log of 200,000 events is read in memory that doesn't grow with it", async () => {
  const trace = `<trace>${name("T")}${event(name("A")).repeat(100)}</trace>`;
  let events = 0;
  async function* bytes() {
    yield new TextEncoder().encode("<log>");
    for (let i = 0; i < 2000; i++) yield new TextEncoder().encode(trace);
    yield new TextEncoder().encode("</log>");
  }
  const handler = recordingHandler().handler;
  const { reading } = recordingReading();
  const before = process.memoryUsage().heapUsed;
  await readRecords(
    { name: "export", bytes: bytes() },
    { ...reading, open: () => ({ ...handler, record: () => (events += 1) }) },
  );
  expect(events).toBe(200_000);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
});
