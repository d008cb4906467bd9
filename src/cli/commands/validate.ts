import { compile } from "../../engine/compile.ts";
import {
  formatProblem,
  loadScenario,
  ScenarioError,
  type ScenarioProblem,
} from "../../model/loadScenario.ts";
import { logPathsOf } from "../../model/logPaths.ts";
import type { Scenario } from "../../model/scenarioSchema.ts";
import { csvText } from "../../log/csvText.ts";
import type { Effects } from "../effects.ts";
import { CliFailure, isExpected } from "../failure.ts";
import { withLogs } from "../readScenarioFile.ts";
import { readTextFile } from "../readTextFile.ts";
import { type OutputFormat, writeResult } from "../writeResult.ts";

export interface ValidateOptions {
  readonly format: OutputFormat;
}

interface CheckedFile {
  readonly file: string;
  readonly errors: readonly ScenarioProblem[];
  readonly warnings: readonly ScenarioProblem[];
}

/** `tierlab validate SCENARIO…`: fails where any of them is wrong, after all have been checked. */
export async function validateCommand(
  effects: Effects,
  files: readonly string[],
  { format }: ValidateOptions,
): Promise<void> {
  const checked: CheckedFile[] = [];
  for (const file of files) checked.push(await check(effects, file));
  await writeResult(effects, format, {
    table: () => checked.map(textOf).join(""),
    json: () => ({ files: checked.map(jsonOf) }),
    csv: () => csvOf(checked),
  });
  const wrong = checked.filter(({ errors }) => errors.length > 0).length;
  if (wrong > 0) throw new CliFailure(`${wrong} of ${files.length} scenario files can't be used`);
}

async function check(effects: Effects, file: string): Promise<CheckedFile> {
  try {
    const text = await readTextFile(effects, file);
    const { scenario, warnings } = loadScenario(text, file);
    const problem = await problemOfLogs(effects, scenario, file);
    return { file, errors: problem === null ? [] : [problem], warnings };
  } catch (error) {
    if (!isExpected(error)) throw error;
    const errors = error instanceof ScenarioError ? error.problems : [wholly(file, error)];
    return { file, errors, warnings: [] };
  }
}

/** Why the ticket logs that a scenario names can't be used with it; null where they can, or there are none. */
async function problemOfLogs(
  effects: Effects,
  scenario: Scenario,
  file: string,
): Promise<ScenarioProblem | null> {
  const [path] = logPathsOf(scenario);
  if (path === undefined) return null;
  try {
    const { scenario: placed, logs } = await withLogs(effects, scenario, file);
    compile(placed, logs);
    return null;
  } catch (error) {
    if (!isExpected(error)) throw error;
    return wholly(file, error);
  }
}

/** What is wrong with a file as a whole. */
function wholly(file: string, { message }: Error): ScenarioProblem {
  return { file, line: 1, column: 1, path: "", message };
}

function textOf({ file, errors, warnings }: CheckedFile): string {
  const lines = [
    ...errors.map((problem) => `error: ${formatProblem(problem)}`),
    ...warnings.map((problem) => `warning: ${formatProblem(problem)}`),
  ];
  return `${[...lines, ...(errors.length === 0 ? [`${file} can be used`] : [])].join("\n")}\n`;
}

function jsonOf({ file, errors, warnings }: CheckedFile) {
  return { file, isValid: errors.length === 0, errors, warnings };
}

function csvOf(checked: readonly CheckedFile[]): string {
  const rows = checked.flatMap(({ errors, warnings }) => [
    ...errors.map((problem) => ["error", problem] as const),
    ...warnings.map((problem) => ["warning", problem] as const),
  ]);
  return csvText(
    ["severity", "file", "line", "column", "path", "message"],
    rows.map(([severity, { file, line, column, path, message }]) => [
      severity,
      file,
      line,
      column,
      path,
      message,
    ]),
  );
}
