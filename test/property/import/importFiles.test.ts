import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { questionGroups } from "../../../src/import/alikeQuestions.ts";
import { importFiles, type ImportResult } from "../../../src/import/importFiles.ts";
import { checkLog } from "../../../src/log/checkLog.ts";
import type { ColumnView } from "../../../src/log/table.ts";
import { type TicketLog, visitEndings } from "../../../src/log/ticketLog.ts";
import { auditHeader, fileOf } from "../../unit/import/importText.ts";
import { fileText, row, rows } from "./anyExport.ts";

const options = { timezone: "Europe/Berlin" };

const run = (content: string | Uint8Array, chunkSize?: number) =>
  importFiles([fileOf(content, "export.csv", chunkSize)], options);

function checkResult({ log, report, setAside }: ImportResult): void {
  expect(report.rows).toBe(report.used + report.setAside + report.ignored);
  expect(setAside).toHaveLength(report.setAside);
  const counted = (severity: string) =>
    report.problems
      .filter((one) => one.severity === severity)
      .reduce((sum, { count }) => sum + count, 0);
  expect(counted("set aside")).toBe(report.setAside);
  expect(counted("ignored")).toBe(report.ignored);
  expect(counted("fatal")).toBe(
    log === null ? Math.max(1, questionGroups(report.questions).length) : 0,
  );
  if (log !== null) checkTimes(log);
}

/** Nothing in a log goes backwards, and a ticket's visits and spans follow each other. */
function checkTimes(log: TicketLog): void {
  expect(checkLog(log)).toBeNull();
  const { visits, spans } = log;
  for (let v = 0; v < visits.length; v++) {
    const { joinedAt, startedAt, endedAt, arrivedAt, queuedTime } = visits.columns;
    expect(joinedAt[v]).toBeGreaterThanOrEqual(arrivedAt[v]);
    expect(
      startedAt[v] < joinedAt[v] || endedAt[v] < joinedAt[v] || endedAt[v] < startedAt[v],
    ).toBe(false);
    expect(queuedTime[v] < 0).toBe(false);
  }
  for (let s = 0; s < spans.length; s++) {
    expect(spans.columns.to[s]).toBeGreaterThan(spans.columns.from[s]);
    expect(spans.columns.to[s]).toBeLessThanOrEqual(log.endsAt);
  }
  for (let ticket = 0; ticket < log.tickets.length; ticket++) checkSpans(log, ticket);
}

/** A ticket's spans follow each other from its arrival without gap or overlap, except after a cancellation that was taken back. */
function checkSpans({ tickets, visits, spans }: TicketLog, ticket: number): void {
  const rows = (table: {
    readonly length: number;
    readonly columns: { readonly ticket: ColumnView };
  }) =>
    Array.from({ length: table.length }, (_, row) => row).filter(
      (row) => table.columns.ticket[row] === ticket,
    );
  const { from, to } = spans.columns;
  const cancelled = rows(visits)
    .filter((v) => visitEndings[visits.columns.ending[v]] === "cancelled")
    .map((v) => visits.columns.endedAt[v]);
  let upTo = tickets.columns.arrivedAt[ticket];
  for (const s of rows(spans).sort((a, b) => from[a] - from[b])) {
    expect(from[s]).toBeGreaterThanOrEqual(upTo);
    if (from[s] > upTo) expect(cancelled).toContain(upTo);
    upTo = to[s];
  }
}

/** What a log says of each ticket, by its name: comparable where tickets and codes are numbered otherwise. */
function storiesOf({ log }: ImportResult): unknown {
  if (log === null) return null;
  const { tickets, visits, names, startsAt } = log;
  const stories = new Map<string, unknown[]>(names.tickets.map((id) => [id, []]));
  for (let t = 0; t < tickets.length; t++) {
    const { arrivedAt, resolvedAt, reopens, movesUp, movesDown, pingPongs, outcome } =
      tickets.columns;
    stories
      .get(names.tickets[t])!
      .push([
        startsAt + arrivedAt[t],
        resolvedAt[t],
        reopens[t],
        movesUp[t],
        movesDown[t],
        pingPongs[t],
        outcome[t],
      ]);
  }
  for (let v = 0; v < visits.length; v++) {
    const { ticket, team, joinedAt, startedAt, endedAt, ending } = visits.columns;
    stories
      .get(names.tickets[ticket[v]])!
      .push([names.teams[team[v]], joinedAt[v], startedAt[v], endedAt[v], ending[v]]);
  }
  return [...stories].sort(([a], [b]) => (a < b ? -1 : 1));
}

