import { createHash } from "node:crypto";
import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import {
  importFiles,
  type ImportOptions,
  type ImportResult,
} from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { setAsideCsv } from "../../../src/import/setAside/setAsideCsv.ts";
import { writeLog } from "../../../src/log/writeLog.ts";
import { auditHeader, fileOf } from "../../unit/import/importText.ts";
import { row, rows } from "./anyExport.ts";

type Files = readonly (readonly [name: string, text: string])[];

const zone = { timezone: "Europe/Berlin" };
const imported = (files: Files, options: ImportOptions = zone) =>
  importFiles(
    files.map(([name, text]) => fileOf(text, name)),
    options,
  );
const exportOf = (lines: readonly string[], header = auditHeader) =>
  `${[header, ...lines].join("\n")}\n`;

/** A digest of a log's file. */
const digestOf = ({ log }: ImportResult) =>
  log === null
    ? null
    : createHash("sha256")
        .update(Buffer.concat(writeLog(log)))
        .digest("hex");

/** The same, but for findings on the files that the log came from. */
const bytesOf = (result: ImportResult) =>
  digestOf({ ...result, log: result.log && { ...result.log, findings: [] } });

function checkCounts({ report, setAside }: ImportResult): void {
  expect(report.used + report.setAside + report.ignored).toBe(report.rows);
  expect(setAside).toHaveLength(report.setAside);
  expect(report.conflicts).toBeLessThanOrEqual(report.ignored);
}

/** Which of three files hold a row: 1 to 7, a bit each. */
const holders = fc.integer({ min: 1, max: 7 });
const dealt = <T>(items: readonly { readonly item: T; readonly held: number }[]) =>
  [1, 2, 4].map((bit) => items.filter(({ held }) => (held & bit) !== 0).map(({ item }) => item));
const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;
const names = ["a.csv", "b.csv", "c.csv"];

async function sameInAnyOrder(texts: readonly string[], options: ImportOptions): Promise<number> {
  const files: Files = texts.map((text, i) => [names[i], text]);
  const [first, ...others] = await Promise.all(
    orders.map((order) =>
      imported(
        order.map((i) => files[i]),
        options,
      ),
    ),
  );
  checkCounts(first);
  const { rows: read, used, setAside, ignored, conflicts } = first.report;
  for (const other of others) {
    expect(digestOf(other)).toBe(digestOf(first));
    if (first.log !== null)
      expect(other.report).toMatchObject({ rows: read, used, setAside, ignored, conflicts });
  }
  return conflicts;
}

test("the order of files doesn't matter, whatever they hold", async () => {
  const lines = fc.array(fc.record({ item: row, held: holders }), { minLength: 1, maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(lines, async (all) => {
      const texts = dealt(all).map((own) => exportOf(own));
      await sameInAnyOrder(texts, zone);
    }),
    { numRuns: 40, seed: 11 },
  );
});

const minute = fc.integer({ min: 0, max: 50 });
const timeAt = (at: number) =>
  new Date(Date.UTC(2026, 0, 25) + at * 60_000).toISOString().slice(0, 16).replace("T", " ");
const group = fc.constantFrom("Desk", "Net", "");

test("nor does it of files of stays", async () => {
  const { mapping } = parseMapping(
    "shape: visit log\ncolumns: { ticket: Id, start: From, end: To, group: Team }",
    "map.yaml",
  );
  const stay = fc
    .record({ id: fc.integer({ min: 1, max: 3 }), from: minute, to: fc.option(minute), group })
    .map(({ id, from, to, group: at }) =>
      [id, timeAt(from), to === null ? "" : timeAt(to), at].join(),
    );
  const stays = fc.array(fc.record({ item: stay, held: holders }), { minLength: 1, maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(stays, async (all) => {
      const texts = dealt(all).map((own) => exportOf(own, "Id,From,To,Team"));
      await sameInAnyOrder(texts, { ...zone, mapping });
    }),
    { numRuns: 30, seed: 12 },
  );
});

test("nor does it of lists of tickets", async () => {
  const { mapping } = parseMapping(
    "shape: snapshot\ncolumns: { ticket: Id, opened: Opened, resolved: Done, updated: Changed, status: State, group: Team }\nstatuses: { Open: new, Done: resolved }",
    "map.yaml",
  );
  const ticket = fc
    .record({
      id: fc.integer({ min: 1, max: 5 }),
      opened: minute,
      done: fc.option(minute),
      updated: fc.option(minute),
      group,
    })
    .map(({ id, opened, done, updated, group: at }) =>
      [
        id,
        timeAt(opened),
        done === null ? "" : timeAt(opened + done),
        updated === null ? "" : timeAt(updated),
        done === null ? "Open" : "Done",
        at,
      ].join(),
    );
  const list = fc.array(fc.record({ item: ticket, held: holders }), {
    minLength: 1,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(list, async (all) => {
      const texts = dealt(all).map((own) => exportOf(own, "Id,Opened,Done,Changed,State,Team"));
      await sameInAnyOrder(texts, { ...zone, mapping });
    }),
    { numRuns: 30, seed: 13 },
  );
});

const status = fc.constantFrom("New", "Active", "Awaiting User Info", "Resolved", "Closed");

/** Changes without a fault, each with a number of its own. */
const changes = fc.array(
  fc.record({
    id: fc.integer({ min: 1, max: 8 }),
    at: minute,
    state: status,
    group,
    held: holders,
  }),
  { minLength: 1, maxLength: 40 },
);
type Change = { id: number; at: number; state: string; group: string; held: number };
const lineOf = ({ id, at, state, group: team }: Change, number: number) =>
  `INC${id},${state},${number},${timeAt(id)},${timeAt(at)},${team},Ann,VPN,3 - Moderate,?,?`;

test("the order of files doesn't matter, however they contradict each other", async () => {
  let conflicts = 0;
  const told = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 9 }),
      number: fc.nat(4),
      state: status,
      held: holders,
    }),
    { minLength: 20, maxLength: 60 },
  );
  await fc.assert(
    fc.asyncProperty(told, async (all) => {
      const lines = all.map(({ id, number, state, held }) => ({
        item: lineOf({ id, at: 10 * number, state, group: "Desk", held }, number),
        held,
      }));
      conflicts += await sameInAnyOrder(
        dealt(lines).map((own) => exportOf(own)),
        zone,
      );
    }),
    { numRuns: 30, seed: 17 },
  );
  expect(conflicts).toBeGreaterThan(50);
});

