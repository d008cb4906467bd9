import { questionGroups } from "../../../src/import/alikeQuestions.ts";
import { importFiles, type ImportResult } from "../../../src/import/importFiles.ts";
import { parseMapping } from "../../../src/import/mapping/mapping.ts";
import { checkLog } from "../../../src/log/checkLog.ts";
import { readLog } from "../../../src/log/readLog.ts";
import type { TableView, TableSpec } from "../../../src/log/table.ts";
import { logSpecs, type LogTableName, type TicketLog } from "../../../src/log/ticketLog.ts";
import { writeLog } from "../../../src/log/writeLog.ts";
import type { ImportCase } from "./importCase.ts";
import { joined } from "./mutateBytes.ts";

/** A law that every import keeps, whatever it is given. Throws with what is wrong. */
export interface ImportLaw {
  readonly name: string;
  check(result: ImportResult): void;
}

export const importLaws: readonly ImportLaw[] = [
  {
    name: "there is a log, or one fatal problem that says why not, or one for each question",
    check({ log, report }) {
      const fatal = report.problems.filter(({ severity }) => severity === "fatal");
      const reasons = Math.max(1, questionGroups(report.questions).length);
      const told = fatal.reduce((sum, { count }) => sum + count, 0);
      must(told === (log === null ? reasons : 0), "fatal problems", fatal);
    },
  },
  {
    name: "rows read = used + set aside + ignored, and each is counted by a problem",
    check({ report, setAside }) {
      const counted = (severity: string) =>
        report.problems
          .filter((problem) => problem.severity === severity)
          .reduce((sum, { count }) => sum + count, 0);
      const { rows, used, ignored } = report;
      must(rows === used + report.setAside + ignored && used >= 0, "rows", report);
      must(setAside.length === report.setAside, "rows set aside", setAside.length);
      must(counted("set aside") === report.setAside, "counted set aside", counted("set aside"));
      must(counted("ignored") === ignored, "counted ignored", counted("ignored"));
    },
  },
  {
    name: "every problem is told in words",
    check({ report }) {
      for (const problem of report.problems) {
        const { code, message, count, line } = problem;
        must(/^[a-z]+(-[a-z0-9]+)*$/.test(code), "a problem's code", code);
        must(
          message.length > 5 && !/undefined|NaN [a-z]|\[object|TypeError/.test(bare(problem)),
          "message",
          message,
        );
        must(Number.isSafeInteger(count) && count > 0, "count", problem);
        must(line === null || (Number.isSafeInteger(line) && line > 0), "line", problem);
      }
    },
  },
  {
    name: "a log holds together",
    check({ log }) {
      if (log !== null) must(checkLog(log) === null, "the log", checkLog(log));
    },
  },
  {
    name: "no instant that must be known is NaN, and none is beyond the log",
    check({ log }) {
      if (log !== null) checkInstants(log);
    },
  },
  {
    name: "every ticket has a visit, and nothing of it goes backwards",
    check({ log }) {
      if (log !== null) checkTimes(log);
    },
  },
  {
    name: "a log written and read is the same log",
    check({ log }) {
      if (log === null) return;
      const [written, read] = [digest(log), digest(readLog(joined(...writeLog(log))))];
      must(read === written, "the log read", differenceOf(written, read));
    },
  },
];

/** Imports a case; its chunks have these sizes, by turns. */
export async function importCase(
  { files, timezone, mapping }: ImportCase,
  chunks: readonly number[] = [65_536],
): Promise<ImportResult> {
  const sources = files.map(({ name, bytes }) => ({ name, bytes: chunksOf(bytes, chunks) }));
  return importFiles(sources, {
    ...(timezone !== null && { timezone }),
    mapping: mapping === null ? null : parseMapping(mapping, "mapping.yaml").mapping,
  });
}

async function* chunksOf(
  bytes: Uint8Array,
  sizes: readonly number[],
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let turn = 0;
  for (let at = 0; at < bytes.length; at += sizes[turn++ % sizes.length])
    yield bytes.slice(at, at + sizes[turn % sizes.length]);
}

/** All that an import gave, in one text: the same for the same result. */
export function digest(result: ImportResult | TicketLog): string {
  return JSON.stringify(result, (_key, value: unknown) =>
    isTable(value) ? tableOf(value) : isRecord(value) ? inOrder(value) : value,
  );
}

/** Where two digests begin to differ. */
export function differenceOf(first: string, second: string): string {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  const about = (text: string) => text.slice(Math.max(0, at - 150), at + 150);
  return `${about(first)} against ${about(second)}`;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function inOrder(record: Readonly<Record<string, unknown>>): unknown {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isTable(value: unknown): value is TableView<TableSpec> {
  return typeof value === "object" && value !== null && "columns" in value && "length" in value;
}

function tableOf({ columns, length }: TableView<TableSpec>): unknown {
  return Object.entries(columns).map(([name, column]) => [name, ...column.subarray(0, length)]);
}

/** A problem's words without what it quotes from the file. */
function bare({
  message,
  value,
  column,
}: {
  message: string;
  value: string | null;
  column: string | null;
}): string {
  return [value, column].reduce<string>(
    (text, quoted) => (quoted === null || quoted === "" ? text : text.replaceAll(quoted, "")),
    message,
  );
}

const known: Partial<Record<LogTableName, readonly string[]>> = {
  tickets: ["id", "arrivedAt"],
  visits: ["id", "ticket", "arrivedAt", "joinedAt"],
  spans: ["visit", "ticket", "from", "to"],
  events: ["at", "ticket"],
};

function checkInstants(log: TicketLog): void {
  const { startsAt, endsAt, window } = log;
  for (const at of [startsAt, endsAt, window.from, window.to])
    must(Number.isSafeInteger(at), "an instant of the log", { startsAt, endsAt, window });
  for (const [table, names] of Object.entries(known) as [LogTableName, readonly string[]][]) {
    const { columns, length } = log[table] as TableView<TableSpec>;
    for (const name of names)
      for (let row = 0; row < length; row++)
        must(Number.isSafeInteger(columns[name][row]), `${table}.${name}`, columns[name][row]);
  }
  for (const table of Object.keys(logSpecs) as LogTableName[]) {
    const { columns, length } = log[table] as TableView<TableSpec>;
    for (const [name, column] of Object.entries(columns))
      for (let row = 0; row < length; row++)
        must(Math.abs(column[row]) !== Infinity, `${table}.${name}`, column[row]);
  }
}

function checkTimes({ tickets, visits, spans, endsAt }: TicketLog): void {
  const visitsOf = new Uint32Array(tickets.length);
  for (let row = 0; row < visits.length; row++) {
    const { ticket, arrivedAt, joinedAt, startedAt, endedAt, queuedTime } = visits.columns;
    visitsOf[ticket[row]] += 1;
    const times = [arrivedAt[row], joinedAt[row], startedAt[row], endedAt[row], endsAt];
    const stated = times.filter((at) => !Number.isNaN(at));
    must(isInOrder(stated) && !(queuedTime[row] < 0), `visit ${row}`, times);
  }
  must(
    visitsOf.every((count) => count > 0),
    "visits of each ticket",
    visitsOf,
  );
  for (let row = 0; row < spans.length; row++) {
    const { from, to } = spans.columns;
    must(from[row] < to[row] && to[row] <= endsAt, `span ${row}`, [from[row], to[row], endsAt]);
  }
}

function isInOrder(times: readonly number[]): boolean {
  return times.every((at, i) => i === 0 || times[i - 1] <= at);
}

function must(isSo: boolean, what: string, got: unknown): void {
  if (!isSo) throw new Error(`${what}: got ${JSON.stringify(got)?.slice(0, 600)}`);
}