test("every row is used, set aside or ignored, and whatever log there is holds together", async () => {
  let logs = 0;
  await fc.assert(
    fc.asyncProperty(fileText, async (text) => {
      const result = await run(text);
      checkResult(result);
      if (result.log !== null) logs += 1;
    }),
    { numRuns: 150, seed: 1 },
  );
  expect(logs).toBeGreaterThan(100);
});

test("the bytes may arrive in pieces of any size, plain or gzipped", async () => {
  await fc.assert(
    fc.asyncProperty(fileText, fc.integer({ min: 1, max: 200 }), async (text, size) => {
      const whole = await run(text);
      expect(await run(text, size)).toEqual(whole);
      expect(await run(new Uint8Array(gzipSync(text)), size)).toEqual(whole);
    }),
    { numRuns: 20, seed: 2 },
  );
});

test("a file imported twice is a file imported once, its rows ignored", async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (written) => {
      const plain = written.filter((line) => line.split(",").length === 11 && !line.includes('"'));
      const text = `${[auditHeader, ...plain].join("\n")}\n`;
      const once = await run(text);
      const twice = await importFiles([fileOf(text, "a.csv"), fileOf(text, "b.csv")], options);
      expect(storiesOf(twice)).toEqual(storiesOf(once));
      expect(twice.report.used).toBe(once.report.used);
    }),
    { numRuns: 60, seed: 3 },
  );
});

test("the order of the rows doesn't matter, where times or numbers of changes tell it", async () => {
  const ordered = fc
    .array(row, { minLength: 1, maxLength: 40 })
    .map((written) =>
      written
        .filter((line) => !line.includes('"'))
        .map((line, i) => line.split(",").with(2, String(i)).join(",")),
    );
  await fc.assert(
    fc.asyncProperty(ordered, fc.infiniteStream(fc.nat()), async (written, lots) => {
      const shuffled = written
        .map((line) => ({ line, lot: lots.next().value }))
        .sort((a, b) => a.lot - b.lot)
        .map(({ line }) => line);
      const [one, other] = await Promise.all(
        [written, shuffled].map((lines) => run(`${[auditHeader, ...lines].join("\n")}\n`)),
      );
      expect(storiesOf(other)).toEqual(storiesOf(one));
    }),
    { numRuns: 100, seed: 4 },
  );
});

test("any bytes at all give a log or one clear reason why not", async () => {
  const prefix = fc.constantFrom<number[]>(
    [],
    [0x1f, 0x8b],
    [0xff, 0xfe],
    [0xfe, 0xff],
    [0xef, 0xbb, 0xbf],
    [...new TextEncoder().encode(`${auditHeader}\n`)],
  );
  const text = fc
    .string({
      unit: fc.constantFrom("a", ",", '"', "\n", "\r", ";", "1", "/", ":", " "),
      maxLength: 400,
    })
    .map((s) => [...new TextEncoder().encode(s)]);
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((all) => [...all]),
    text,
  );
  await fc.assert(
    fc.asyncProperty(prefix, bytes, async (head, tail) => {
      checkResult(await run(Uint8Array.from([...head, ...tail]), 64));
    }),
    { numRuns: 300, seed: 5 },
  );
});

test("a byte changed, lost or doubled anywhere gives a log or one clear reason why not", async () => {
  const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  await fc.assert(
    fc.asyncProperty(
      fileText,
      place,
      fc.nat(255),
      fc.constantFrom("change", "lose", "double"),
      async (text, where, byte, how) => {
        const bytes = [...new TextEncoder().encode(text)];
        const at = Math.floor(where * bytes.length);
        if (how === "change") bytes[at] = byte;
        else if (how === "lose") bytes.splice(at, 1);
        else bytes.splice(at, 0, bytes[at]);
        checkResult(await run(Uint8Array.from(bytes)));
      },
    ),
    { numRuns: 200, seed: 6 },
  );
});