test("the parts of an export, imported together, are the export, overlapping or not", async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (all) => {
      const lines = all.map((change, i) => ({ item: lineOf(change, i), held: change.held }));
      const whole = await imported([["all.csv", exportOf(lines.map(({ item }) => item))]]);
      const parts = dealt(lines).map((own, i) => [names[i], exportOf(own)] as const);
      const together = await imported(parts);
      expect(bytesOf(together)).toBe(bytesOf(whole));
      const { used, conflicts } = together.report;
      expect([used, conflicts]).toEqual([whole.report.used, 0]);
    }),
    { numRuns: 60, seed: 14 },
  );
});

test("a file imported twice gives the log of once, to the byte", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const plain = written.filter((line) => !line.includes('"'));
      const once = await imported([["a.csv", exportOf(plain)]]);
      const twice = await imported([
        ["a.csv", exportOf(plain)],
        ["b.csv", exportOf(plain)],
      ]);
      expect(bytesOf(twice)).toBe(bytesOf(once));
      if (once.log === null) return;
      const { used, setAside, conflicts } = twice.report;
      expect([used, setAside, conflicts]).toEqual([once.report.used, once.report.setAside, 0]);
    }),
    { numRuns: 60, seed: 15 },
  );
});

/** Ways to spoil a row, each so that it is set aside. */
const faults = [
  (line: string) => line.replace(/^INC\d+/, ""),
  (line: string) => line.replace(/,(New|Active|Awaiting User Info|Resolved|Closed),/, ",=1+1,"),
  (line: string) => line.split(",").with(4, "soon").join(),
  (line: string) => line.split(",").with(4, "").join(),
  (line: string) => line.split(",").slice(0, 6).join(),
  (line: string) => `${line},more`,
] as const;

test("planted faults are set aside, to the row; mended, they give the log of the right export", async () => {
  const spoilt = fc.record({ all: changes, fault: fc.infiniteStream(fc.nat(2 * faults.length)) });
  let mendedRows = 0;
  await fc.assert(
    fc.asyncProperty(spoilt, async ({ all, fault }) => {
      const sound = { id: 9, at: 0, state: "New", group: "Desk", held: 1 };
      const right = [sound, ...all].map(lineOf);
      const chosen = right.map((_, i) => (i > 0 && faults[fault.next().value]) || null);
      const written = right.map((line, i) => chosen[i]?.(line) ?? line);
      const planted = chosen.filter((one) => one !== null).length;
      const first = await imported([["a.csv", exportOf(written)]]);
      checkCounts(first);
      expect(first.report.rows).toBe(right.length);
      expect(first.report).toMatchObject({ setAside: planted, ignored: 0 });
      const saved = [...setAsideCsv(first.setAside)].join("");
      const mended = mend(saved, right);
      const again = await imported([
        ["mended.csv", mended],
        ["a.csv", exportOf(written)],
      ]);
      expect(bytesOf(again)).toBe(bytesOf(await imported([["a.csv", exportOf(right)]])));
      expect(again.report).toMatchObject({
        rows: right.length + planted,
        setAside: 0,
        ignored: planted,
      });
      mendedRows += planted;
    }),
    { numRuns: 60, seed: 16 },
  );
  expect(mendedRows).toBeGreaterThan(150);
});

/** What a person does to a file of rows set aside: puts the right cells in, and leaves what was added. */
function mend(saved: string, right: readonly string[]): string {
  const [head, ...records] = Papa.parse<string[]>(saved.trimEnd(), { newline: "\r\n" }).data;
  const lines = records.map((cells) => [
    ...cells.slice(0, 4),
    ...right[Number(cells[1]) - 2].split(","),
  ]);
  return Papa.unparse([head, ...lines]);
}
