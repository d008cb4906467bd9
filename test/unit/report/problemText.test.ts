import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { statementControls } from "../../../src/dashboard/importing/statementControls.ts";
import type { ImportProblem } from "../../../src/import/problem.ts";
import { problemText } from "../../../src/report/problemText.ts";
import { remedyOf } from "../../../src/report/remedies.ts";

const place = { file: "a.csv", line: null, column: null, value: null, count: 1 };
const problem = (part: Partial<ImportProblem>): ImportProblem => ({
  code: "encoding-assumed",
  severity: "note",
  message: "a.csv was read as windows-1252",
  ...place,
  ...part,
});

describe("what to do about a problem is said as who reads it can do it", () => {
  test("on the command line, by its options", () => {
    expect(problemText(problem({}))).toBe(
      "a.csv was read as windows-1252; if that is wrong, say its encoding with --encoding NAME, or encoding in a mapping file",
    );
  });

  test("in the page, by its controls", () => {
    const controls = statementControls(false);
    expect(problemText(problem({}), controls)).toBe(
      "a.csv was read as windows-1252; if that is wrong, say its encoding below, under “Read it differently”",
    );
    for (const words of Object.values(controls)) expect(words).not.toContain("--");
  });

  test("where columns were proposed, by the form that corrects them", () => {
    expect(problemText(problem({ code: "unknown-status" }), statementControls(true))).toContain(
      "say what it means under “What its columns and statuses were taken for”",
    );
  });

  test("nothing where nothing that is said of the file would mend it", () => {
    expect(remedyOf(problem({ code: "unclosed-quote" }))).toBeNull();
    const noDates = problem({ code: "no-date-column", severity: "fatal" });
    expect(remedyOf(noDates)).toBeNull();
    expect(remedyOf({ ...noDates, column: "Closed" })?.by).toBe("meaning");
  });
});

const folder = join(import.meta.dirname, "../../../src/import");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

test("no message of an import names an option: it is read in the page, too", () => {
  const options = /--(?:map|save-map|tiers|save-tiers|encoding|header-line|sheet|keep-names)\b/;
  expect(sources.filter(([, text]) => options.test(text)).map(([name]) => name)).toEqual([]);
});

test("every code that has a remedy is one of the importer's", () => {
  const table = readFileSync(join(folder, "../report/remedies.ts"), "utf8");
  const codes = [...table.matchAll(/^ {2}"([a-z-]+)": \{/gm)].map(([, code]) => code);
  expect(codes.length).toBeGreaterThan(15);
  const all = sources.map(([, text]) => text).join("");
  expect(codes.filter((code) => !all.includes(`"${code}"`))).toEqual([]);
});
