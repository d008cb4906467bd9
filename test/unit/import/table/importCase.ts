import { describe, expect, test } from "vitest";
import { importFiles, type ImportOptions } from "../../../../src/import/importFiles.ts";
import { parseMapping } from "../../../../src/import/mapping/mapping.ts";
import type { ImportProblem } from "../../../../src/import/problem.ts";
import { parseTierMapping } from "../../../../src/import/tiers/tierMapping.ts";
import { fileOf } from "../importText.ts";
import { toldTickets } from "./toldTickets.ts";

/** A file of a case: its lines, its text, its bytes. */
type CaseFile = readonly string[] | string | Uint8Array;

/**
 * A row of the table: an input, what the user says, and all that must come of it.
 *
 * The columns are Id, Changed, State and Team, unless a case has a mapping of its own, and times are
 * UTC unless it says otherwise.
 */
export interface ImportCase {
  readonly name: string;
  /** One file, `export.csv`; or several by their names. */
  readonly file: CaseFile | Readonly<Record<string, CaseFile>>;
  /** The text of a mapping file; null for none. */
  readonly map?: string | null;
  /** The text of a file of tiers. */
  readonly tiers?: string;
  /** Null: not stated. */
  readonly timezone?: string | null;
  /** Zones of columns, and what abbreviations mean. */
  readonly zones?: ImportOptions["zones"];
  readonly dates?: ImportOptions["dates"];
  readonly durations?: ImportOptions["durations"];
  /** `3 = 2 + 1 + 0`: rows read, used, set aside, ignored. */
  readonly rows?: string;
  /** As `toldTickets` tells them. */
  readonly tickets?: readonly string[];
  /** `note code@line:column "value" ×count`: all of them, in the order of the report. */
  readonly problems?: readonly string[];
  /** What the message of the last problem must say. */
  readonly says?: RegExp;
}

const plainMap = `
columns: { ticket: Id, time: Changed, status: State, group: Team }
statuses: { New: new, Open: in progress, Waiting: pending customer, Done: resolved, Closed: closed, Dropped: cancelled }
`;

/** Runs the rows of one part of the table. */
export function importTable(part: string, cases: readonly ImportCase[]): void {
  describe(`import: ${part}`, () => {
    test.each(cases.map((one) => [one.name, one] as const))("%s", async (_, one) => {
      const { log, report } = await importFiles(sourcesOf(one.file), optionsOf(one));
      const { rows, used, setAside, ignored, problems } = report;
      expect(used + setAside + ignored).toBe(rows);
      expect({
        rows: `${rows} = ${used} + ${setAside} + ${ignored}`,
        tickets: log === null ? [] : toldTickets(log),
        problems: problems.map(problemText),
      }).toEqual({
        rows: one.rows ?? expect.any(String),
        tickets: one.tickets ?? [],
        problems: one.problems ?? [],
      });
      if (one.says !== undefined) expect(problems.at(-1)?.message).toMatch(one.says);
    });
  });
}

function sourcesOf(file: ImportCase["file"]) {
  const isOne = typeof file === "string" || Array.isArray(file) || file instanceof Uint8Array;
  const files = isOne ? { "export.csv": file as CaseFile } : (file as Record<string, CaseFile>);
  return Object.entries(files).map(([name, content]) =>
    fileOf(
      typeof content === "string" || content instanceof Uint8Array
        ? content
        : `${content.join("\n")}\n`,
      name,
    ),
  );
}

function optionsOf(one: ImportCase): ImportOptions {
  const { map, tiers, timezone = "UTC", zones, dates, durations } = one;
  const text = map === undefined ? plainMap : map;
  const mapping = text === null ? null : parseMapping(text, "map.yaml");
  const tierMapping = tiers === undefined ? null : parseTierMapping(tiers, "tiers.yaml");
  const problems = [...(mapping?.problems ?? []), ...(tierMapping?.problems ?? [])];
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("; "));
  return {
    ...(timezone === null ? {} : { timezone }),
    ...(zones !== undefined && { zones }),
    ...(dates !== undefined && { dates }),
    ...(durations !== undefined && { durations }),
    mapping: mapping?.mapping ?? null,
    tiers: tierMapping?.tiers ?? null,
  };
}

const severities = {
  fatal: "fatal",
  "set aside": "aside",
  ignored: "ignored",
  note: "note",
} as const;

function problemText({ severity, code, file, line, column, value, count }: ImportProblem): string {
  const place = `${line === null ? "" : `@${line}`}${column === null ? "" : `:${column}`}`;
  const where = file === null || file === "export.csv" ? "" : ` in ${file}`;
  const what = value === null ? "" : ` ${JSON.stringify(value)}`;
  return `${severities[severity]} ${code}${place}${where}${what}${count === 1 ? "" : ` ×${count}`}`;
}
