import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { importFiles } from "../../../src/import/importFiles.ts";
import { audit, fileOf, good, importText, rows, utf16 } from "./importText.ts";

describe("what is odd about a file but doesn't stop it", () => {
  test.each<[string, string | Uint8Array]>([
    ["a byte order mark", `\ufeff${good}`],
    ["UTF-16", utf16(good)],
    ["Windows line ends", good.replaceAll("\n", "\r\n")],
    ["old Mac line ends", good.replaceAll("\n", "\r")],
    ["mixed line ends", good.replace("\n", "\r\n").replace("?\n", "?\r")],
    ["no line end at the end", good.trimEnd()],
    ["gzip, whatever its name", new Uint8Array(gzipSync(good))],
    ["semicolons", good.replaceAll(",", ";")],
    ["tabs", good.replaceAll(",", "\t")],
    ["every cell quoted", good.replaceAll(/[^,\n]+/g, '"$&"')],
    ["spaces around cells", good.replaceAll("INC1", " INC1\u00a0").replaceAll("Desk", "Desk ")],
    ["a header with spaces", good.replace("number,", " number ,")],
  ])("%s", async (_, content) => {
    const { log, report } = await importText(content);
    expect(report).toMatchObject({ rows: 2, used: 2, setAside: 0, ignored: 0, tickets: 1 });
    expect(log!.names.tickets).toEqual(["INC1"]);
    expect(log!.names.teams).toEqual(["Desk"]);
  });

  test("a name that stands in the header twice means its first column", async () => {
    const content = `number,${good}`
      .split("\n")
      .map((row, i) => (i === 0 ? row : row === "" ? "" : `T${i},${row}`))
      .join("\n");
    const { log, report } = await importText(content);
    expect(log!.names.tickets).toEqual(["T1", "T2"]);
    expect(report.columns.slice(0, 2)).toEqual([
      { name: "number", use: "ticket id" },
      { name: "number", use: "not used" },
    ]);
  });

  test("columns without a name, or called like what objects reserve, are listed as not used", async () => {
    const content = good
      .split("\n")
      .map((row, i) => (row === "" ? "" : `${row},${i === 0 ? ",__proto__,constructor" : "a,b,c"}`))
      .join("\n");
    const { report } = await importText(content);
    expect(report.columns.slice(-3)).toEqual([
      { name: "", use: "not used" },
      { name: "__proto__", use: "not used" },
      { name: "constructor", use: "not used" },
    ]);
    expect(report.used).toBe(2);
  });

  test("cells that hold what objects reserve, a formula or HTML are text", async () => {
    const odd = ["__proto__", "constructor", "=1+1", "<b>x</b>", "-2"];
    const tickets = odd.map(
      (text) => `${text},New,0,?,29/2/2016 08:05,${text},${text},${text},${text},?,?`,
    );
    const { log, report } = await importText(audit(...tickets));
    expect(report).toMatchObject({ rows: 5, used: 5, tickets: 5 });
    const inOrder = odd.toSorted();
    expect(log!.names).toMatchObject({
      tickets: inOrder,
      teams: inOrder,
      types: inOrder,
      priorities: expect.arrayContaining(odd),
    });
    expect(log!.names.agents).toEqual(["agent 1", "agent 2", "agent 3", "agent 4", "agent 5"]);
  });

  test("bytes that are not valid UTF-8 are counted, with their line", async () => {
    const bytes = new TextEncoder().encode(good.replace("VPN", "~PN").replace("Ann", "Änn"));
    const { report } = await importText(bytes.map((byte) => (byte === 0x7e ? 0xe4 : byte)));
    expect(report).toMatchObject({ used: 2 });
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "invalid-text", severity: "note", line: 2, count: 1 }),
    );
  });

  test("a date that a row can do without is noted and taken for missing", async () => {
    const { log, report } = await importText(
      audit(
        rows[0],
        rows[1].replace(",29/2/2016 09:00,?", ",later,?"),
        rows[1].replace("INC1", "INC2"),
      ),
    );
    expect(report.used).toBe(3);
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: "unreadable-date",
        severity: "note",
        line: 3,
        column: "resolved_at",
        value: "later",
      }),
    );
    expect(log!.tickets.columns.resolvedAt[0]).toBe(9 * 3_600_000);
  });

  test("local times that a clock change skipped or showed twice are counted", async () => {
    // Berlin, 2016: 27 March 02:00 to 03:00 never was, 30 October 02:00 to 03:00 was twice.
    const change = (id: string, at: string) => `${id},New,0,?,${at},Desk,?,?,?,?,?`;
    const { log, report } = await importText(
      audit(change("A", "27/3/2016 02:30"), change("B", "30/10/2016 02:30")),
      {
        timezone: "Europe/Berlin",
      },
    );
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: "time-in-gap",
        line: 2,
        value: "2016-03-27 02:30",
        count: 1,
      }),
    );
    expect(report.problems).toContainEqual(
      expect.objectContaining({
        code: "time-in-overlap",
        line: 3,
        value: "2016-10-30 02:30",
        count: 1,
      }),
    );
    const at = (t: number) =>
      new Date(log!.startsAt + log!.tickets.columns.arrivedAt[t]).toISOString();
    // 03:30 summer time; the first 02:30, summer time
    expect([at(0), at(1)]).toEqual(["2016-03-27T01:30:00.000Z", "2016-10-30T00:30:00.000Z"]);
  });

  test("a time that a clock change skipped is told once for all columns, with the doubt about the zone", async () => {
    const { report } = await importText(
      audit("A,Resolved,0,27/3/2016 02:10,27/3/2016 02:30,Desk,?,?,?,27/3/2016 02:20,?"),
      { timezone: "Europe/Berlin" },
    );
    const [gap, ...more] = report.problems.filter(({ code }) => code === "time-in-gap");
    expect(more).toEqual([]);
    expect(gap.count).toBeGreaterThan(1);
    expect(gap.message).toMatch(/if that is not the zone in which these dates were written/);
  });

  test("an export whose statuses nobody explains is refused with the first of them", async () => {
    const { report } = await importText(
      audit(...rows.map((row) => row.replace(/,(New|Active|Resolved|Closed),/, ",Foo,"))),
      { timezone: "UTC" },
    );
    expect(report.problems.at(-1)?.message).toMatch(
      /most often: nobody said what this status means.* the first with "Foo" in incident_state\)/,
    );
  });

  test("one and the same offset in all dates is the zone, and said so", async () => {
    const iso = good.replaceAll(/29\/2\/2016 (\d\d:\d\d)/g, "2016-02-29T$1:00+01:00");
    const { log, report } = await importFiles([fileOf(iso)]);
    expect(log!.timezone).toBe("Etc/GMT-1");
    expect(report.problems).toContainEqual(
      expect.objectContaining({ code: "timezone-from-offset" }),
    );
  });

  test("several offsets need a zone to be stated", async () => {
    const iso = good
      .replaceAll(/29\/2\/2016 (\d\d:\d\d)/g, "2016-02-29T$1:00+01:00")
      .replace("+01:00", "+02:00");
    const { report } = await importFiles([fileOf(iso)]);
    expect(report.problems.at(-1)).toMatchObject({
      code: "timezone-needed",
      message: expect.stringContaining("+01:00, +02:00"),
    });
    expect((await importText(iso, { timezone: "Europe/Berlin" })).report.used).toBe(2);
  });

  test("a list with one row per ticket is imported, and its poverty noted", async () => {
    const { report } = await importText(audit(rows[1], rows[1].replace("INC1", "INC2")));
    expect(report.used).toBe(2);
    expect(report.cannotTell[0]).toContain("looks like a list of tickets rather than a history");
  });
});
