import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { logMagic } from "../../../src/log/logFile.ts";
import { run } from "../../../src/cli/run.ts";
import { recordingEffects, runRecorded } from "./recordingEffects.ts";
import { largerDesk, smallDesk } from "./smallDesk.ts";

const sample = readFileSync(new URL("../../../data/sample-servicenow.csv.gz", import.meta.url));
const header = "number,incident_state,sys_mod_count,sys_updated_on,assignment_group";

/** Name, arguments, the file they are about, what the message says. All of these fail with 1, in words, and write nothing. */
const cases: readonly (readonly [
  string,
  readonly string[],
  Readonly<Record<string, string | Uint8Array>>,
  readonly string[],
])[] = [
  [
    "a missing scenario",
    ["simulate", "no.yaml"],
    {},
    ["can't read no.yaml: there is no such file"],
  ],
  ["a folder", ["simulate", "src"], {}, ["can't read src: it is a folder"]],
  [
    "a path through a file",
    ["simulate", "package.json/a.yaml"],
    {},
    ["can't read package.json/a.yaml: part of the path is a file"],
  ],
  ["an empty scenario", ["simulate", "a.yaml"], { "a.yaml": "" }, ["a.yaml:1:1 is empty"]],
  [
    "a wrong scenario, with everything that is wrong",
    ["simulate", "a.yaml"],
    { "a.yaml": smallDesk.replace("agents: 2", "agents: -2").replace("4 h", "soon") },
    [
      "error: a.yaml:10:35 tiers[0].teams[0].agents must be a whole number of at least 0, got -2",
      "error: a.yaml:16:53 promises[0].limit must be a duration",
    ],
  ],
  ["no YAML", ["simulate", "a.yaml"], { "a.yaml": "a: [1" }, ["a.yaml:1:"]],
  [
    "no text",
    ["simulate", "a.yaml"],
    { "a.yaml": Uint8Array.of(0xff, 0xfe, 0x00) },
    ["can't read a.yaml: it isn't text in UTF-8"],
  ],
  [
    "a ticket log for a scenario",
    ["simulate", "a.log"],
    { "a.log": logMagic },
    ["can't read a.log: it is a ticket log, not text\ntierlab fit makes a scenario"],
  ],
  [
    "a scenario that is one line of 20 MB",
    ["simulate", "a.yaml"],
    { "a.yaml": "x".repeat(20_000_000) },
    ["a.yaml:1:1 must have at most", "got 20000000"],
  ],
  [
    "scenarios that can't be compared",
    ["compare", "a.yaml", "b.yaml"],
    { "a.yaml": smallDesk, "b.yaml": largerDesk.replace("timezone:", "currency: USD\ntimezone:") },
    ["must have the same currency, got EUR and USD"],
  ],
  [
    "a visits file that is the scenario",
    ["simulate", "a.yaml", "--log", "a.yaml"],
    { "a.yaml": smallDesk },
    ["can't write a.yaml: it is also read"],
  ],
  ["a missing export", ["import", "no.csv", "--out", "o.log"], {}, ["can't read no.csv"]],
  ["an empty export", ["import", "a.csv", "--out", "o.log"], { "a.csv": "" }, ["a.csv"]],
  [
    "an export cut off in its gzip",
    ["import", "a.csv.gz", "--out", "o.log", "--timezone", "UTC"],
    { "a.csv.gz": sample.subarray(0, 300_000) },
    ["a.csv.gz", "cut off"],
  ],
  [
    "a gzip of something else",
    ["import", "a.csv.gz", "--out", "o.log"],
    { "a.csv.gz": gzipSync(Uint8Array.of(0, 1, 2, 0, 255)) },
    ["a.csv.gz"],
  ],
  [
    "an export without a date that can be used",
    ["import", "a.csv", "--out", "o.log", "--timezone", "UTC"],
    { "a.csv": `${header}\nINC1,New,0,never,Desk\nINC1,Closed,1,never,Desk\n` },
    ["sys_updated_on"],
  ],
  [
    "an export without a known header",
    ["import", "a.csv", "--out", "o.log"],
    { "a.csv": "a,b,c\n1,2,3\n" },
    ["a.csv has no column of dates"],
  ],
  [
    "an export whose zone nobody knows",
    ["import", "a.csv", "--out", "o.log"],
    {
      "a.csv": `${header}\nINC1,New,0,2026-01-31 10:00:00,Desk\nINC1,Closed,1,2026-01-31 11:00:00,Desk\n`,
    },
    ["--timezone"],
  ],
  [
    "an export whose day and month nobody can tell, and whose zone neither: both at once",
    ["import", "a.csv", "--out", "o.log"],
    {
      "a.csv": `${header}\nINC1,New,0,3/1/2026 10:00,Desk\nINC1,Closed,1,4/1/2026 11:00,Desk\n`,
    },
    ['--dates "sys_updated_on=day-first"', '--dates "sys_updated_on=month-first"', "--timezone"],
  ],
  [
    "an answer that is about no column",
    ["import", "a.csv", "--out", "o.log", "--dates", "sys_updated_at=day-first"],
    { "a.csv": `${header}\nINC1,New,0,3/1/2026 10:00,Desk\n` },
    ['"sys_updated_at", which is no column of a.csv; did you mean "sys_updated_on"?'],
  ],
  [
    "an export that is one line of 20 MB",
    ["import", "a.csv", "--out", "o.log"],
    { "a.csv": "x".repeat(20_000_000) },
    ["a.csv"],
  ],
  [
    "a header and then one line of 20 MB",
    ["import", "a.csv", "--out", "o.log", "--timezone", "UTC"],
    { "a.csv": `${header}\nINC1,${"x".repeat(20_000_000)}` },
    ["a.csv"],
  ],
  [
    "a zone that isn't one",
    ["import", "a.csv", "--out", "o.log", "--timezone", "Mars/Olympus"],
    { "a.csv": `${header}\nINC1,New,0,2026-01-31 10:00:00,Desk\n` },
    ["Mars/Olympus"],
  ],
  [
    "a wrong mapping",
    ["import", "a.csv", "--out", "o.log", "--map", "map.yaml"],
    { "a.csv": "a\n1\n", "map.yaml": "columns: { tickets: a }" },
    ["map.yaml:1", "columns.tickets", "ticket"],
  ],
  [
    "a wrong file of tiers",
    ["import", "a.csv", "--out", "o.log", "--tiers", "tiers.yaml"],
    { "a.csv": "a\n1\n", "tiers.yaml": "L1: Desk" },
    ["tiers.yaml:1", "L1 must be a list"],
  ],
  [
    "a log over the export",
    ["import", "a.csv", "--out", "a.csv"],
    { "a.csv": "a\n1\n" },
    ["can't write a.csv: it is also read"],
  ],
  [
    "one file for the log and the rows set aside",
    ["import", "a.csv", "--out", "o", "--set-aside", "./o"],
    { "a.csv": "a\n1\n" },
    ["--out and --set-aside must be two files"],
  ],
  ["a missing log", ["fit", "no.log", "--out", "o.yaml"], {}, ["can't read no.log"]],
  [
    "a log that is none",
    ["fit", "a.log", "--out", "o.yaml"],
    { "a.log": "number,opened_at\n" },
    ["error: a.log: not a ticket log", "tierlab import makes a ticket log."],
  ],
  [
    "an invalid scenario among valid ones",
    ["validate", "a.yaml", "b.yaml"],
    { "a.yaml": smallDesk, "b.yaml": "" },
    ["1 of 2 scenario files can't be used"],
  ],
];

describe("a run that can't go on says why, with exit code 1, and leaves nothing behind", () => {
  it.each(cases)("%s", async (_name, args, files, messages) => {
    const { exitCode, stderr, written } = await runRecorded(args, { files });
    for (const message of messages) expect(stderr).toContain(message);
    expect(stderr).toMatch(/^error: /);
    expect(stderr).not.toMatch(/\n +at |this is a bug/);
    expect(stderr.length).toBeLessThan(2000);
    expect([exitCode, [...written.keys()]]).toEqual([1, []]);
  });
});

describe("a bug", () => {
  it("is told with its stack, to be reported", async () => {
    const { effects, stderr } = recordingEffects({ files: { "a.yaml": smallDesk } });
    const broken = {
      ...effects,
      startThreads: () => {
        throw new TypeError("threads is undefined");
      },
    };
    expect(await run(["simulate", "a.yaml"], broken)).toBe(1);
    expect(stderr.join("")).toMatch(
      /this is a bug in tierlab[^]*TypeError: threads is undefined\n +at /,
    );
  });
});
