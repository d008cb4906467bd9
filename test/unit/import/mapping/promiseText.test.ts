import { describe, expect, test } from "vitest";
import { clockEndings } from "../../../../src/log/ticketLog.ts";
import { promiseReader, tellsBreach } from "../../../../src/import/mapping/promiseText.ts";
import { importText } from "../importText.ts";

test.each([
  ["SLA breached", true],
  ["SLA violated?", true],
  ["Overdue", true],
  ["SLA verletzt", true],
  ["SLA nicht eingehalten", true],
  ["SLA non respecté", true],
  ["SLA incumplido", true],
  ["SLA met", false],
  ["Made SLA", false],
  ["SLA met (yes/no)", false],
  ["SLA met yes/no", false],
  ["SLA not breached", false],
  ["SLA eingehalten", false],
])("%s says when a promise was broken: %s", (name, expected) => {
  expect(tellsBreach(name)).toBe(expected);
});

test.each([
  ["true", 1],
  ["Yes", 1],
  [" Sí ", 1],
  ["ja", 1],
  ["0", 0],
  ["NEIN", 0],
  ["não", 0],
  ["", 255],
  ["perhaps", 255],
])("of yes and no, %j is %i", (text, verdict) => {
  expect(promiseReader(undefined)(text)).toBe(verdict);
  expect(promiseReader(undefined, true)(text)).toBe(verdict === 255 ? 255 : 1 - verdict);
});

describe("what a list of no known product says of its promise is told", () => {
  async function endingsOf(column: string, verdicts: readonly string[]) {
    const rows = verdicts.map(
      (said, i) => `T${i},Resolved,2026-01-1${i} 08:00,2026-01-1${i} 09:00,${said}`,
    );
    const csv = [`Ticket ID,Status,Opened,Resolved,${column}`, ...rows].join("\n");
    const { log, report } = await importText(csv);
    const { clocks } = log!;
    return {
      endings: Array.from(
        clocks.columns.ending.subarray(0, clocks.length),
        (at) => clockEndings[at],
      ),
      problems: report.problems.filter((problem) => problem.column === column),
    };
  }

  test("as yes and no", async () => {
    const { endings, problems } = await endingsOf("SLA met", ["Yes", "No", "Yes", "yes", "no"]);
    expect(endings).toEqual(["met", "breached", "met", "met", "breached"]);
    expect(problems).toEqual([]);
  });

  test("by a column that is called after the breach, which is noted", async () => {
    const { endings, problems } = await endingsOf("SLA breached", ["FALSE", "TRUE", "FALSE"]);
    expect(endings).toEqual(["met", "breached", "met"]);
    expect(problems).toMatchObject([
      {
        code: "promise-by-breach",
        severity: "note",
        message:
          "SLA breached says by its name when the promise was broken: yes was taken for broken, no for kept",
      },
    ]);
  });

  test("and what nobody can read of it is counted", async () => {
    const verdicts = ["Yes", "No", "Yes", "Yes", "perhaps", ""];
    const { endings, problems } = await endingsOf("SLA met", verdicts);
    expect(endings).toHaveLength(4);
    expect(problems).toMatchObject([
      { code: "unknown-promise", severity: "note", line: 6, value: "perhaps", count: 1 },
    ]);
  });
});
